package org.daftar.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.daftar.persistence.Installation;
import org.daftar.persistence.PostgresServer;
import org.junit.jupiter.api.Test;

/** A server that does not know how many rows a table has reads all of a company's to find one of them. */
class PostgresStatisticsTest {

    private static final int PATIENCE_SECONDS = 180;

    @Test
    void a_table_is_counted_soon_after_its_first_rows_and_again_when_it_has_grown() throws Exception {
        try (var installation = Installation.in(PostgresServer.RUNNING.site())) {
            for (int times = 1; times <= 2; times++) {
                record(installation, 60 * times * times);
                for (int second = 0; second < PATIENCE_SECONDS && counted(installation) < times; second++) {
                    TimeUnit.SECONDS.sleep(1);
                }
                assertThat(counted(installation)).isGreaterThanOrEqualTo(times);
            }
        }
    }

    private static void record(Installation installation, int entries) {
        var alpha = installation.alpha();
        var entry = alpha.entry(LocalDate.of(2026, 3, 15), "1010", "3000", "10.00");
        installation.storage().transactions().write(alpha.owner(), () -> {
            for (int i = 0; i < entries; i++) alpha.daftar().ledger().record(alpha.owner(), entry);
            return entry;
        });
    }

    /** How often, by us: the server's own counting has another place. */
    private static int counted(Installation installation) throws SQLException {
        try (var operator = installation.site().operator(installation.alpha().books());
                var statement = operator.createStatement();
                var row = statement.executeQuery("SELECT pg_stat_get_analyze_count('entry'::regclass)")) {
            row.next();
            return row.getInt(1);
        }
    }
}
