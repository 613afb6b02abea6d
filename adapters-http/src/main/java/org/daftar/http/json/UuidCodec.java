package org.daftar.http.json;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids, in the one form of 36 characters; the JDK alone would also take {@code 1-1-1-1-1}. */
final class UuidCodec extends FromText {

    UuidCodec(Manner manner) {
        super(manner);
    }

    @Override
    @Nullable
    Object of(String text, Faults faults) {
        if (isUuid(text)) return UUID.fromString(text);
        faults.note("not_a_uuid", "format", "is not an id. Copy the 36 characters of the UUID that the API gave.");
        return null;
    }

    private static boolean isUuid(String text) {
        if (text.length() != 36) return false;
        for (var i = 0; i < 36; i++) {
            var c = text.charAt(i);
            var hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? c != '-' : c > 'f' || Character.digit(c, 16) < 0) return false;
        }
        return true;
    }

    @Override
    String text(Object value) {
        return value.toString();
    }

    @Override
    Schema schema() {
        return Schema.of("string").with("format", "uuid");
    }

    @Override
    String wanted() {
        return "an id (UUID)";
    }
}
