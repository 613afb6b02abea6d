package org.daftar.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.Company;
import org.daftar.persistence.engine.PlaneTransactions;
import org.daftar.ports.kernel.Unit;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service does after the database, the disk or the machine failed it. */
class RecoveryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

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
    void the_books_obey_every_law_and_close() {
        var report = daftar.verification().verify(alpha.books(), seen -> {});
        assertThat(report.verdicts()).isNotEmpty().allMatch(verdict -> verdict.holds(), "holds");
        storage.close();
    }

    @Test
    void a_transaction_ended_by_the_database_at_any_unit_costs_only_that_unit() {
        int size = 50;
        for (int n = 0; n < size; n += 7) {
            long before = stored();
            var batch = new Together();
            for (int i = 0; i < size; i++) {
                boolean ends = i == n;
                batch.add(() -> {
                    var number = record();
                    if (ends) {
                        sql("ROLLBACK");
                        throw new IllegalStateException("the database ended the transaction");
                    }
                    return number;
                });
            }
            batch.run();
            assertThat(batch.answers())
                    .as("ended at unit %s", n)
                    .containsExactlyElementsOf(numbers((int) before + 1, size - 1));
            assertThat(batch.failures()).hasSize(1);
            assertThat(stored()).isEqualTo(before + size - 1);
        }
    }

    @Test
    void a_full_disk_is_named_and_the_service_recovers_when_there_is_room() {
        record();
        var batch = new Together();
        for (int i = 0; i < 100; i++) {
            boolean fills = i == 10;
            batch.add(() -> {
                if (fills) sql("PRAGMA max_page_count = 1");
                return record();
            });
        }
        batch.run();
        assertThat(batch.answers()).as("what was answered is stored").hasSize((int) stored() - 1);
        assertThat(batch.failures()).isNotEmpty().allSatisfy(failure -> assertThat(failure)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isInstanceOfSatisfying(Refusal.Unavailable.class, full -> assertThat(full.code())
                                .isEqualTo("disk_full"))));
        storage.transactions().write(alpha.books(), () -> {
            sql("PRAGMA max_page_count = 1000000");
            return true;
        });
        int next = (int) stored() + 1;
        assertThat(record()).isEqualTo(number(next));
    }

    @Test
    void an_error_costs_its_batch_and_not_the_service() {
        var batch = new Together();
        batch.add(this::record);
        batch.add(() -> {
            record();
            throw new StackOverflowError("too deep");
        });
        batch.run();
        assertThat(batch.failures()).hasSize(2).allMatch(failure -> failure instanceof StackOverflowError);
        assertThat(stored()).isZero();
        assertThat(record()).isEqualTo("JE/2026/00001");
    }

    @Test
    void drain_answers_all_that_were_queued_and_takes_no_more() throws Exception {
        var batch = new Together();
        for (int i = 0; i < 300; i++) batch.add(this::record);
        var leader = new Thread(batch::run);
        leader.start();
        storage.transactions().drain();
        assertThat(batch.answers()).hasSize(300);
        assertThatThrownBy(this::record).satisfies(refused -> assertThat(((Refused) refused).refusal())
                .isInstanceOfSatisfying(Refusal.Unavailable.class, down -> assertThat(down.code())
                        .isEqualTo("shutting_down")));
        leader.join();
    }

    private String record() {
        return daftar.ledger()
                .record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "1.00"))
                .number()
                .toString();
    }

    /** Entries as another process sees them: only what is committed. */
    private long stored() {
        var file = directory.resolve("books").resolve(alpha.books().company() + ".db");
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = raw.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM entry")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Behind the ports' back, on the writer's own connection. */
    private void sql(String sql) {
        var transactions = (PlaneTransactions) storage.transactions();
        try (var statement =
                transactions.writing(alpha.books()).sql().getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> numbers(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(RecoveryTest::number)
                .toList();
    }

    private static String number(int ordinal) {
        return "JE/2026/%05d".formatted(ordinal);
    }

    /** Units that are queued before anybody leads, so that they are run in one batch. */
    private final class Together {

        private final List<Runnable> lent = new ArrayList<>();
        private final List<Unit.Outcome<String>> outcomes = new ArrayList<>();

        void add(Supplier<String> work) {
            add(work, false, () -> {});
        }

        void add(Supplier<String> work, boolean rehearsal, Runnable whenTold) {
            var unit = new Unit<>(work, rehearsal, System.nanoTime() + Long.MAX_VALUE / 2, outcome -> {
                outcomes.add(outcome);
                whenTold.run();
            });
            storage.transactions().submit(alpha.books(), unit, lent::add);
        }

        void run() {
            assertThat(lent).hasSize(1);
            lent.get(0).run();
        }

        List<String> answers() {
            var answers = new ArrayList<String>();
            for (var outcome : outcomes) {
                if (outcome instanceof Unit.Outcome.Done<String> done) answers.add(done.answer());
            }
            return answers;
        }

        List<Throwable> failures() {
            var failures = new ArrayList<Throwable>();
            for (var outcome : outcomes) {
                if (outcome instanceof Unit.Outcome.Failed<String> failed) failures.add(failed.cause());
            }
            return failures;
        }
    }
}
