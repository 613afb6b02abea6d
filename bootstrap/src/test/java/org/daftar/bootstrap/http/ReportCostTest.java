package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a report takes as long over ten million lines as over ten: the benchmark measures it, this shows the reason. */
class ReportCostTest {

    private static final List<String> REPORTS = List.of(
            "trial-balance?as_of=2026-12-31",
            "profit-loss?from=2026-01-01&to=2026-12-31",
            "balance-sheet?as_of=2026-12-31&compare=previous_year",
            "cash-flow?from=2026-01-01&to=2026-12-31&method=direct",
            "cash-flow?from=2026-01-01&to=2026-12-31&method=indirect",
            "revenue-by-client?from=2026-01-01&to=2026-12-31",
            "revenue-by-project?from=2026-01-01&to=2026-12-31",
            "tax?from=2026-01-01&to=2026-12-31",
            "aged-receivables?as_of=2026-12-31");

    private static final List<String> HIDDEN = List.of("entry", "entry_line", "invoice", "invoice_line");

    @Test
    void R59_R60_R61_reports_read_sums_and_open_items_and_never_an_entry_or_a_document(@TempDir Path directory)
            throws SQLException {
        try (var arkan = new RunningArkan(directory)) {
            var owner = arkan.owner("owner@alpha.example", Plan.SELF_HOSTED);
            post(arkan, owner, 1);
            try (var books = DriverManager.getConnection(
                    "jdbc:sqlite:" + directory.resolve("books/" + owner.company() + ".db"))) {
                var sums = count(books, "movement");
                post(arkan, owner, 50);
                assertThat(count(books, "entry")).isEqualTo(51);
                assertThat(count(books, "movement")).isEqualTo(sums);
                var before = reports(arkan, owner);
                hidden(books, () -> assertThat(reports(arkan, owner)).isEqualTo(before));
            }
        }
    }

    private static void post(RunningArkan arkan, Owner owner, int entries) {
        var entry = arkan.entry(owner, "10", true);
        for (var i = 0; i < entries; i++) {
            assertThat(arkan.as(owner, "POST", "/accounting/journal-entries", entry)
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    private static List<String> reports(RunningArkan arkan, Owner owner) {
        return REPORTS.stream()
                .map(report -> arkan.as(owner, "GET", "/accounting/reports/" + report, ""))
                .peek(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200))
                .flatMap(answer -> Stream.of(answer.body()))
                .toList();
    }

    /** Without entries, documents and their lines: who looks for them fails. */
    private static void hidden(Connection books, Runnable work) throws SQLException {
        for (var table : HIDDEN) execute(books, "ALTER TABLE " + table + " RENAME TO hidden_" + table);
        try {
            work.run();
        } finally {
            for (var table : HIDDEN) execute(books, "ALTER TABLE hidden_" + table + " RENAME TO " + table);
        }
    }

    private static void execute(Connection books, String sql) throws SQLException {
        try (var statement = books.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection books, String table) throws SQLException {
        try (var statement = books.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
