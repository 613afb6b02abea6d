package org.daftar.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Books from before there were parties: whoever their lines name is a party afterwards, and no line has changed. */
class PartnerMigrationTest {

    private static final int BEFORE_PARTIES = 3;
    private static final UUID OMAR = new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_00aaL);
    private static final UUID LINA = new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_00bbL);

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(SqlDialect.class)
    void partners_of_lines_and_drafts_become_parties(SqlDialect dialect) throws Exception {
        try (var books = OldBooks.of(dialect, BEFORE_PARTIES, directory)) {
            for (var sql : rows(books)) books.run(sql);
            books.bringUpToDate();
            judge(books);
        }
    }

    private static void judge(OldBooks books) throws SQLException {
        assertThat(books.strings("SELECT id || ' ' || name FROM party ORDER BY id"))
                .containsExactly("40 Partner 000000AA", "41 Partner 000000BB");
        assertThat(books.strings("SELECT next_key FROM head")).containsExactly("42");
        assertThat(books.strings("SELECT entry || ' ' || line || ' ' || account || ' ' || amount FROM entry_line"
                        + " ORDER BY entry, line"))
                .containsExactly("3 1 1 100", "3 2 2 -100");
        assertThat(books.strings("SELECT count(*) FROM draft_line WHERE partner IS NOT NULL"))
                .containsExactly("1");
        assertThatThrownBy(() -> books.run("UPDATE entry_line SET amount = 7"))
                .hasMessageContaining("posted lines never change");
        assertThatThrownBy(() -> books.run("DELETE FROM entry_line"))
                .hasMessageContaining("posted lines are never deleted");
        assertThatThrownBy(() -> books.run(
                        "INSERT INTO entry_line (company, entry, line, account, date, amount, partner) VALUES (1, 3, 3, 1,"
                                + " '2026-01-05', 5, " + books.uuid(new UUID(1, 1)) + ")"))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?is).*foreign key.*");
    }

    private static List<String> rows(OldBooks books) {
        var nothing = books.noBytes();
        return List.of(
                "INSERT INTO head (company, commit_no, next_key, fact_seq, entry_seq, drafts, chain_hash, recorded_at)"
                        + " VALUES (1, 1, 40, 0, 1, 1, " + nothing + ", 0)",
                account(books, 1, "1100"),
                account(books, 2, "4000"),
                "INSERT INTO journal (company, code, name) VALUES (1, 'GEN', 'General')",
                "INSERT INTO series (company, journal, year, starts, ends, last_number)"
                        + " VALUES (1, 'GEN', 2026, '2026-01-01', '2026-12-31', 1)",
                "INSERT INTO entry (company, id, public_id, seq, journal, year, number, date, currency, created_at, recorded_at,"
                        + " posted_by, text_digest, content_digest, hash) VALUES (1, 3, " + books.uuid(new UUID(3, 3))
                        + ", 1, 'GEN', 2026, 1, '2026-01-05', 'AED', 0, 0, " + books.uuid(OMAR) + ", " + nothing + ", "
                        + nothing + ", " + nothing + ")",
                line("entry_line", "date, amount, partner", "3, 1, 1, '2026-01-05', 100, " + books.uuid(OMAR)),
                line("entry_line", "date, amount", "3, 2, 2, '2026-01-05', -100"),
                "INSERT INTO draft (company, id, public_id, journal, date, currency, created_at) VALUES (1, 4, "
                        + books.uuid(new UUID(4, 4)) + ", 'GEN', '2026-01-06', 'AED', 0)",
                line("draft_line", "amount, partner", "4, 1, 1, 100, " + books.uuid(LINA)),
                line("draft_line", "amount", "4, 2, 2, -100"));
    }

    private static String account(OldBooks books, int id, String code) {
        return "INSERT INTO account (company, id, public_id, code, name, subtype, active, created_at, version) VALUES (1, "
                + id + ", " + books.uuid(new UUID(2, id)) + ", '" + code + "', 'A', 'BANK', 1, 0, 1)";
    }

    private static String line(String table, String columns, String values) {
        return "INSERT INTO " + table + " (company, entry, line, account, " + columns + ") VALUES (1, " + values + ")";
    }
}
