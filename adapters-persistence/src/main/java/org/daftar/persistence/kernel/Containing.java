package org.daftar.persistence.kernel;

import java.util.Locale;

/** Patterns for {@code LIKE … ESCAPE '!'}. */
public final class Containing {

    private Containing() {}

    /** Wherever the text stands, in small letters; what has a meaning in patterns stands for itself. */
    public static String pattern(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
