package org.daftar.http.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.http.routes.WrittenFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a file is while it is sent: the caller may take it slowly, and the books are not held meanwhile. */
final class Passing {

    private static final Logger LOG = LoggerFactory.getLogger(Passing.class);

    private final Path path;

    Passing() {
        try {
            // On the systems we run on, such a file is its owner's alone.
            path = Files.createTempFile("daftar-", ".file");
        } catch (IOException e) {
            throw new UncheckedIOException("No file can be written", e);
        }
    }

    /** @return where it is now */
    Path with(WrittenFile.Content content) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
            content.writeTo(out);
        } catch (IOException e) {
            forget();
            throw new UncheckedIOException("The file cannot be written", e);
        } catch (RuntimeException | Error failed) {
            forget();
            throw failed;
        }
        return path;
    }

    void forget() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("{} is no longer needed and cannot be deleted", path, e);
        }
    }
}
