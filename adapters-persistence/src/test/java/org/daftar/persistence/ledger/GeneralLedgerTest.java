package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.persistence.Company.aed;
import static org.daftar.persistence.Refusals.flaws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.EntryChain;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.ledger.CompanyRegister;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.ports.ledger.query.Balances;
import org.daftar.ports.ledger.query.Entries;
import org.junit.jupiter.api.Test;

class GeneralLedgerTest extends OnBothDatabases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @Test
    void a_posted_entry_is_numbered_sealed_and_seen_in_the_trial_balance() {
        var posted = daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "119.00"));
        assertThat(posted.number()).hasToString("JE/2026/00001");
        assertThat(posted.sequence()).isEqualTo(1);
        assertThat(EntryChain.contentHolds(posted)).isTrue();
        assertThat(EntryChain.follows(posted, Digest.NONE)).isTrue();
        assertThat(daftar.read().balances().asOf(alpha.books(), DAY))
                .extracting(Balances.Turnover::account, Balances.Turnover::balance)
                .containsExactly(
                        Tuple.tuple(alpha.account("1010"), aed("119.00")),
                        Tuple.tuple(alpha.account("3000"), aed("-119.00")));
        assertThat(daftar.read().balances().asOf(alpha.books(), DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void what_is_read_back_is_what_was_posted() {
        var posted = daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "0.01"));
        var read = daftar.read().entries().find(alpha.books(), posted.id()).orElseThrow();
        assertThat(read.posted()).contains(posted);
        assertThat(read.status()).isEqualTo(Entries.Status.POSTED);
    }

    @Test
    void a_draft_moves_nothing_until_it_is_posted_once() {
        var draft = daftar.ledger()
                .draft(alpha.owner(), alpha.entry(DAY, "1010", "3000", "50.00"))
                .id();
        assertThat(daftar.read().balances().asOf(alpha.books(), DAY)).isEmpty();
        daftar.ledger().post(alpha.owner(), draft, Optional.empty());
        assertThat(daftar.read()
                        .accounts()
                        .row(alpha.books(), alpha.account("1010"))
                        .orElseThrow()
                        .balance())
                .isEqualTo(aed("50.00"));
        assertThatThrownBy(() -> daftar.ledger().post(alpha.owner(), draft, Optional.empty()))
                .satisfies(refusal(Refusal.InvalidTransition.class));
    }

    @Test
    void what_a_failed_unit_posted_is_a_draft_as_before() {
        var draft = daftar.ledger()
                .draft(alpha.owner(), alpha.entry(DAY, "1010", "3000", "50.00"))
                .id();
        assertThatThrownBy(() -> installation.storage().transactions().write(alpha.owner(), () -> {
                    daftar.ledger().post(alpha.owner(), draft, Optional.empty());
                    return daftar.ledger().post(alpha.owner(), draft, Optional.empty());
                }))
                .satisfies(refusal(Refusal.InvalidTransition.class));
        var read = daftar.read().entries().find(alpha.books(), draft).orElseThrow();
        assertThat(read.status()).isEqualTo(Entries.Status.DRAFT);
        var posted = daftar.ledger().post(alpha.owner(), draft, Optional.empty());
        assertThat(posted.number()).hasToString("JE/2026/00001");
        assertThat(daftar.read()
                        .entries()
                        .find(alpha.books(), draft)
                        .orElseThrow()
                        .posted())
                .contains(posted);
    }

    @Test
    void books_take_no_more_than_can_be_added_up_and_their_reversals() {
        var large = new Money(Money.LARGEST, aed("0").currency()).toDecimal().toPlainString();
        var entry = new DraftEntry(
                DAY,
                Optional.empty(),
                Optional.empty(),
                JournalCode.GENERAL,
                Collections.nCopies(250, List.of(alpha.line("1010", large, null), alpha.line("3000", null, large)))
                        .stream()
                        .flatMap(List::stream)
                        .toList());
        var posted = new ArrayList<PostedEntry>();
        for (int i = 0; i < 8; i++) posted.add(daftar.ledger().record(alpha.owner(), entry));
        assertThatThrownBy(() -> daftar.ledger().record(alpha.owner(), entry))
                .satisfies(refusal(Refusal.RuleViolated.class))
                .hasMessageContaining("20000000000000000.00 AED");
        for (var one : posted) daftar.ledger().reverse(alpha.owner(), one.id(), DAY, Optional.empty());
        daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "1.00"));
        assertThat(daftar.read().balances().balance(alpha.books(), alpha.account("1010"), DAY))
                .isEqualTo(aed("1.00"));
        assertThat(daftar.verification()
                        .verify(alpha.books(), (seen, things) -> {})
                        .verdicts())
                .allMatch(verdict -> verdict.holds(), "holds");
    }

    @Test
    void an_unbalanced_entry_is_told_by_how_much() {
        var draft = alpha.entry(DAY, "1010", "3000", "100.00");
        var lines = new ArrayList<>(draft.lines());
        lines.set(1, alpha.line("3000", null, "99.99"));
        var unbalanced = new DraftEntry(draft.date(), draft.reference(), draft.description(), draft.journal(), lines);
        assertThatThrownBy(() -> daftar.ledger().draft(alpha.owner(), unbalanced))
                .hasMessageContaining("0.01 AED more debit than credit")
                .satisfies(refusal(Refusal.Invalid.class));
        assertThat(daftar.read()
                        .entries()
                        .list(alpha.books(), everything(), firstPage())
                        .total())
                .isZero();
    }

    @Test
    void control_accounts_are_closed_to_people_and_receivables_want_a_partner() {
        assertThatThrownBy(() -> daftar.ledger().draft(alpha.owner(), alpha.entry(DAY, "1200", "3000", "1.00")))
                .hasMessageContaining("sub-ledger");
        assertThatThrownBy(() -> daftar.ledger().draft(alpha.owner(), alpha.entry(DAY, "1100", "4000", "1.00")))
                .hasMessageContaining("partner");
    }

    @Test
    void R74_a_reversal_has_its_own_date_and_both_entries_stay_linked() {
        var posted = daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "10.00"));
        var reversal = daftar.ledger().reverse(alpha.owner(), posted.id(), DAY.plusDays(20), Optional.of("wrong"));
        assertThat(reversal.reversalOf()).contains(posted.id());
        var original = daftar.read().entries().find(alpha.books(), posted.id()).orElseThrow();
        assertThat(original.reversedBy()).contains(reversal.id());
        assertThat(original.status()).isEqualTo(Entries.Status.REVERSED);
        assertThat(daftar.read().balances().balance(alpha.books(), alpha.account("1010"), DAY))
                .isEqualTo(aed("10.00"));
        assertThat(daftar.read()
                        .accounts()
                        .row(alpha.books(), alpha.account("1010"))
                        .orElseThrow()
                        .balance()
                        .isZero())
                .isTrue();
        assertThatThrownBy(() -> daftar.ledger().reverse(alpha.owner(), posted.id(), DAY, Optional.empty()))
                .satisfies(refusal(Refusal.InvalidTransition.class));
    }

    @Test
    void what_entries_say_cannot_be_guessed_from_their_digests_even_where_they_say_the_same() {
        var first = daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "10.00"));
        var second = daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "10.00"));
        assertThat(first.content()).isEqualTo(second.content());
        assertThat(first.salt()).isPresent().isNotEqualTo(second.salt());
        assertThat(first.textDigest()).isNotEqualTo(second.textDigest());
    }

    @Test
    void nothing_is_reversed_before_it_was() {
        var posted = daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "10.00"));
        assertThat(flaws(() -> daftar.ledger().reverse(alpha.owner(), posted.id(), DAY.minusDays(1), Optional.empty())))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("date", "before_entry"));
        assertThat(daftar.ledger()
                        .reverse(alpha.owner(), posted.id(), DAY, Optional.empty())
                        .content()
                        .date())
                .isEqualTo(DAY);
    }

    @Test
    void posting_into_a_locked_period_is_refused_and_stores_nothing() {
        daftar.ledger().lockThrough(alpha.owner(), Optional.of(DAY));
        assertThatThrownBy(() -> daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "1.00")))
                .satisfies(refusal(Refusal.RuleViolated.class))
                .hasMessageContaining("locked through 2026-03-15");
        var next = daftar.ledger().record(alpha.owner(), alpha.entry(DAY.plusDays(1), "1010", "3000", "1.00"));
        assertThat(next.number().ordinal()).isEqualTo(1);
    }

    @Test
    void R73_the_trial_balance_of_a_closed_day_never_changes() {
        var first = daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "10.00"));
        var draft = daftar.ledger().draft(alpha.owner(), alpha.entry(DAY, "1010", "3000", "20.00"));
        daftar.ledger().lockThrough(alpha.owner(), Optional.of(DAY));
        var closed = daftar.read().balances().asOf(alpha.books(), DAY);
        assertThatThrownBy(() -> daftar.ledger().post(alpha.owner(), draft.id(), Optional.empty()))
                .satisfies(refusal(Refusal.RuleViolated.class));
        assertThatThrownBy(() -> daftar.ledger().reverse(alpha.owner(), first.id(), DAY, Optional.empty()))
                .satisfies(refusal(Refusal.RuleViolated.class));
        daftar.ledger().reverse(alpha.owner(), first.id(), DAY.plusDays(1), Optional.empty());
        daftar.ledger().post(alpha.owner(), draft.id(), Optional.of(DAY.plusDays(1)));
        assertThat(daftar.read().balances().asOf(alpha.books(), DAY)).isEqualTo(closed);
        assertThat(daftar.read().balances().asOf(alpha.books(), DAY.plusDays(1)))
                .isNotEqualTo(closed);
    }

    @Test
    void a_company_of_a_fiscal_year_from_april_numbers_by_it() {
        daftar.companies()
                .revise(
                        alpha.owner(),
                        new CompanyRegister.ProfileChange(
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                CompanyRegister.LetterheadChange.none(),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                new Change.Set<>(4),
                                Optional.empty()));
        var march = daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "1.00"));
        var april =
                daftar.ledger().record(alpha.owner(), alpha.entry(LocalDate.of(2026, 4, 1), "1010", "3000", "1.00"));
        assertThat(march.number()).hasToString("JE/2026/00001");
        assertThat(april.number()).hasToString("JE/2027/00001");
    }

    @Test
    void the_ledger_of_an_account_runs_its_balance_through_pages_in_both_directions() {
        for (int i = 0; i < 25; i++) {
            daftar.ledger().record(alpha.owner(), alpha.entry(DAY.plusDays(i % 3), "1010", "3000", (i + 1) + ".00"));
        }
        var account = alpha.account("1010");
        var second = Optional.of(DAY.plusDays(1));
        var oneRow = new Page.Request<>(Balances.LineSort.DATE, true, 1, Optional.empty());
        assertThat(daftar.read()
                        .balances()
                        .lines(alpha.books(), account, second, second, oneRow)
                        .total())
                .isEqualTo(8);
        for (boolean ascending : new boolean[] {true, false}) {
            var seen = new ArrayList<Balances.LedgerLine>();
            Optional<Page.Position> after = Optional.empty();
            do {
                var page = daftar.read()
                        .balances()
                        .lines(
                                alpha.books(),
                                account,
                                Optional.empty(),
                                Optional.empty(),
                                new Page.Request<>(Balances.LineSort.DATE, ascending, 7, after));
                assertThat(page.total()).isEqualTo(25);
                seen.addAll(page.rows());
                after = page.next();
            } while (after.isPresent());
            if (!ascending) Collections.reverse(seen);
            var balance = aed("0.00");
            for (var line : seen) {
                balance = balance.plus(line.amount());
                assertThat(line.balance()).isEqualTo(balance);
            }
            assertThat(seen).hasSize(25);
        }
    }

    @Test
    void drafts_and_entries_stand_in_one_list_with_an_exact_total() {
        for (int i = 0; i < 5; i++) daftar.ledger().draft(alpha.owner(), alpha.entry(DAY, "1010", "3000", "1.00"));
        for (int i = 0; i < 5; i++) daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "2.00"));
        var page = daftar.read().entries().list(alpha.books(), everything(), firstPage());
        assertThat(page.total()).isEqualTo(10);
        assertThat(page.rows()).hasSize(4);
        assertThat(page.rows().get(0).status()).isEqualTo(Entries.Status.POSTED);
        assertThat(page.rows().get(0).content().total()).isEqualTo(Money.of("2.00 AED"));
        var drafts = new Entries.Selection(Optional.of(Entries.Status.DRAFT), Optional.of(DAY), Optional.of(DAY));
        assertThat(daftar.read()
                        .entries()
                        .list(alpha.books(), drafts, firstPage())
                        .total())
                .isEqualTo(5);
    }

    @Test
    void the_database_itself_refuses_to_change_what_was_posted() throws Exception {
        daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "1.00"));
        try (var operator = installation.site().operator(alpha.books());
                var statement = operator.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE entry_line SET amount = amount + 1"))
                    .hasMessageContaining("posted lines never change");
            assertThatThrownBy(() -> statement.execute("DELETE FROM entry")).hasMessageContaining("never deleted");
        }
    }

    private static Entries.Selection everything() {
        return new Entries.Selection(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Page.Request<Entries.EntrySort> firstPage() {
        return new Page.Request<>(Entries.EntrySort.CREATED_AT, false, 4, Optional.empty());
    }

    private static Consumer<Throwable> refusal(Class<? extends Refusal> kind) {
        return thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(kind);
    }
}
