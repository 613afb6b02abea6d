package org.daftar.http.json;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class UuidCodec extends FromText {

    UuidCodec(Manner manner) {
        super(manner);
    }

    @Override
    @Nullable
    Object of(String text, Faults faults) {
        if (Uuids.isUuid(text)) return UUID.fromString(text);
        faults.note("not_a_uuid", "format", "is not an id. Copy the 36 characters of the UUID that the API gave.");
        return null;
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
