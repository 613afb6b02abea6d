package org.daftar.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.persistence.OneBatch;
import org.daftar.persistence.engine.PlaneTransactions;
import org.daftar.ports.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service does after the database, the disk or the machine failed it. */
class RecoveryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @TempDir
    Path directory;

    private Installation installation;
    private Storage storage;
    private Company alpha;

    @BeforeEach
    void open() {
        installation = Installation.on(Database.SQLITE, directory);
        storage = installation.storage();
        alpha = installation.alpha();
    }

    @AfterEach
    void the_books_obey_every_law_and_close() {
        installation.close();
    }

    @Test
    void a_transaction_ended_by_the_database_at_any_unit_costs_only_that_unit() {
        int size = 50;
        for (int n = 0; n < size; n += 7) {
            long before = installation.entries();
            var batch = new OneBatch<String>(installation);
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
            assertThat(installation.entries()).isEqualTo(before + size - 1);
        }
    }

    @Test
    void a_full_disk_is_named_and_the_service_recovers_when_there_is_room() {
        record();
        var batch = new OneBatch<String>(installation);
        for (int i = 0; i < 100; i++) {
            boolean fills = i == 10;
            batch.add(() -> {
                if (fills) sql("PRAGMA max_page_count = 1");
                return record();
            });
        }
        batch.run();
        assertThat(batch.answers()).as("what was answered is stored").hasSize((int) installation.entries() - 1);
        assertThat(batch.failures()).isNotEmpty().allSatisfy(failure -> assertThat(failure)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isInstanceOfSatisfying(Refusal.Unavailable.class, full -> assertThat(full.code())
                                .isEqualTo("disk_full"))));
        storage.transactions().write(alpha.books(), () -> {
            sql("PRAGMA max_page_count = 1000000");
            return true;
        });
        int next = (int) installation.entries() + 1;
        assertThat(record()).isEqualTo(number(next));
    }

    private String record() {
        return installation
                .daftar()
                .ledger()
                .record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "1.00"))
                .number()
                .toString();
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
}
