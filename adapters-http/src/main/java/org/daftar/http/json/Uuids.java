package org.daftar.http.json;

import java.util.Optional;
import java.util.UUID;

/** Ids, in the one form of 36 characters; the JDK alone would also take {@code 1-1-1-1-1}. */
public final class Uuids {

    private Uuids() {}

    /** Empty when it is none. */
    public static Optional<UUID> read(String text) {
        return isUuid(text) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    static boolean isUuid(String text) {
        if (text.length() != 36) return false;
        for (var i = 0; i < 36; i++) {
            var c = text.charAt(i);
            var hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? c != '-' : c > 'f' || Character.digit(c, 16) < 0) return false;
        }
        return true;
    }
}
