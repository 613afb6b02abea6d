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

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.kernel.Iban;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trail;
import org.daftar.ports.banking.BankAccountRegister.NewBankAccount;
import org.daftar.ports.statements.StatementSink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of statements that are refused, given up or told. */
class RefusedStatementFilesTest extends OnBothDatabases {

    private Bank bank;
    private BankFiles files;

    @BeforeEach
    void open() {
        bank = Bank.of(alpha);
        files = new BankFiles(installation, bank);
    }

    @Test
    void a_file_that_others_took_for_dead_is_given_up_and_leaves_nothing() {
        for (int staged : List.of(0, 400, 500)) {
            refused(
                    "import_lost",
                    () -> files.take(sink -> {
                        sink.opens(heading("A-1"));
                        lines(staged).forEach(sink::line);
                        files.operator("DELETE FROM bank_import");
                        lines(401).forEach(sink::line);
                    }));
            assertThat(files.rows("bank_line")).isZero();
        }
        refused(
                "import_lost",
                () -> files.take(sink -> {
                    statement("A-1", lines(3)).accept(sink);
                    files.operator("DELETE FROM bank_import");
                }));
        refused(
                "import_lost",
                () -> files.take(sink -> {
                    files.operator("DELETE FROM bank_import");
                    sink.opens(heading("A-1"));
                }));
        assertThat(files.rows("bank_statement")).isZero();
        assertThat(only(files.take(statement("A-1", lines(3)))).added()).isEqualTo(3);
    }

    @Test
    void a_statement_of_that_name_that_came_in_between_stays_and_the_file_is_refused() {
        refused(
                "duplicate",
                () -> files.take(sink -> {
                    sink.opens(heading("A-1"));
                    lines(3).forEach(sink::line);
                    bank.taken("A-1", Bank.line("7"));
                    sink.closes(sum(lines(3)), DAY);
                }));
        assertThat(files.statements()).isEqualTo(1);
        assertThat(files.rows("bank_line")).isEqualTo(1);
    }

    @Test
    void a_file_is_told_statement_by_statement_and_one_that_was_known_is_not() {
        Consumer<StatementSink> two = sink -> {
            statement("A-1", lines(2)).accept(sink);
            statement("A-2", lines(3)).accept(sink);
        };
        var told = "bank_statement.imported account, date, closing, lines, reference";
        assertThat(Trail.told(alpha, "bank_s", () -> files.take(two))).containsExactly(told, told);
        assertThat(Trail.told(alpha, "bank_s", () -> files.take(two))).isEmpty();
    }

    @Test
    void what_was_known_adds_up_and_closes_as_it_did() {
        files.take(statement("A-1", lines(3)));
        refused("duplicate", () -> files.take(statement("A-1", lines(4))));
        refused(
                "does_not_add_up",
                () -> files.take(sink -> {
                    sink.opens(heading("A-1"));
                    lines(4).forEach(sink::line);
                    sink.closes(sum(lines(3)), DAY);
                }));
    }

    @Test
    void an_amount_is_one_of_the_books_and_a_file_ends_where_a_statement_does() {
        for (var wrong : List.of("0.001", "10000000000000.01", "-10000000000000.01", "99999999999999999999"))
            refused("bad_amount", () -> files.take(statement("A-1", List.of(Bank.line(wrong)))));
        assertThat(only(files.take(statement("A-1", List.of(Bank.line("10000000000000")))))
                        .added())
                .isEqualTo(1);
        refused("incomplete", () -> files.take(sink -> sink.opens(heading("A-2"))));
        assertThat(files.rows("bank_statement")).isEqualTo(1);
    }

    @Test
    void an_account_that_is_known_by_its_IBAN_has_statements_of_that_alone() {
        var own = "AE140261015000000101101";
        var other = "AE070331234567890123456";
        known(own);
        var second = Optional.of(known("AE700350000004200770011").account());
        var account = alpha.account("1010");
        assertThat(only(files.verbs().take(alpha.owner(), Optional.empty(), of(own, "AED", "A")))
                        .account())
                .isEqualTo(account);
        assertThat(only(files.verbs().take(alpha.owner(), Optional.of(account), of(own, "AED", "B")))
                        .account())
                .isEqualTo(account);
        refused("other_account", () -> files.verbs().take(alpha.owner(), second, of(own, "AED", "C")));
        refused("other_account", () -> files.verbs().take(alpha.owner(), Optional.of(account), of(other, "AED", "C")));
        assertThat(only(files.verbs().take(alpha.owner(), Optional.of(account), of("1015000", "AED", "C")))
                        .account())
                .as("a number that is no IBAN is the bank's own")
                .isEqualTo(account);
        assertThatThrownBy(() -> files.verbs().take(alpha.owner(), Optional.empty(), of("1015000", "AED", "D")))
                .hasMessageContaining("ends in …")
                .hasMessageNotContaining("5000");
    }

    private BankAccount known(String iban) {
        return daftar.bankAccounts()
                .open(
                        alpha.owner(),
                        new NewBankAccount(
                                "Account",
                                new Iban(iban),
                                "A bank",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                true));
    }

    @Test
    void what_is_swept_is_counted() {
        assertThatThrownBy(() -> files.take(sink -> {
                    sink.opens(heading("A-1"));
                    lines(1600).forEach(sink::line);
                    files.operator("UPDATE bank_statement SET staged = public_id WHERE staged IS NOT NULL");
                    files.operator(
                            "UPDATE bank_import SET touched_at = 0, id = (SELECT public_id FROM bank_statement)");
                    throw new IllegalStateException("crash");
                }))
                .hasMessage("crash");
        var left = files.rows("bank_line");
        assertThat(left).isEqualTo(1600);
        assertThat(files.verbs().sweep(alpha.books())).isEqualTo(1600);
        assertThat(files.rows("bank_line")).isZero();
    }
}
