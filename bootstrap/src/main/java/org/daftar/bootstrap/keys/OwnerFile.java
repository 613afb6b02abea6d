package org.daftar.bootstrap.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.daftar.persistence.files.OwnerOnly;

/** A file that only its owner can read, written whole or not at all. */
final class OwnerFile {

    private OwnerFile() {}

    static void write(Path file, List<String> lines) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(unfinished);
        OwnerOnly.newFile(unfinished);
        Files.write(unfinished, lines, StandardOpenOption.WRITE);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
