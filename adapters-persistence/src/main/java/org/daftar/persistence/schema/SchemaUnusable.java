package org.daftar.persistence.schema;

import org.daftar.ports.kernel.StoreUnusable;

/** A store that this version must not touch; the message says what to do next. */
public final class SchemaUnusable extends StoreUnusable {

    public SchemaUnusable(String message) {
        super(message);
    }

    public SchemaUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
