package org.daftar.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.persistence.Company;
import org.daftar.persistence.schema.SchemaUnusable;
import org.daftar.ports.kernel.Unit;
import org.daftar.ports.kernel.Unit.Outcome;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a write, sentence by sentence: docs/architecture.md. */
class TransactionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);

    @TempDir
    Path directory;

    private SqliteStorage storage;
    private Daftar daftar;
    private Company alpha;

    @BeforeEach
    void open() {
        storage = SqliteStorage.open(directory);
        daftar = Daftar.on(storage);
        alpha = Company.founded(daftar, "owner@alpha.test");
    }

    @AfterEach
    void the_laws_hold_at_the_end() {
        var report = daftar.verification().verify(alpha.books(), seen -> {});
        assertThat(report.verdicts()).allMatch(verdict -> verdict.holds(), "holds");
        storage.close();
    }

    @Test
    void a_failing_unit_takes_none_of_its_batch_with_it_and_no_number() throws Exception {
        var outcomes = inOneBatch(30, i -> {
            var posted = post(i);
            if (i % 3 == 0) throw new IllegalStateException("unit " + i);
            return posted;
        });
        assertThat(outcomes).hasSize(30);
        var numbers = new ArrayList<Long>();
        for (int i = 0; i < 30; i++) {
            if (i % 3 == 0) assertThat(outcomes.get(i)).isInstanceOf(Outcome.Failed.class);
            else
                numbers.add(((Outcome.Done<PostedEntry>) outcomes.get(i))
                        .answer()
                        .number()
                        .ordinal());
        }
        assertThat(numbers)
                .isEqualTo(
                        java.util.stream.LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(entriesInFile()).isEqualTo(20);
    }

    @Test
    void what_a_unit_settled_early_and_lost_is_not_lost_to_the_units_before_it() throws Exception {
        var outcomes = inOneBatch(10, i -> {
            var posted = post(i);
            daftar.read().balances().asOf(alpha.books(), DAY);
            if (i % 2 == 1) throw new IllegalStateException("after settling");
            return posted;
        });
        assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(5);
        assertThat(daftar.read().balances().balance(alpha.books(), alpha.account("1010"), DAY))
                .isEqualTo(Company.aed("5.00"));
    }

    @Test
    void a_unit_sees_its_own_writes_and_those_before_it() throws Exception {
        var outcomes = inOneBatch(5, i -> {
            post(i);
            return daftar.read()
                    .balances()
                    .balance(alpha.books(), alpha.account("1010"), DAY)
                    .minor();
        });
        assertThat(outcomes.stream().map(outcome -> ((Outcome.Done<Long>) outcome).answer()))
                .containsExactly(100L, 200L, 300L, 400L, 500L);
    }

    @Test
    void nobody_is_answered_before_the_commit() throws Exception {
        var seen = new ConcurrentLinkedQueue<Long>();
        var answered = new CompletableFuture<Void>();
        storage.transactions()
                .submit(
                        alpha.books(),
                        new Unit<>(() -> post(1), false, System.nanoTime() + 5_000_000_000L, outcome -> {
                            seen.add(entriesInFile());
                            answered.complete(null);
                        }),
                        Runnable::run);
        answered.get();
        assertThat(seen).containsExactly(1L);
    }

    @Test
    void a_rehearsal_answers_like_the_real_thing_and_leaves_nothing() throws Exception {
        var outcome = new CompletableFuture<Outcome<PostedEntry>>();
        var unit = new Unit<>(() -> post(1), true, System.nanoTime() + 5_000_000_000L, outcome::complete);
        storage.transactions().submit(alpha.books(), unit, Runnable::run);
        var rehearsed = ((Outcome.Done<PostedEntry>) outcome.get()).answer();
        assertThat(rehearsed.number().ordinal()).isEqualTo(1);
        assertThat(entriesInFile()).isZero();
        assertThat(post(2).number().ordinal()).isEqualTo(1);
    }

    @Test
    void a_nested_write_joins_and_one_in_another_plane_is_refused() {
        storage.transactions().write(alpha.owner(), () -> {
            post(1);
            assertThatThrownBy(() -> storage.transactions().write(Control.CONTROL, () -> 1))
                    .isInstanceOf(IllegalStateException.class);
            return post(2);
        });
        assertThat(entriesInFile()).isEqualTo(2);
    }

    @Test
    void a_unit_that_waited_past_its_deadline_is_told_so_and_not_run() throws Exception {
        var outcome = new CompletableFuture<Outcome<PostedEntry>>();
        var unit = new Unit<>(() -> post(1), false, System.nanoTime() - 1, outcome::complete);
        storage.transactions().submit(alpha.books(), unit, Runnable::run);
        assertThat(((Outcome.Failed<PostedEntry>) outcome.get()).cause()).isInstanceOf(Refused.class);
        assertThat(entriesInFile()).isZero();
    }

    @Test
    void R43_many_threads_post_without_an_error_and_without_a_gap() throws Exception {
        var pool = Executors.newFixedThreadPool(16);
        try {
            var futures = new ArrayList<Future<PostedEntry>>();
            for (int i = 0; i < 400; i++) {
                int unit = i;
                futures.add(pool.submit(() -> post(unit)));
            }
            var numbers = new ArrayList<Long>();
            for (var future : futures) numbers.add(future.get().number().ordinal());
            assertThat(numbers).doesNotHaveDuplicates().hasSize(400).allMatch(number -> number <= 400);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void sixteen_posts_of_one_draft_give_one_entry() throws Exception {
        var draft = daftar.ledger().draft(alpha.owner(), alpha.entry(DAY, "1010", "3000", "1.00"));
        var pool = Executors.newFixedThreadPool(16);
        try {
            var futures = new ArrayList<Future<PostedEntry>>();
            for (int i = 0; i < 16; i++) {
                futures.add(pool.submit(() -> daftar.ledger().post(alpha.owner(), draft, java.util.Optional.empty())));
            }
            int successes = 0;
            for (var future : futures) {
                try {
                    future.get();
                    successes++;
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(Refused.class);
                }
            }
            assertThat(successes).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_second_process_gets_a_clear_message() {
        assertThatThrownBy(() -> SqliteStorage.open(directory))
                .isInstanceOf(DataDirectory.DirectoryInUse.class)
                .hasMessageContaining("Another Daftar serves");
    }

    @Test
    void a_newer_schema_and_a_damaged_file_are_refused_with_what_to_do(@TempDir Path other) throws Exception {
        SqliteStorage.open(other).close();
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + other.resolve("control.db"));
                var statement = raw.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> SqliteStorage.open(other))
                .isInstanceOf(SchemaUnusable.class)
                .hasMessageContaining("Install the newer Daftar");
        Files.writeString(
                other.resolve("control.db"),
                "this is no database, but long enough to look like a file of one ".repeat(50));
        assertThatThrownBy(() -> SqliteStorage.open(other))
                .isInstanceOf(SchemaUnusable.class)
                .hasMessageContaining("Restore it from a backup");
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(int unit);
    }

    /** Queues the units while a first one holds the writer, so that they run as one batch. */
    private <T> List<Outcome<T>> inOneBatch(int size, Work<T> work) throws Exception {
        alpha.account("1010");
        var outcomes = new ArrayList<CompletableFuture<Outcome<T>>>();
        var pool = Executors.newSingleThreadExecutor();
        var started = new CompletableFuture<Void>();
        var release = new CompletableFuture<Void>();
        try {
            storage.transactions()
                    .submit(
                            alpha.books(),
                            new Unit<>(
                                    () -> {
                                        started.complete(null);
                                        return release.join();
                                    },
                                    false,
                                    System.nanoTime() + 5_000_000_000L,
                                    outcome -> {}),
                            pool);
            started.get();
            for (int i = 0; i < size; i++) {
                int number = i;
                var told = new CompletableFuture<Outcome<T>>();
                outcomes.add(told);
                storage.transactions()
                        .submit(
                                alpha.books(),
                                new Unit<>(
                                        () -> work.run(number),
                                        false,
                                        System.nanoTime() + 5_000_000_000L,
                                        told::complete),
                                pool);
            }
            release.complete(null);
            var all = new ArrayList<Outcome<T>>();
            for (var outcome : outcomes) all.add(outcome.get());
            return all;
        } finally {
            pool.shutdown();
        }
    }

    private PostedEntry post(int unit) {
        DraftEntry entry = alpha.entry(DAY, "1010", "3000", "1.00");
        return daftar.ledger().record(alpha.owner(), entry);
    }

    private long entriesInFile() {
        var file = directory.resolve("books").resolve(alpha.books().company() + ".db");
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + file);
                var row = raw.createStatement().executeQuery("SELECT count(*) FROM entry")) {
            row.next();
            return row.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
