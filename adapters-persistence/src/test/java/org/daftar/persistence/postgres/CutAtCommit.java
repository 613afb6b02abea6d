package org.daftar.persistence.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** The network between the service and the database, which can lose the answer to a COMMIT that has arrived. */
final class CutAtCommit implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final AtomicInteger cuts = new AtomicInteger();

    CutAtCommit(int server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::serve);
    }

    /** The driver has to send each COMMIT as text, so that it is recognised. */
    PostgresDatabase before(PostgresDatabase database) {
        var url = database.url().replace(":" + server + "/", ":" + door.getLocalPort() + "/") + "?prepareThreshold=0";
        return new PostgresDatabase(url, database.user(), database.password());
    }

    void cutNext() {
        cuts.incrementAndGet();
    }

    boolean isCut() {
        return cuts.get() == 0;
    }

    private void serve() {
        try {
            while (true) {
                var client = door.accept();
                var database = new Socket(InetAddress.getLoopbackAddress(), server);
                daemon(() -> forward(client, database, true));
                daemon(() -> forward(database, client, false));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void forward(Socket from, Socket to, boolean toDatabase) {
        try (from;
                to) {
            var buffer = new byte[64 * 1024];
            for (int length = from.getInputStream().read(buffer); length > 0; ) {
                boolean cut = toDatabase && isCommit(buffer, length) && cuts.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
                // What comes back is to be lost: nobody listens any more when it does.
                if (cut) from.shutdownOutput();
                to.getOutputStream().write(buffer, 0, length);
                length = from.getInputStream().read(buffer);
            }
        } catch (IOException lost) {
            // The other direction notices too.
        }
    }

    private static boolean isCommit(byte[] buffer, int length) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains("COMMIT\0");
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "network");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
