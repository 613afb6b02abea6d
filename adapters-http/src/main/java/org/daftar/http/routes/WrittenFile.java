package org.daftar.http.routes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * A file that may be too long to be held: it is written where it is sent from, and then no longer kept.
 *
 * @param name any text; the caller's browser calls it so
 * @param headers that the caller shall see beside
 */
public record WrittenFile(String name, String contentType, Map<String, String> headers, Content content) {

    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public WrittenFile {
        headers = Map.copyOf(headers);
    }
}
