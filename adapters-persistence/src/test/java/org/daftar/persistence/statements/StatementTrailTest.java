package org.daftar.persistence.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.Trade.DAY;
import static org.daftar.persistence.statements.Bank.line;
import static org.daftar.persistence.statements.Bank.named;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.ReconciledLine.Status;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLineId;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trail;
import org.daftar.ports.statements.NewStatement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the audit trail tells of statements, what of them is refused where, and what is matched by itself however long they are. */
class StatementTrailTest extends OnBothDatabases {

    private static final UUID UNKNOWN = new UUID(0, 9);

    private Bank bank;

    @BeforeEach
    void open() {
        bank = Bank.of(alpha);
    }

    private List<String> told(Runnable deed) {
        return Trail.told(alpha, "", deed).stream()
                .filter(fact -> fact.startsWith("bank") || fact.startsWith("company"))
                .toList();
    }

    @Test
    void a_statement_and_what_becomes_of_its_lines_is_told() {
        assertThat(told(() -> bank.taken("A", line("1"))))
                .containsExactly("bank_statement.imported account, date, closing, lines, reference");
        assertThat(told(() -> bank.taken("", line("2"))))
                .containsExactly("bank_statement.imported account, date, closing, lines");
        var line = bank.taken(line("105"));
        var received = bank.received("100");
        assertThat(told(() -> bank.match(line, received)))
                .containsExactly("bank_statement_line.matched status, difference");
        assertThat(told(() -> bank.reconciliation().unmatch(alpha.owner(), line)))
                .containsExactly("bank_statement_line.unmatched status, difference");
        bank.match(line, received);
        assertThat(told(() -> bank.writeOff(line)))
                .containsExactly("bank_statement_line.written_off status, difference");
        assertThat(told(() -> bank.reconciliation().limitWriteOffs(alpha.owner(), new BigDecimal("7"))))
                .containsExactly("company.writes_off writeOffLimit");
    }

    @Test
    void what_is_matched_by_itself_is_told_and_where_nothing_is_there_is_nothing_to_tell() {
        var statement = bank.taken("A", line("75"), line("80"));
        assertThat(told(() -> matched(statement))).isEmpty();
        bank.received("75");
        assertThat(told(() -> matched(statement))).containsExactly("bank_statement.matched lines");
        var done = bank.taken("B", line("0"));
        assertThat(matched(done)).isZero();
        var unknown = new StatementId(UNKNOWN);
        refused("not_found", () -> bank.reconciliation().matchUndisputed(alpha.owner(), unknown));
    }

    @Test
    void of_a_statement_of_any_length_only_what_is_alone_with_its_amount_is_matched() {
        var lines = new ArrayList<NewStatement.Line>();
        for (int amount = 1; amount <= 210; amount++) lines.add(line("" + amount));
        lines.add(line("200"));
        var statement = bank.taken("A", lines.toArray(NewStatement.Line[]::new));
        bank.received("5");
        bank.received("200");
        bank.received("201");
        assertThat(matched(statement)).isEqualTo(2);
        assertThat(bank.now(statement).unmatched()).isEqualTo(209);
    }

    @Test
    void of_more_lines_of_one_amount_than_are_looked_at_together_none_is_alone() {
        var lines = IntStream.rangeClosed(1, 201)
                .mapToObj(each -> line("80"))
                .collect(ArrayList::new, List::add, List::addAll);
        lines.add(line("90"));
        var statement = bank.taken("A", lines.toArray(NewStatement.Line[]::new));
        bank.received("80");
        bank.received("90");
        assertThat(matched(statement)).isEqualTo(1);
        assertThat(bank.lines(statement))
                .filteredOn(each -> each.status() == Status.MATCHED)
                .extracting(each -> each.amount().toDecimal().toPlainString())
                .containsExactly("90.00");
    }

    @Test
    void a_line_that_is_there_already_is_named_by_its_place() {
        bank.taken("", line("5"), named("1", "X-1"));
        assertThat(faults(() -> bank.taken("", line("7"), line("5")))).containsExactly("lines[1] already_imported");
        assertThat(faults(() -> bank.taken("", line("8"), line("9"), named("1", "X-1"))))
                .containsExactly("lines[2].externalId duplicate");
    }

    @Test
    void whatever_does_not_exist_or_fit_is_named_by_its_place() {
        var line = bank.taken(line("100"));
        var unknown = List.of(bank.received("100").id(), new PaymentId(UNKNOWN));
        assertThat(faults(() -> bank.reconciliation().match(alpha.owner(), line, List.of(), unknown)))
                .containsExactly("paymentIds[1] unknown_payment");
        assertThat(faults(() -> bank.reconciliation().match(alpha.owner(), line, List.of(), List.of())))
                .containsExactly("entryIds required");
        var draft = daftar.payments().draft(alpha.owner(), bank.trade().receipt("100"));
        refused("invalid_transition", () -> bank.reconciliation()
                .match(alpha.owner(), line, List.of(), List.of(draft.id())));
        bank.match(line, bank.received("99"));
        assertThat(faults(() -> bank.reconciliation()
                        .writeOff(
                                alpha.owner(),
                                line,
                                Optional.of(new AccountId(UNKNOWN)),
                                Optional.empty(),
                                Optional.empty())))
                .containsExactly("accountId unknown_account");
        var nowhere = new NewStatement(
                new AccountId(UNKNOWN), DAY, Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO, List.of());
        assertThat(faults(() -> bank.reconciliation().take(alpha.owner(), nowhere)))
                .containsExactly("accountId unknown_account");
        refused("not_found", () -> bank.reconciliation().unmatch(alpha.owner(), new StatementLineId(UNKNOWN)));
    }

    @Test
    void a_rest_is_written_off_up_to_the_limit_of_the_moment() {
        var line = bank.taken(line("105"));
        bank.match(line, bank.received("100"));
        limit("4.99");
        refused("beyond_write_off", () -> bank.writeOff(line));
        assertThat(limit("5").toPlainString()).isEqualTo("5.00");
        assertThat(bank.writeOff(line).status()).isEqualTo(Status.MATCHED);
        for (var wrong : List.of("0.001", "10000000000000.01"))
            assertThat(faults(() -> limit(wrong))).containsExactly("writeOffLimit out_of_range");
        assertThat(limit("10000000000000").signum()).isPositive();
        assertThat(limit("0").signum()).isZero();
    }

    @Test
    void R89_a_rest_is_written_off_by_who_may_reconcile_and_post() {
        var line = bank.taken(line("105"));
        bank.match(line, bank.received("100"));
        for (var missing : List.of(Permission.RECONCILIATION_WRITE, Permission.JOURNAL_POST))
            refused("forbidden", () -> bank.reconciliation()
                    .writeOff(without(missing), line, Optional.empty(), Optional.empty(), Optional.empty()));
        refused("forbidden", () -> daftar.statementFiles()
                .take(without(Permission.RECONCILIATION_WRITE), Optional.empty(), sink -> {
                    throw new IllegalStateException("nothing is read");
                }));
    }

    private Caller without(Permission missing) {
        var may = EnumSet.copyOf(alpha.owner().permissions());
        may.remove(missing);
        return new Caller(
                alpha.books(), alpha.owner().user(), may, alpha.owner().origin());
    }

    private BigDecimal limit(String amount) {
        return bank.reconciliation()
                .limitWriteOffs(alpha.owner(), new BigDecimal(amount))
                .toDecimal();
    }

    private int matched(BankStatement statement) {
        return bank.reconciliation()
                .matchUndisputed(alpha.owner(), statement.id())
                .lines();
    }
}
