package org.daftar.http.pipeline;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers a body up to a limit, as far as there is room, and for as long as a body may keep it. */
final class BodyReader {

    private static final byte[] EMPTY = {};

    private final HttpServerRequest http;
    private final int limit;
    private final BodyRoom room;
    private final Mailbox mailbox;
    private final Told told;
    private Buffer gathered = Buffer.buffer();
    private long taken;
    private @Nullable Runnable deadline;

    private BodyReader(HttpServerRequest http, int limit, BodyRoom room, Mailbox mailbox, Told told) {
        this.http = http;
        this.limit = limit;
        this.room = room;
        this.mailbox = mailbox;
        this.told = told;
    }

    /** Tells exactly one, once, on the event loop; none when the client goes away first. */
    record Told(Consumer<byte[]> body, Runnable tooLarge, Runnable noRoom) {}

    static void read(HttpServerRequest http, int limit, BodyRoom room, Mailbox mailbox, Told told) {
        if (http.isEnded()) told.body().accept(EMPTY);
        else new BodyReader(http, limit, room, mailbox, told).read();
    }

    private void read() {
        http.exceptionHandler(gone -> giveUp());
        http.handler(this::take);
        http.endHandler(end -> {
            var body = gathered.getBytes();
            giveUp();
            told.body().accept(body);
        });
    }

    private void take(Buffer piece) {
        int length = gathered.length() + piece.length();
        if (length > limit) refuse(told.tooLarge());
        else if (!hasRoom(length)) refuse(told.noRoom());
        else gathered.appendBuffer(piece);
    }

    private boolean hasRoom(int length) {
        long needed = Math.max(0, length - BodyRoom.SMALL) - taken;
        if (needed <= 0) return true;
        if (!room.take(needed)) return false;
        taken += needed;
        if (deadline == null) deadline = mailbox.after(room.patience(), () -> refuse(told.noRoom()));
        return true;
    }

    /** Whoever is told reads away what is left. */
    private void refuse(Runnable reason) {
        giveUp();
        reason.run();
    }

    private void giveUp() {
        room.give(taken);
        taken = 0;
        if (deadline != null) deadline.run();
        gathered = Buffer.buffer();
    }
}
