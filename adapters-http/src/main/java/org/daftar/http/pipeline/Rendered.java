package org.daftar.http.pipeline;

import java.util.Map;
import org.daftar.http.routes.Download;

/** A body and what the caller must know of it. */
record Rendered(String contentType, byte[] body, Map<String, String> headers) {

    private static final String JSON = "application/json";

    static Rendered json(byte[] body) {
        return new Rendered(JSON, body, Map.of());
    }

    /** A browser shows it; who keeps it has a name for it (RFC 6266). */
    static Rendered file(String contentType, Download file) {
        return new Rendered(
                contentType, file.bytes(), Map.of("Content-Disposition", "inline; filename=\"" + file.name() + "\""));
    }
}
