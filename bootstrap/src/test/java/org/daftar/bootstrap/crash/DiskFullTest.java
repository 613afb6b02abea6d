package org.daftar.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daftar.bootstrap.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The service on a disk that really fills up. */
@Timeout(600)
class DiskFullTest {

    @Test
    void a_full_disk_refuses_what_is_not_stored_and_the_service_goes_on_when_there_is_room(@TempDir Path directory)
            throws Exception {
        var mount = Files.createDirectory(directory.resolve("disk"));
        assumeTrue(SmallDisk.isPossible(mount), "this system lets no ordinary process mount a disk of its own");
        var disk = new SmallDisk(mount);
        var books = new BooksUnderLoad(Files.createDirectory(directory.resolve("books")));
        try (var served = ServedBooks.onSmallDisk(disk, books.directory())) {
            for (var client : books.load(served.address)) client.join();
            assertThat(books.refused)
                    .isNotEmpty()
                    .allMatch(told -> told.startsWith("503") && told.contains("disk_full"));
            assertThat(stored(books, served.seen(mount), directory.resolve("full")))
                    .as("what was refused is not there, what was answered is")
                    .isEqualTo(books.acknowledged);

            Files.delete(served.seen(disk.spare()));
            books.refused.clear();
            int before = books.acknowledged.size();
            var clients = books.load(served.address);
            Patience.until(() -> books.acknowledged.size() >= before + 100);
            served.freeze();
            var answered = Map.copyOf(books.acknowledged);
            assertThat(answered).as("posted again when there was room").hasSizeGreaterThanOrEqualTo(before + 100);
            assertThat(stored(books, served.seen(mount), directory.resolve("again")))
                    .containsAllEntriesOf(answered);
            served.kill();
            for (var client : clients) client.join();
        }
    }

    /** What an auditor finds in files as they lie there; to open them is to recover them. */
    private static Map<String, String> stored(BooksUnderLoad books, Path data, Path copy) throws IOException {
        Files.createDirectories(copy.resolve("books"));
        for (var folder : List.of("", "books")) {
            try (var files = Files.list(data.resolve(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    // A shared-memory file is the running process's own.
                    if (file.toString().endsWith("-shm")) continue;
                    Files.copy(
                            file,
                            copy.resolve(folder).resolve(file.getFileName().toString()));
                }
            }
        }
        return books.stored(copy);
    }
}
