package org.daftar.http.pipeline;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;

/** Gathers a body up to a limit. */
final class BodyReader {

    private static final byte[] EMPTY = {};

    private final HttpServerRequest http;
    private final int limit;
    private final Runnable tooLarge;
    private final Buffer gathered = Buffer.buffer();

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
        http.endHandler(end -> body.accept(gathered.getBytes()));
    }

    private void take(Buffer piece) {
        if (gathered.length() + piece.length() > limit) tooLarge.run();
        else gathered.appendBuffer(piece);
    }
}
