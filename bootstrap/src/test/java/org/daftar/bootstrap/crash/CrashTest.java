package org.daftar.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.daftar.bootstrap.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long form is {@code -Ddaftar.crash.rounds=50}. */
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("daftar.crash.rounds", 3);

    @TempDir
    Path directory;

    private final Random random = new Random();
    private BooksUnderLoad books;

    @BeforeEach
    void found() {
        books = new BooksUnderLoad(directory);
    }

    @Test
    void killed_at_any_moment_it_keeps_each_acknowledged_entry_once_and_nothing_else() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            int acknowledgedBefore = books.acknowledged.size();
            end(ServedBooks::kill);
            assertThat(books.refused).isEmpty();
            assertThat(books.acknowledged).as("round %s", round).hasSizeGreaterThan(acknowledgedBefore);
            var stored = books.stored();
            assertThat(stored).as("round %s", round).containsAllEntriesOf(books.acknowledged);
            assertThat(books.sent).as("round %s", round).containsAll(stored.keySet());
        }
        System.out.println("CrashTest: " + ROUNDS + " rounds, " + books.acknowledged.size() + " acknowledged, "
                + books.stored().size() + " stored");
    }

    @Test
    void R46_killed_while_goods_are_received_made_and_shipped_stock_and_journal_agree() throws Exception {
        var place = Files.createDirectory(directory.resolve("workshop"));
        var workshop = new Workshop(place);
        for (int round = 1; round <= ROUNDS; round++) {
            int before = workshop.acknowledged.size();
            try (var served = new ServedBooks(place)) {
                var clients = workshop.load(served.address);
                Patience.until(() -> workshop.acknowledged.size() >= before + 10);
                TimeUnit.MICROSECONDS.sleep(random.nextInt(400_000));
                served.kill();
                for (var client : clients) client.join();
            }
            assertThat(workshop.refused).isEmpty();
            assertThat(workshop.acknowledged).as("round %s", round).hasSizeGreaterThan(before);
            workshop.audit();
        }
        try (var served = new ServedBooks(place)) {
            workshop.lookUp(served.address);
        }
        System.out.println(
                "CrashTest: " + ROUNDS + " rounds, " + workshop.acknowledged.size() + " orders acknowledged");
    }

    @Test
    void told_to_stop_it_answers_all_that_it_took_and_takes_no_more() throws Exception {
        end(served -> {
            served.terminate();
            served.awaitEnd();
        });
        assertThat(books.refused).allMatch(told -> told.startsWith("503") && told.contains("shutting down"));
        assertThat(books.stored()).as("what was stored was answered").isEqualTo(books.acknowledged);
    }

    /** Serves, lets clients post, and ends the service at some moment after the first was answered. */
    private void end(Consumer<ServedBooks> ending) throws Exception {
        int acknowledgedBefore = books.acknowledged.size();
        try (var served = new ServedBooks(directory)) {
            var clients = books.load(served.address);
            Patience.until(() -> books.acknowledged.size() > acknowledgedBefore);
            TimeUnit.MICROSECONDS.sleep(random.nextInt(400_000));
            ending.accept(served);
            for (var client : clients) client.join();
        }
    }
}
