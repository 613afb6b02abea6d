package org.daftar.persistence.ledger;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.daftar.persistence.schema.OldBooks;
import org.daftar.persistence.schema.SqlDialect;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Books from before spans were sums: what was kept of an allocation at one place or at many is added up at the place of now. */
class OpenSpanMigrationTest {

    private static final int BEFORE_SUMS = 34;
    private static final LocalDate FIRST = LocalDate.of(1879, 12, 1);

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(SqlDialect.class)
    void what_was_open_once_is_counted_once_and_found_where_it_is_sought(SqlDialect dialect) throws Exception {
        try (var books = OldBooks.of(dialect, BEFORE_SUMS, directory)) {
            if (dialect == SqlDialect.SQLITE) books.run("PRAGMA foreign_keys = OFF");
            else books.run("ALTER TABLE once_open DROP CONSTRAINT once_open_company_allocation_fkey");
            var expected = new TreeMap<String, Long>();
            var random = RandomGenerator.of("L64X128MixRandom");
            for (int allocation = 1; allocation <= 300; allocation++) {
                var from = FIRST.plusDays(random.nextInt(100_000));
                var until = from.plusDays(1 + (int) Math.pow(2, random.nextDouble(14)));
                for (int line = 1; line <= 2; line++)
                    for (int node = 1; node <= 1 + allocation % 3; node++)
                        keep(books, allocation, line, node, from, until);
                expected.merge(DayTree.place(from, until) + " " + from + " " + until, 2L * allocation, Long::sum);
            }
            books.bringUpToDate();
            assertThat(
                            books
                                    .strings("SELECT node || ' ' || date || ' ' || until || '=' || part FROM open_span")
                                    .stream()
                                    .map(row -> row.split("="))
                                    .collect(toMap(row -> row[0], row -> Long.valueOf(row[1]))))
                    .isEqualTo(expected);
        }
    }

    private static void keep(OldBooks books, int allocation, int line, int node, LocalDate from, LocalDate until)
            throws Exception {
        books.run(
                "INSERT INTO once_open (company, entry, line, allocation, node, account, partner, due, side, date, until, part)"
                        + " VALUES (1, 1, " + line + ", " + allocation + ", " + node + ", 7, "
                        + books.uuid(new UUID(1, 1)) + ", '" + from
                        + "', 1, '" + from + "', '" + until + "', " + allocation + ")");
    }
}
