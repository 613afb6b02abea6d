package org.daftar.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Places that last as long as the JVM. They are in memory where there is room: whoever tests the disk has a place of its own. */
public final class Scratch {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 2L << 30;

    private Scratch() {}

    public static Path place() {
        try {
            var place =
                    isRoomy(MEMORY) ? Files.createTempDirectory(MEMORY, "daftar") : Files.createTempDirectory("daftar");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(place)));
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoomy(Path memory) throws IOException {
        return Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ROOM;
    }

    private static void remove(Path place) {
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
