package org.daftar.http.pipeline;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Reads and drops what is left of a body that nobody wants, for a while, so that its sender hears the answer. */
final class Drain {

    /** What is beyond is not read: the connection is closed instead. */
    private static final long PATIENCE = 64L << 20;

    private final HttpServerRequest http;
    private final Runnable answer;
    private long dropped;
    private boolean answered;

    private Drain(HttpServerRequest http, Runnable answer) {
        this.http = http;
        this.answer = answer;
    }

    static void before(HttpServerRequest http, Runnable answer) {
        if (http.isEnded()) answer.run();
        else new Drain(http, answer).begin();
    }

    private void begin() {
        http.exceptionHandler(gone -> {});
        http.handler(this::drop);
        http.endHandler(end -> answer());
        http.resume();
    }

    private void drop(Buffer piece) {
        dropped += piece.length();
        if (dropped <= PATIENCE || answered) return;
        http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        answer();
    }

    private void answer() {
        if (answered) return;
        answered = true;
        answer.run();
    }
}
