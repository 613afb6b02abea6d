package org.daftar.export.statements;

import java.util.Optional;
import java.util.regex.Pattern;

/** Texts of banks as they are kept: on one line, and no longer than they are shown. */
final class Texts {

    static final int DESCRIPTION = 500;
    static final int REFERENCE = 140;
    static final int NAME = 200;

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s]+");

    private Texts() {}

    static Optional<String> cut(String text, int most) {
        var plain = BLANKS.matcher(text).replaceAll(" ").strip();
        if (plain.isEmpty()) return Optional.empty();
        return Optional.of(
                plain.codePointCount(0, plain.length()) <= most
                        ? plain
                        : plain.substring(0, plain.offsetByCodePoints(0, most)));
    }
}
