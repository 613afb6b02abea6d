package org.daftar.http.openapi;

import org.daftar.http.json.Param;
import org.daftar.http.json.Schema;

/** The headers that all dialects understand alike. */
public final class Headers {

    public static final Param IDEMPOTENCY_KEY = new Param(
            "Idempotency-Key",
            false,
            false,
            Schema.of("string").with("minLength", 1).with("maxLength", 255),
            "A key of your own for this call. Repeated with the same key, the call has no second effect and answers the same.");

    public static final Param DRY_RUN = new Param(
            "Dry-Run",
            false,
            false,
            Schema.of("boolean"),
            "Rehearse: everything is judged and answered as if it were done, and nothing is kept.");

    private Headers() {}

    /** The header by which a caller names the company whose books are meant. */
    public static Param company(String name) {
        return new Param(
                name, true, false, Schema.of("string").with("format", "uuid"), "The company whose books are meant.");
    }
}
