package org.daftar.http.pipeline;

import java.nio.file.Path;
import java.util.Map;
import org.daftar.http.routes.Download;
import org.daftar.http.routes.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * A body and what the caller must know of it.
 *
 * @param file sent instead of the body
 */
record Rendered(String contentType, byte[] body, @Nullable Path file, Map<String, String> headers) {

    private static final byte[] NONE = {};
    private static final String JSON = "application/json";

    static Rendered json(byte[] body) {
        return new Rendered(JSON, body, null, Map.of());
    }

    /** A browser shows it; who keeps it has a name for it (RFC 6266). */
    static Rendered file(String contentType, Download file) {
        return new Rendered(
                contentType,
                file.bytes(),
                null,
                Map.of("Content-Disposition", "inline; filename=\"" + file.name() + "\""));
    }

    /** Whatever it holds, a browser keeps it and runs nothing of it. */
    static Rendered stored(StoredFile file) {
        return new Rendered(
                file.contentType(),
                NONE,
                file.path(),
                Map.of(
                        "Content-Disposition",
                        Attachment.named(file.name()),
                        "Content-Security-Policy",
                        "default-src 'none'; sandbox"));
    }
}
