package org.daftar.http.pipeline;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;

/** Gathers a body up to a limit. What is beyond is read and dropped for a while, so that the client hears the answer. */
final class BodyReader {

    private static final byte[] EMPTY = {};
    /** How much more than the limit is dropped before the connection is closed instead. */
    private static final long PATIENCE = 8L << 20;

    private final HttpServerRequest http;
    private final int limit;
    private final Runnable tooLarge;
    private final Buffer gathered = Buffer.buffer();
    private long seen;

    private BodyReader(HttpServerRequest http, int limit, Runnable tooLarge) {
        this.http = http;
        this.limit = limit;
        this.tooLarge = tooLarge;
    }

    /** Tells exactly one of the two, on the event loop; neither when the client goes away first. */
    static void read(HttpServerRequest http, int limit, Consumer<byte[]> body, Runnable tooLarge) {
        if (http.isEnded()) {
            body.accept(EMPTY);
            return;
        }
        new BodyReader(http, limit, tooLarge).read(body);
    }

    private void read(Consumer<byte[]> body) {
        http.exceptionHandler(gone -> {});
        http.handler(this::take);
        http.endHandler(end -> {
            if (seen <= limit) body.accept(gathered.getBytes());
            else if (seen <= limit + PATIENCE) tooLarge.run();
        });
    }

    private void take(Buffer piece) {
        var before = seen;
        seen += piece.length();
        if (seen <= limit) {
            gathered.appendBuffer(piece);
        } else if (before <= limit + PATIENCE && seen > limit + PATIENCE) {
            http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            tooLarge.run();
        }
    }
}
