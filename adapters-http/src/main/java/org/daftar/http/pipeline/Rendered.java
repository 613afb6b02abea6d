package org.daftar.http.pipeline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.daftar.http.routes.Download;
import org.daftar.http.routes.StoredFile;
import org.daftar.http.routes.WrittenFile;
import org.jspecify.annotations.Nullable;

/**
 * A body and what the caller must know of it.
 *
 * @param file sent instead of the body
 * @param over once the answer was sent, or came to nothing
 */
record Rendered(String contentType, byte[] body, @Nullable Path file, Map<String, String> headers, Runnable over) {

    /** Whatever becomes of it. */
    private static final Runnable NOTHING = () -> {};

    private static final byte[] NONE = {};
    private static final String JSON = "application/json";

    Rendered(String contentType, byte[] body, Map<String, String> headers) {
        this(contentType, body, null, headers, NOTHING);
    }

    static Rendered json(byte[] body) {
        return new Rendered(JSON, body, Map.of());
    }

    /** A browser shows it; who keeps it has a name for it (RFC 6266). */
    static Rendered file(String contentType, Download file) {
        return new Rendered(
                contentType, file.bytes(), Map.of("Content-Disposition", "inline; filename=\"" + file.name() + "\""));
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
                        "default-src 'none'; sandbox"),
                NOTHING);
    }

    /** Written to a place of its own, which only this process may read, and gone from there once it is sent. */
    static Rendered written(WrittenFile file) {
        var place = new Passing();
        var headers = new HashMap<>(file.headers());
        headers.put("Content-Disposition", Attachment.named(file.name()));
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
        return new Rendered(file.contentType(), NONE, place.with(file.content()), headers, place::forget);
    }

    Rendered with(Map<String, String> more) {
        var all = new HashMap<>(headers);
        all.putAll(more);
        return new Rendered(contentType, body, file, all, over);
    }
}
