package org.daftar.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Books from before there were projects: what clients earned us by then is still told. */
class EarningMigrationTest {

    private static final int BEFORE_PROJECTS = 33;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(SqlDialect.class)
    void what_clients_earned_stays(SqlDialect dialect) throws Exception {
        try (var books = OldBooks.of(dialect, BEFORE_PROJECTS, directory)) {
            var client = books.uuid(new UUID(1, 1));
            books.run(
                    "INSERT INTO party (company, id, public_id, client, vendor, employee, broker, name, name_key, tags, searched,"
                            + " active, created_at, updated_at, version) VALUES (1, 1, " + client
                            + ", 1, 0, 0, 0, 'Noor', 'noor', '', 'noor', 1, 0, 0, 1)");
            for (var period : List.of("1, 2026", "2, 202603", "3, 20260305"))
                books.run("INSERT INTO earning VALUES (1, " + period + ", " + client + ", 100, 60, 7)");
            books.bringUpToDate();
            assertThat(books.strings("SELECT kind || ' ' || grain || ' ' || period || ' ' || revenue || ' '"
                            + " || cost || ' ' || uncosted FROM earning ORDER BY grain"))
                    .containsExactly(
                            "CLIENT 1 2026 100 60 7", "CLIENT 2 202603 100 60 7", "CLIENT 3 20260305 100 60 7");
        }
    }
}
