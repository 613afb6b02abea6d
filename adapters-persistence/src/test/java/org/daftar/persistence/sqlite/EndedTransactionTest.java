package org.daftar.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.persistence.OneBatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

/** The database ends a transaction that many share, wherever in it: each is answered truly, and nobody is lost. */
class EndedTransactionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final int UNITS = 50;

    /** {@code -Ddaftar.faults.stride=1} strikes at every row that a batch writes; the usual stride meets each kind. */
    private static final int STRIDE = Integer.getInteger("daftar.faults.stride", 9);

    /** It tells of every batch that was ended and every commit that failed, and here that is meant. */
    private static final Logger SQLITE = Logger.getLogger("org.daftar.persistence.sqlite");

    @TempDir
    Path directory;

    private Installation installation;
    private Writer writer;

    @BeforeEach
    void open() {
        installation = Installation.on(Database.SQLITE, directory);
        writer = new Writer(installation);
        SQLITE.setLevel(Level.OFF);
    }

    @AfterEach
    void the_books_obey_every_law_and_close() {
        SQLITE.setLevel(null);
        installation.close();
    }

    @Test
    void ended_at_any_row_it_writes_it_costs_nobody_anything() {
        int strikes = 0;
        for (int row = 1; strikeAt(row); row += STRIDE) strikes++;
        assertThat(strikes * STRIDE).as("rows of a batch").isGreaterThan(UNITS * 5);
    }

    /** Whether the batch has so many rows. */
    private boolean strikeAt(int row) {
        var strike = new AtomicReference<Strike>();
        writer.before(connection -> strike.set(Strike.at(row, connection)));
        strike.get().arm();
        assertThatAllAreStored(batch(() -> {}), "ended at row " + row);
        return strike.get().struck();
    }

    @Test
    void interrupted_in_any_unit_it_costs_nobody_anything() {
        for (int n = 0; n < UNITS; n += 3) {
            int interrupted = n;
            var once = new AtomicBoolean();
            var batch = new OneBatch<Long>(installation);
            for (int i = 0; i < UNITS; i++) {
                int unit = i;
                batch.add(() -> {
                    long number = record();
                    if (unit == interrupted && once.compareAndSet(false, true)) interrupt();
                    return number;
                });
            }
            assertThatAllAreStored(batch, "interrupted in unit " + n);
            assertThat(once).isTrue();
        }
    }

    @Test
    void a_disk_with_room_for_any_number_of_pages_is_full_sooner_or_later_and_what_was_answered_is_stored() {
        boolean full = true;
        for (int room = 0; full; room++) {
            long before = installation.entries();
            int pages = room;
            writer.before(connection -> leaveRoom(connection.unwrap(SQLiteConnection.class), pages));
            var batch = batch(() -> {});
            full = !batch.failures().isEmpty();
            assertThat(batch.answers().size() + batch.failures().size()).isEqualTo(UNITS);
            assertThat(batch.failures()).allSatisfy(EndedTransactionTest::isFull);
            assertThat(batch.answers())
                    .as("room for %s pages", pages)
                    .containsExactlyElementsOf(LongStream.rangeClosed(
                                    before + 1, before + batch.answers().size())
                            .boxed()
                            .toList());
            assertThat(installation.entries())
                    .isEqualTo(before + batch.answers().size());
            writer.before(connection -> leaveRoom(connection.unwrap(SQLiteConnection.class), 100_000));
            assertThat(record()).isEqualTo(installation.entries());
        }
    }

    @Test
    void after_an_ended_transaction_failures_and_rehearsals_leave_nothing_behind() {
        strikeAt(40);
        long before = installation.entries();
        var rehearsal = new OneBatch<Long>(installation).add(this::record, true).run();
        assertThat(rehearsal.answers()).containsExactly(before + 1);
        assertThat(installation.entries()).isEqualTo(before);
        var mixed = new OneBatch<Long>(installation)
                .add(this::record)
                .add(() -> {
                    record();
                    throw new IllegalStateException("for a reason of its own");
                })
                .add(this::record, true)
                .add(this::record)
                .run();
        assertThat(mixed.answers()).containsExactly(before + 1, before + 2, before + 2);
        assertThat(installation.entries()).isEqualTo(before + 2);
    }

    @Test
    void a_commit_that_reports_a_failure_and_is_there_is_answered_and_not_repeated() {
        var once = new AtomicBoolean();
        writer.before(connection -> connection.unwrap(SQLiteConnection.class).addCommitListener(failing(once)));
        var batch = batch(() -> once.set(true));
        assertThat(once).as("the commit reported a failure").isFalse();
        assertThatAllAreStored(batch, "the commit number says it is there");
    }

    @Test
    void a_commit_that_fails_and_is_not_there_is_told_to_all_and_the_service_goes_on() {
        var batch = batch(() -> {
            writer.sql("PRAGMA defer_foreign_keys = ON");
            writer.sql(
                    "INSERT INTO line_text (company, entry, line, description) VALUES (1, 99999999, 1, 'of nobody')");
        });
        assertThat(batch.answers()).isEmpty();
        assertThat(batch.failures()).hasSize(UNITS);
        assertThat(installation.entries()).isZero();
        assertThat(record()).isEqualTo(1);
    }

    /** Fifty units, the last of which does this as well. */
    private OneBatch<Long> batch(Runnable atTheEnd) {
        var batch = new OneBatch<Long>(installation);
        for (int i = 1; i < UNITS; i++) batch.add(this::record);
        return batch.add(() -> {
                    long number = record();
                    atTheEnd.run();
                    return number;
                })
                .run();
    }

    private void assertThatAllAreStored(OneBatch<Long> batch, String when) {
        if (batch.outcomes().isEmpty()) batch.run();
        assertThat(batch.failures()).as(when).isEmpty();
        long stored = installation.entries();
        assertThat(batch.answers())
                .as(when)
                .containsExactlyElementsOf(LongStream.rangeClosed(stored - UNITS + 1, stored)
                        .boxed()
                        .toList());
    }

    private long record() {
        var alpha = installation.alpha();
        var entry = alpha.entry(DAY, "1010", "3000", "1.00");
        return installation
                .daftar()
                .ledger()
                .record(alpha.owner(), entry)
                .number()
                .ordinal();
    }

    /** While a statement writes: then SQLite undoes the transaction, and not the statement alone. */
    private void interrupt() {
        writer.now(connection -> {
            ProgressHandler.setHandler(connection, 1, new ProgressHandler() {
                @Override
                protected int progress() {
                    return 1;
                }
            });
            try {
                writer.sql("UPDATE head SET commit_no = commit_no + 0");
            } finally {
                ProgressHandler.clearHandler(connection);
            }
        });
    }

    /** The listener is called inside the commit; what it throws comes out of a commit that has taken place. */
    private static SQLiteCommitListener failing(AtomicBoolean once) {
        return new SQLiteCommitListener() {
            @Override
            public void onCommit() {
                if (once.compareAndSet(true, false)) throw sneaky(new SQLException("disk I/O error"));
            }

            @Override
            public void onRollback() {
                // Only commits are of interest.
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
        throw (E) failure;
    }

    private static void leaveRoom(SQLiteConnection connection, int pages) throws SQLException {
        try (var statement = connection.createStatement()) {
            int used;
            try (var row = statement.executeQuery("PRAGMA page_count")) {
                row.next();
                used = row.getInt(1);
            }
            statement.execute("PRAGMA max_page_count = " + (used + pages));
        }
    }

    private static void isFull(Throwable failure) {
        assertThat(failure).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isInstanceOfSatisfying(Refusal.Unavailable.class, full -> assertThat(full.code())
                        .isEqualTo("disk_full")));
    }
}
