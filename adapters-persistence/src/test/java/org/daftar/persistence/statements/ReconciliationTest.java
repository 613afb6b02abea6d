package org.daftar.persistence.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.Trade.DAY;
import static org.daftar.persistence.statements.Bank.entry;
import static org.daftar.persistence.statements.Bank.named;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.ReconciledLine.Status;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLineId;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.statements.NewStatement;
import org.daftar.ports.statements.query.BankStatements.LineSort;
import org.daftar.ports.statements.query.BankStatements.PostingSort;
import org.daftar.ports.statements.query.BankStatements.StatementSort;
import org.daftar.ports.statements.query.MatchProposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconciliationTest extends OnBothDatabases {

    private Bank bank;

    @BeforeEach
    void open() {
        bank = Bank.of(alpha);
    }

    @Test
    void a_statement_is_kept_as_the_bank_sent_it_and_posts_nothing() {
        var taken = bank.taken("2026/03", line("100.00"), line("-40.50"), line("0"), line("3"));
        assertThat(bank.now(taken)).isEqualTo(taken);
        assertThat(taken.closing()).isEqualTo(Company.aed("62.50"));
        assertThat(taken.lines()).isEqualTo(4);
        assertThat(taken.unmatched()).as("a line of nothing wants no match").isEqualTo(3);
        assertThat(bank.lines(taken)).extracting(each -> each.line().place()).containsExactly(1, 2, 3, 4);
        assertThat(bank.lines(taken))
                .extracting(ReconciledLine::status)
                .containsExactly(Status.UNMATCHED, Status.UNMATCHED, Status.MATCHED, Status.UNMATCHED);
        assertThat(alpha.balance("1010")).isEqualTo("0.00");
        var listed = bank.statements()
                .list(
                        alpha.books(),
                        Optional.of(alpha.account("1010")),
                        new Page.Request<>(StatementSort.CREATED_AT, true, 5, Optional.empty()));
        assertThat(listed.rows()).containsExactly(taken);
        assertThat(listed.total()).isEqualTo(1);
    }

    @Test
    void a_sum_that_is_broken_is_refused_with_the_difference_and_nothing_is_kept() {
        var broken = new NewStatement(
                alpha.account("1010"),
                DAY,
                Optional.of("A"),
                new BigDecimal("5"),
                new BigDecimal("100"),
                List.of(line("94.99")));
        refused("does_not_add_up", () -> bank.reconciliation().take(alpha.owner(), broken));
        assertThat(flaws(() -> bank.reconciliation().take(alpha.owner(), broken)))
                .extracting(Flaw::message)
                .containsExactly("The difference is 0.01 AED.");
        bank.taken("A", line("94.99"));
    }

    @Test
    void whatever_is_wrong_with_a_statement_is_told_at_once() {
        var wrong = new NewStatement(
                alpha.account("1000"),
                DAY,
                Optional.empty(),
                new BigDecimal("0.001"),
                BigDecimal.ZERO,
                List.of(line("0.005"), line("10000000000001")));
        assertThat(flaws(() -> bank.reconciliation().take(alpha.owner(), wrong)))
                .extracting(Flaw::path)
                .containsExactly("accountId", "openingBalance", "lines[0].amount", "lines[1].amount");
    }

    @Test
    void R98_equal_bookings_of_one_day_are_both_kept_and_what_is_sent_again_adds_nothing() {
        var twice = bank.taken("", line("-5.00"), line("-5.00"));
        assertThat(bank.lines(twice)).hasSize(2);
        refused("already_imported", () -> bank.taken("", line("-5.00"), line("-5.00")));
        refused("already_imported", () -> bank.taken("", line("7.00"), line("-5.00")));
        assertThat(bank.lines(bank.taken("with a name of its own", line("-5.00"))))
                .as("the bank's reference says that it is another statement")
                .hasSize(1);
        refused("duplicate", () -> bank.taken("with a name of its own", line("9.00")));
        bank.taken("of-17", named("1", "X-17"));
        refused("duplicate", () -> bank.taken("of-18", named("2", "X-17")));
        refused("duplicate", () -> bank.taken("of-19", named("2", "X-19"), named("2", "X-19")));
    }

    @Test
    void a_line_is_matched_by_an_entry_or_a_payment_of_its_amount() {
        var first = bank.received("300");
        var second = bank.paid("120");
        var statement = bank.taken("A", line("300"), line("-120"));
        var lines = bank.lines(statement);
        var matched = bank.match(lines.get(0).id(), first);
        assertThat(matched.status()).isEqualTo(Status.MATCHED);
        assertThat(matched.by()).extracting(by -> by.number().toString()).containsExactly("PAY/2026/00001");
        bank.reconciliation().match(alpha.owner(), lines.get(1).id(), List.of(), List.of(second.id()));
        assertThat(bank.now(statement).unmatched()).isZero();
        assertThat(bank.now(statement).unexplained()).isEqualTo(Company.aed("0.00"));
        assertThat(bank.standing().inTransit()).isEqualTo(Company.aed("0.00"));
        assertThat(bank.standing().uncovered()).contains(Company.aed("0.00"));
    }

    @Test
    void one_line_may_be_several_postings_and_the_rest_is_told_and_written_off() {
        var line = bank.taken(line("298.50"));
        var matched = bank.match(line, bank.received("100"), bank.received("200"));
        assertThat(matched.status()).isEqualTo(Status.PARTIALLY_MATCHED);
        assertThat(matched.difference()).isEqualTo(Company.aed("-1.50"));
        refused("other_difference", () -> bank.reconciliation()
                .writeOff(
                        alpha.owner(), line, Optional.empty(), Optional.of(new BigDecimal("1.49")), Optional.empty()));
        var written = bank.reconciliation()
                .writeOff(alpha.owner(), line, Optional.empty(), Optional.of(new BigDecimal("1.5")), Optional.empty());
        assertThat(written.status()).isEqualTo(Status.MATCHED);
        assertThat(bank.now(line).by()).hasSize(3).anyMatch(by -> by.isWriteOff());
        assertThat(alpha.balance("1010")).isEqualTo("298.50");
        assertThat(alpha.balance("6220")).isEqualTo("1.50");
        refused("invalid_transition", () -> bank.writeOff(line));
        refused("invalid_transition", () -> bank.reconciliation().unmatch(alpha.owner(), line));
    }

    @Test
    void a_bank_that_shows_more_is_a_gain_on_the_account_that_is_named() {
        var line = bank.taken(line("105"));
        bank.match(line, bank.received("100"));
        bank.reconciliation()
                .writeOff(
                        alpha.owner(),
                        line,
                        Optional.of(alpha.account("4800")),
                        Optional.empty(),
                        Optional.of("Rounding — تقريب"));
        assertThat(alpha.balance("1010")).isEqualTo("105.00");
        assertThat(alpha.balance("4800")).isEqualTo("-5.00");
        assertThat(flaws(() -> {
                    var other = bank.taken(line("55"));
                    bank.match(other, bank.received("50"));
                    bank.reconciliation()
                            .writeOff(
                                    alpha.owner(),
                                    other,
                                    Optional.of(alpha.account("1100")),
                                    Optional.empty(),
                                    Optional.empty());
                }))
                .extracting(Flaw::code)
                .containsExactly("not_for_write_off");
    }

    @Test
    void what_is_too_far_from_the_line_or_goes_the_other_way_is_refused() {
        var line = bank.taken(line("100"));
        refused("beyond_write_off", () -> bank.match(line, bank.received("110.01")));
        refused("wrong_sign", () -> bank.match(line, bank.paid("100")));
        bank.reconciliation().limitWriteOffs(alpha.owner(), new BigDecimal("10.01"));
        bank.match(line, bank.received("110.01"));
        assertThat(bank.now(line).difference()).isEqualTo(Company.aed("-10.01"));
        refused("validation_failed", () -> bank.reconciliation().match(alpha.owner(), line, List.of(), List.of()));
        refused("out_of_range", () -> bank.reconciliation().limitWriteOffs(alpha.owner(), new BigDecimal("-1")));
    }

    @Test
    void a_posting_is_cleared_once_and_after_unmatching_again() {
        var received = bank.received("100");
        var statement = bank.taken("A", line("100"), line("100"));
        var one = bank.lines(statement).get(0).id();
        var other = bank.lines(statement).get(1).id();
        bank.match(one, received);
        refused("already_cleared", () -> bank.match(other, received));
        refused("invalid_transition", () -> bank.match(one, bank.received("100")));
        assertThat(bank.reconciliation().unmatch(alpha.owner(), one).status()).isEqualTo(Status.UNMATCHED);
        refused("invalid_transition", () -> bank.reconciliation().unmatch(alpha.owner(), one));
        assertThat(bank.match(other, received).status()).isEqualTo(Status.MATCHED);
        assertThat(bank.now(statement).unmatched()).isEqualTo(1);
    }

    @Test
    void an_entry_that_is_unknown_a_draft_or_of_another_account_is_told_apart() {
        var line = bank.taken(line("100"));
        var elsewhere = alpha.daftar().ledger().record(alpha.owner(), alpha.entry(DAY, "1000", "3000", "100.00"));
        var draft = alpha.daftar().ledger().draft(alpha.owner(), alpha.entry(DAY, "1010", "3000", "100.00"));
        assertThat(flaws(() -> bank.reconciliation()
                        .match(
                                alpha.owner(),
                                line,
                                List.of(elsewhere.id(), new EntryId(UUID.randomUUID())),
                                List.of())))
                .extracting(Flaw::code)
                .containsExactlyInAnyOrder("other_account", "unknown_entry");
        refused("invalid_transition", () -> bank.reconciliation()
                .match(alpha.owner(), line, List.of(draft.id()), List.of()));
        refused("not_found", () -> bank.reconciliation()
                .match(alpha.owner(), new StatementLineId(UUID.randomUUID()), List.of(draft.id()), List.of()));
    }

    @Test
    void nothing_is_written_off_into_a_locked_period_and_the_line_stays_as_it_was() {
        var line = bank.taken(line("99"));
        bank.match(line, bank.received("100"));
        alpha.daftar().ledger().lockThrough(alpha.owner(), Optional.of(DAY));
        refused("period_locked", () -> bank.writeOff(line));
        assertThat(bank.now(line).status()).isEqualTo(Status.PARTIALLY_MATCHED);
    }

    @Test
    void two_lines_that_want_the_same_posting_at_once_do_not_both_get_it() throws Exception {
        var statement = bank.taken("A", line("100"), line("100"), line("100"), line("100"), line("100"), line("100"));
        var received = bank.received("100");
        var threads = Executors.newFixedThreadPool(6);
        try {
            var all = new ArrayList<Callable<String>>();
            for (var line : bank.lines(statement)) all.add(() -> tried(() -> bank.match(line.id(), received)));
            var told = new ArrayList<String>();
            for (var each : threads.invokeAll(all)) told.add(each.get());
            assertThat(told).containsOnlyOnce("done").contains("already_cleared");
        } finally {
            threads.shutdown();
        }
        assertThat(bank.now(statement).unmatched()).isEqualTo(5);
    }

    private static String tried(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    @Test
    void proposals_name_the_likeliest_posting_first_and_say_why() {
        var plain = bank.received("504");
        var named = bank.received("504");
        var statement =
                bank.taken("A", Bank.line(DAY.plusDays(2), "504", "IPP Noor Hotels REF PAY 2026-00002 thank you"));
        var proposed = proposals(statement.id()).get(0).proposals();
        assertThat(proposed)
                .extracting(each -> each.candidate().posting().entry())
                .containsExactly(entry(named), entry(plain));
        assertThat(proposed.get(0).reasons())
                .containsExactly(
                        "the same amount",
                        "\"PAY/2026/00002\" is in the bank's text",
                        "the counterparty is Noor Hotels LLC",
                        "2 days apart");
        assertThat(proposed.get(0).score()).isEqualTo(98);
        assertThat(proposed.get(1).score()).isEqualTo(68);
        var undone = alpha.daftar().ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "504"));
        assertThat(proposals(statement.id()).get(0).proposals()).hasSize(3);
        alpha.daftar().ledger().reverse(alpha.owner(), undone.id(), DAY, Optional.empty());
        assertThat(proposals(statement.id()).get(0).proposals()).hasSize(2);
    }

    @Test
    void what_is_beyond_dispute_is_matched_by_itself_and_the_rest_is_left() {
        var only = bank.received("75.25");
        var left = bank.received("504");
        var named = bank.received("504");
        bank.received("80");
        bank.received("80");
        var statement = bank.taken(
                "A", line("504", "PAY/2026/00003"), line("75.25"), line("80"), line("80"), line("504"), line("9"));
        assertThat(matched(statement.id())).isEqualTo(3);
        assertThat(bank.lines(statement))
                .filteredOn(each -> each.status() == Status.MATCHED)
                .extracting(each -> each.by().get(0).entry())
                .as("of those over 504 one is named, and then one line and one posting are left")
                .containsExactly(entry(named), entry(only), entry(left));
        assertThat(matched(statement.id())).isZero();
        assertThat(bank.now(statement).unmatched()).isEqualTo(3);
    }

    private int matched(StatementId statement) {
        return bank.reconciliation().matchUndisputed(alpha.owner(), statement).lines();
    }

    private static NewStatement.Line line(String amount, String text) {
        return Bank.line(DAY, amount, text);
    }

    private static NewStatement.Line line(String amount) {
        return Bank.line(amount);
    }

    private List<MatchProposals.Proposed> proposals(StatementId statement) {
        return alpha.daftar()
                .read()
                .matchProposals()
                .of(alpha.books(), statement, new Page.Request<>(LineSort.PLACE, true, 5, Optional.empty()))
                .rows();
    }

    @Test
    void the_standing_of_an_account_goes_from_the_books_to_the_bank() {
        bank.received("1000");
        var paid = bank.paid("400");
        var statement = new NewStatement(
                alpha.account("1010"),
                DAY,
                Optional.empty(),
                new BigDecimal("50"),
                new BigDecimal("-375"),
                List.of(line("-400"), line("-25")));
        var taken = bank.reconciliation().take(alpha.owner(), statement);
        bank.match(bank.lines(taken).get(0).id(), paid);
        var standing = bank.standing();
        assertThat(standing.booked()).isEqualTo(Company.aed("600.00"));
        assertThat(standing.inTransit()).isEqualTo(Company.aed("1000.00"));
        assertThat(standing.cleared()).isEqualTo(Company.aed("-400.00"));
        assertThat(standing.unexplained()).isEqualTo(Company.aed("-25.00"));
        assertThat(standing.uncovered()).contains(Company.aed("50.00"));
        var open = bank.statements()
                .inTransit(
                        alpha.books(),
                        alpha.account("1010"),
                        new Page.Request<>(PostingSort.DATE, true, 5, Optional.empty()));
        assertThat(open.rows()).extracting(each -> each.amount()).containsExactly(Company.aed("1000.00"));
    }
}
