package org.daftar.persistence.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.Trade.DAY;
import static org.daftar.persistence.statements.BankFiles.heading;
import static org.daftar.persistence.statements.BankFiles.lines;
import static org.daftar.persistence.statements.BankFiles.of;
import static org.daftar.persistence.statements.BankFiles.only;
import static org.daftar.persistence.statements.BankFiles.statement;
import static org.daftar.persistence.statements.BankFiles.sum;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.statements.StatementSink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of statements, as their readers tell of them. */
class StatementFilesTest extends OnBothDatabases {

    private Bank bank;
    private BankFiles files;

    @BeforeEach
    void open() {
        bank = Bank.of(alpha);
        files = new BankFiles(installation, bank);
    }

    @Test
    void R98_a_file_that_is_sent_again_adds_nothing() {
        var lines = lines(700);
        var first = only(files.take(statement("A-1", lines)));
        assertThat(first.added()).isEqualTo(700);
        assertThat(first.statement().orElseThrow().unmatched()).isEqualTo(700);
        assertThat(bank.lines(first.statement().get())).hasSize(700);
        var again = only(files.take(statement("A-1", lines)));
        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(700);
        assertThat(again.statement()).contains(first.statement().get());
        refused("duplicate", () -> files.take(statement("A-1", lines(3))));
        assertThat(files.statements()).isEqualTo(1);
    }

    @Test
    void a_longer_file_without_a_name_adds_what_is_new_and_still_adds_up() {
        files.take(statement("", lines(3)));
        var longer = only(files.take(statement("", lines(5))));
        assertThat(longer.known()).isEqualTo(3);
        assertThat(longer.added()).isEqualTo(2);
        assertThat(longer.statement().orElseThrow().opening()).isEqualTo(Company.aed("306.00"));
        assertThat(longer.statement().orElseThrow().closing()).isEqualTo(Company.aed("515.00"));
        var all = only(files.take(statement("", lines(5))));
        assertThat(all.statement()).isEmpty();
        assertThat(all.known()).isEqualTo(5);
        assertThat(files.statements()).isEqualTo(2);
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing_and_can_be_sent_again() {
        var lines = lines(600);
        Consumer<StatementSink> broken = sink -> {
            sink.opens(heading("A-1"));
            lines.forEach(sink::line);
            throw new IllegalStateException("broken off");
        };
        assertThatThrownBy(() -> files.take(broken)).hasMessage("broken off");
        assertThat(files.statements()).isZero();
        assertThat(files.rows("bank_line")).isZero();
        refused(
                "does_not_add_up",
                () -> files.take(sink -> {
                    sink.opens(heading("A-1"));
                    lines.forEach(sink::line);
                    sink.closes(BigDecimal.ONE, DAY);
                }));
        assertThat(files.rows("bank_statement")).isZero();
        assertThat(only(files.take(statement("A-1", lines))).added()).isEqualTo(600);
    }

    @Test
    void nothing_is_seen_before_all_is_there_and_others_write_meanwhile() {
        files.take(sink -> {
            sink.opens(heading("A-1"));
            lines(600).forEach(sink::line);
            assertThat(files.statements()).isZero();
            bank.received("5");
            assertThat(installation.brokenLaws()).isEmpty();
            refused("import_running", () -> files.take(statement("B", lines(1))));
            sink.closes(sum(lines(600)), DAY);
        });
        assertThat(files.statements()).isEqualTo(1);
    }

    @Test
    void what_a_crash_left_behind_is_swept_and_does_not_stand_in_the_way() {
        var lines = lines(600);
        assertThatThrownBy(() -> files.take(sink -> {
                    sink.opens(heading("A-1"));
                    lines.forEach(sink::line);
                    // As if it were of a process that ended long ago.
                    files.operator("UPDATE bank_statement SET staged = public_id WHERE staged IS NOT NULL");
                    files.operator(
                            "UPDATE bank_import SET touched_at = 0, id = (SELECT public_id FROM bank_statement)");
                    throw new IllegalStateException("crash");
                }))
                .hasMessage("crash");
        assertThat(files.rows("bank_line")).isPositive();
        assertThat(files.statements()).isZero();
        assertThat(only(files.take(statement("A-1", lines))).added()).isEqualTo(600);
        assertThat(files.rows("bank_line")).isEqualTo(600);
        assertThat(files.verbs().sweep(alpha.books())).isZero();
    }

    @Test
    void the_account_is_the_companys_own_or_the_one_that_is_named() {
        var iban = "AE070331234567890123456";
        refused("unknown_account", () -> files.verbs().take(alpha.owner(), Optional.empty(), of(iban, "AED", "A")));
        refused("account_missing", () -> files.verbs().take(alpha.owner(), Optional.empty(), statement("A", lines(1))));
        refused("validation_failed", () -> files.verbs()
                .take(alpha.owner(), Optional.of(alpha.account("1000")), statement("A", lines(1))));
        assertThatThrownBy(() -> files.verbs().take(alpha.owner(), Optional.empty(), of(iban, "AED", "A")))
                .hasMessageContaining("ends in 3456")
                .hasMessageNotContaining("0331234");
        var taken = files.verbs().take(alpha.owner(), Optional.of(alpha.account("1010")), of(iban, "AED", "A"));
        assertThat(only(taken).account()).isEqualTo(alpha.account("1010"));
        refused(
                "repeated_statement",
                () -> files.take(sink -> {
                    statement("C", lines(1)).accept(sink);
                    statement("C", lines(2)).accept(sink);
                }));
        refused("no_statement", () -> files.take(sink -> {}));
    }

    @Test
    void R100_a_statement_in_another_currency_is_refused_whatever_its_amounts() {
        var inDollars = of("AE070331234567890123456", "USD", "A");
        refused("other_currency", () -> files.verbs()
                .take(alpha.owner(), Optional.of(alpha.account("1010")), inDollars));
        assertThat(files.rows("bank_statement")).isZero();
    }
}
