package org.daftar.persistence.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.Trade.DAY;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daftar.model.kernel.Page;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.statements.NewStatement;
import org.daftar.ports.statements.StatementFiles;
import org.daftar.ports.statements.StatementFiles.Taken;
import org.daftar.ports.statements.StatementSink;
import org.daftar.ports.statements.StatementSink.Heading;
import org.daftar.ports.statements.query.BankStatements.StatementSort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of statements, as their readers tell of them. */
class StatementFilesTest extends OnBothDatabases {

    private Bank bank;

    @BeforeEach
    void open() {
        bank = Bank.of(alpha);
    }

    @Test
    void R98_a_file_that_is_sent_again_adds_nothing() {
        var lines = lines(700);
        var first = only(take(statement("A-1", lines)));
        assertThat(first.added()).isEqualTo(700);
        assertThat(first.statement().orElseThrow().unmatched()).isEqualTo(700);
        assertThat(bank.lines(first.statement().get())).hasSize(700);
        var again = only(take(statement("A-1", lines)));
        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(700);
        assertThat(again.statement()).contains(first.statement().get());
        refused("duplicate", () -> take(statement("A-1", lines(3))));
        assertThat(statements()).isEqualTo(1);
    }

    @Test
    void a_longer_file_without_a_name_adds_what_is_new_and_still_adds_up() {
        take(statement("", lines(3)));
        var longer = only(take(statement("", lines(5))));
        assertThat(longer.known()).isEqualTo(3);
        assertThat(longer.added()).isEqualTo(2);
        assertThat(longer.statement().orElseThrow().opening()).isEqualTo(Company.aed("306.00"));
        assertThat(longer.statement().orElseThrow().closing()).isEqualTo(Company.aed("515.00"));
        var all = only(take(statement("", lines(5))));
        assertThat(all.statement()).isEmpty();
        assertThat(all.known()).isEqualTo(5);
        assertThat(statements()).isEqualTo(2);
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing_and_can_be_sent_again() {
        var lines = lines(600);
        Consumer<StatementSink> broken = sink -> {
            sink.opens(heading("A-1"));
            lines.forEach(sink::line);
            throw new IllegalStateException("broken off");
        };
        assertThatThrownBy(() -> take(broken)).hasMessage("broken off");
        assertThat(statements()).isZero();
        assertThat(rows("bank_line")).isZero();
        refused(
                "does_not_add_up",
                () -> take(sink -> {
                    sink.opens(heading("A-1"));
                    lines.forEach(sink::line);
                    sink.closes(BigDecimal.ONE, DAY);
                }));
        assertThat(rows("bank_statement")).isZero();
        assertThat(only(take(statement("A-1", lines))).added()).isEqualTo(600);
    }

    @Test
    void nothing_is_seen_before_all_is_there_and_others_write_meanwhile() {
        take(sink -> {
            sink.opens(heading("A-1"));
            lines(600).forEach(sink::line);
            assertThat(statements()).isZero();
            bank.received("5");
            assertThat(installation.brokenLaws()).isEmpty();
            refused("import_running", () -> take(statement("B", lines(1))));
            sink.closes(sum(lines(600)), DAY);
        });
        assertThat(statements()).isEqualTo(1);
    }

    @Test
    void what_a_crash_left_behind_is_swept_and_does_not_stand_in_the_way() {
        var lines = lines(600);
        assertThatThrownBy(() -> take(sink -> {
                    sink.opens(heading("A-1"));
                    lines.forEach(sink::line);
                    // As if it were of a process that ended long ago.
                    operator("UPDATE bank_statement SET staged = public_id WHERE staged IS NOT NULL");
                    operator("UPDATE bank_import SET touched_at = 0, id = (SELECT public_id FROM bank_statement)");
                    throw new IllegalStateException("crash");
                }))
                .hasMessage("crash");
        assertThat(rows("bank_line")).isPositive();
        assertThat(statements()).isZero();
        assertThat(only(take(statement("A-1", lines))).added()).isEqualTo(600);
        assertThat(rows("bank_line")).isEqualTo(600);
        assertThat(files().sweep(alpha.books())).isZero();
    }

    @Test
    void the_account_is_the_companys_own_or_the_one_that_is_named() {
        var iban = "AE070331234567890123456";
        refused("unknown_account", () -> files().take(alpha.owner(), Optional.empty(), of(iban, "AED", "A")));
        refused("account_missing", () -> files().take(alpha.owner(), Optional.empty(), statement("A", lines(1))));
        refused("validation_failed", () -> files().take(
                        alpha.owner(), Optional.of(alpha.account("1000")), statement("A", lines(1))));
        assertThatThrownBy(() -> files().take(alpha.owner(), Optional.empty(), of(iban, "AED", "A")))
                .hasMessageContaining("ends in 3456")
                .hasMessageNotContaining("0331234");
        var taken = files().take(alpha.owner(), Optional.of(alpha.account("1010")), of(iban, "AED", "A"));
        assertThat(only(taken).account()).isEqualTo(alpha.account("1010"));
        refused(
                "repeated_statement",
                () -> take(sink -> {
                    statement("C", lines(1)).accept(sink);
                    statement("C", lines(2)).accept(sink);
                }));
        refused("no_statement", () -> take(sink -> {}));
    }

    @Test
    void R100_a_statement_in_another_currency_is_refused_whatever_its_amounts() {
        var inDollars = of("AE070331234567890123456", "USD", "A");
        refused("other_currency", () -> files().take(alpha.owner(), Optional.of(alpha.account("1010")), inDollars));
        assertThat(rows("bank_statement")).isZero();
    }

    private static Consumer<StatementSink> of(String iban, String currency, String reference) {
        return sink -> {
            sink.opens(
                    new Heading(Optional.of(iban), Optional.of(currency), Optional.of(reference), new BigDecimal("0")));
            sink.closes(BigDecimal.ZERO, DAY);
        };
    }

    private static Consumer<StatementSink> statement(String reference, List<NewStatement.Line> lines) {
        return sink -> {
            sink.opens(heading(reference));
            lines.forEach(sink::line);
            sink.closes(sum(lines), DAY);
        };
    }

    private static Heading heading(String reference) {
        return new Heading(
                Optional.empty(),
                Optional.empty(),
                reference.isEmpty() ? Optional.empty() : Optional.of(reference),
                BigDecimal.ZERO);
    }

    private static List<NewStatement.Line> lines(int many) {
        var lines = new ArrayList<NewStatement.Line>();
        for (int i = 1; i <= many; i++) lines.add(Bank.line(DAY, "" + (100 + i), "Transfer"));
        return lines;
    }

    private static BigDecimal sum(List<NewStatement.Line> lines) {
        return lines.stream().map(NewStatement.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Taken> take(Consumer<StatementSink> file) {
        return files().take(alpha.owner(), Optional.of(alpha.account("1010")), file);
    }

    private StatementFiles files() {
        return alpha.daftar().statementFiles();
    }

    private static Taken only(List<Taken> taken) {
        assertThat(taken).hasSize(1);
        return taken.get(0);
    }

    private long statements() {
        return bank.statements()
                .list(
                        alpha.books(),
                        Optional.empty(),
                        new Page.Request<>(StatementSort.CREATED_AT, true, 5, Optional.empty()))
                .total();
    }

    private long rows(String table) {
        try (var books = installation.site().operator(alpha.books());
                var statement = books.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    private void operator(String sql) {
        try (var books = installation.site().operator(alpha.books());
                var statement = books.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
