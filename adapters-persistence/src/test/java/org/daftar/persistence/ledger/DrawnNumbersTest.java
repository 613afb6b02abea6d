package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.persistence.OneBatch;
import org.daftar.persistence.engine.PlaneTransactions;
import org.daftar.ports.ledger.DraftEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What gapless numbers cost a batch: one row that is read before its first entry and written after its last. */
class DrawnNumbersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final int ENTRIES = 40;
    private static final long ANOTHER = 5_000;

    @ParameterizedTest
    @EnumSource(Database.class)
    void R43_between_the_entries_of_a_batch_nobody_asks_or_writes_the_row_of_the_last_number(Database database) {
        try (var installation = Installation.on(database)) {
            // Made before the batch: who looks accounts up in a unit asks for their balances too.
            var entry = installation.alpha().entry(DAY, "1010", "3000", "1.00");
            record(installation, entry);
            var batch = new OneBatch<Long>(installation);
            for (int i = 0; i < ENTRIES; i++) {
                boolean first = i == 0;
                batch.add(() -> {
                    var number = record(installation, entry);
                    // Whoever asked again would go on from here, and whoever wrote would overwrite it.
                    if (first) sql(installation, "UPDATE series SET last_number = " + ANOTHER);
                    assertThat(lastNumber(installation)).isEqualTo(ANOTHER);
                    return number;
                });
            }
            assertThat(batch.run().failures()).isEmpty();
            assertThat(batch.answers())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(2, ENTRIES + 1).boxed().toList());
            assertThat(record(installation, entry)).isEqualTo(ENTRIES + 2);
        }
    }

    private static long record(Installation by, DraftEntry entry) {
        return by.daftar().ledger().record(by.alpha().owner(), entry).number().ordinal();
    }

    private static long lastNumber(Installation installation) {
        return sql(installation, "SELECT last_number FROM series");
    }

    /** In the transaction of the batch that is running, past all that it keeps in memory. */
    private static long sql(Installation installation, String statement) {
        var transactions = (PlaneTransactions) installation.storage().transactions();
        var session = transactions.writing(installation.alpha().books());
        try (var run = session.sql().getConnection().createStatement()) {
            if (!run.execute(statement)) return run.getUpdateCount();
            try (var row = run.getResultSet()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
