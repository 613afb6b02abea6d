package org.daftar.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.ledger.SomeEntries.AED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.ledger.MaintainedState.AccountDay;
import org.daftar.model.ledger.MaintainedState.Lock;
import org.daftar.model.ledger.MaintainedState.Tally;

/** The laws find nothing in sound books, and the law that is meant finds what is unsound. */
class LedgerLawsLaws {

    @Property(tries = 200)
    void sound_books_obey_every_law(@ForAll("histories") PostedHistory history) {
        assertThat(broken(history.entries(), history.kept())).isEmpty();
    }

    @Property(tries = 200)
    void an_entry_taken_out_is_missed_by_the_numbers_or_the_head_and_by_the_balances(
            @ForAll("histories") PostedHistory history, @ForAll int which) {
        var rest = history.without(Math.floorMod(which, history.entries().size()));
        assertThat(broken(rest.entries(), history.kept())).contains("history-is-chained", "balances-are-folds");
    }

    @Property(tries = 200)
    void a_number_given_twice_or_left_out_is_a_gap(@ForAll("histories") PostedHistory history, @ForAll int which) {
        int at = Math.floorMod(which, history.entries().size());
        var jumped = FieldTampering.CHANGES
                .get("number.ordinal")
                .apply(history.entries().get(at));
        assertThat(broken(history.with(at, jumped).entries(), history.kept())).contains("numbers-are-gapless");
    }

    @Property(tries = 200)
    void a_content_that_was_changed_with_the_balances_is_still_not_what_was_posted(
            @ForAll("histories") PostedHistory history, @ForAll int which) {
        int at = Math.floorMod(which, history.entries().size());
        var doubled = history.with(
                at,
                FieldTampering.CHANGES
                        .get("line.amount")
                        .apply(history.entries().get(at)));
        assertThat(broken(doubled.entries(), doubled.kept())).containsExactly("posted-is-immutable");
    }

    @Property(tries = 200)
    void a_balance_of_any_account_on_any_day_is_checked(
            @ForAll("histories") PostedHistory history,
            @ForAll("accounts") Account account,
            @ForAll("days") LocalDate on) {
        var kept = history.kept();
        var days = new HashMap<>(kept.days());
        var fils = new Tally(new Money(1, AED), Money.zero(AED), 0);
        days.merge(new AccountDay(account.id(), on), fils, Tally::plus);
        assertThat(broken(history.entries(), state(kept, days, List.of()))).containsExactly("balances-are-folds");
    }

    @Property(tries = 200)
    void an_entry_intrudes_when_its_day_was_locked_before_it_and_not_after_it(
            @ForAll("histories") PostedHistory history, @ForAll int which, @ForAll int when) {
        int size = history.entries().size();
        var entry = history.entries().get(Math.floorMod(which, size));
        long after = Math.floorMod(when, size + 1);
        var day = entry.content().date();
        boolean intrudes = history.entries().stream()
                .anyMatch(e -> e.sequence() > after && !e.content().date().isAfter(day));
        var locked = state(history.kept(), history.kept().days(), List.of(new Lock(after, Optional.of(day))));
        assertThat(broken(history.entries(), locked).contains("locked-periods-are-quiet"))
                .isEqualTo(intrudes);
    }

    @Property(tries = 100)
    void a_lock_that_was_lifted_binds_nobody(@ForAll("histories") PostedHistory history) {
        var locks = List.of(new Lock(0, Optional.of(SomeEntries.LAST)), new Lock(0, Optional.empty()));
        assertThat(broken(
                        history.entries(), state(history.kept(), history.kept().days(), locks)))
                .isEmpty();
    }

    @Property(tries = 100)
    void a_pass_from_a_place_finds_what_a_pass_over_everything_finds(
            @ForAll("histories") PostedHistory history, @ForAll int which, @ForAll("fields") String field) {
        int size = history.entries().size();
        // A seal holds totals, not days: on which day they were moved is the content's own affair.
        Assume.that(size > 1 && !field.equals("content.date"));
        int place = 1 + Math.floorMod(which, size - 1);
        var basis = basis(new PostedHistory(history.entries().subList(0, place)));
        var changed = history.with(
                size - 1,
                FieldTampering.CHANGES.get(field).apply(history.entries().get(size - 1)));
        for (var all : List.of(history, changed)) {
            var tail = all.entries().subList(place, size);
            var found = broken(LedgerLaws.all(Optional.of(basis), List.of()), tail, history.kept());
            assertThat(found).isEqualTo(broken(all.entries(), history.kept()));
        }
    }

    @Provide
    Arbitrary<PostedHistory> histories() {
        return PostedHistory.any(1);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return SomeEntries.days();
    }

    @Provide
    Arbitrary<Account> accounts() {
        return Arbitraries.of(SomeEntries.CHART);
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of(FieldTampering.CHANGES.keySet());
    }

    private static Basis basis(PostedHistory sealed) {
        var numbers = new HashMap<NumberSeries, Long>();
        sealed.entries()
                .forEach(entry -> numbers.put(
                        NumberSeries.of(entry.number()), entry.number().ordinal()));
        var last = sealed.entries().get(sealed.entries().size() - 1);
        var company = new CompanyId(new UUID(2, 2));
        var seal = Seal.of(company, last.sequence(), last.hash(), sealed.kept().balances(), last.recordedAt());
        return new Basis(seal, numbers);
    }

    private static List<String> broken(List<PostedEntry> entries, MaintainedState state) {
        return broken(LedgerLaws.all(state.locks()), entries, state);
    }

    private static List<String> broken(List<Law> laws, List<PostedEntry> entries, MaintainedState state) {
        entries.forEach(entry -> laws.forEach(law -> law.see(entry)));
        return laws.stream()
                .map(law -> law.conclude(state))
                .filter(verdict -> !verdict.holds())
                .map(Verdict::law)
                .toList();
    }

    private static MaintainedState state(MaintainedState kept, Map<AccountDay, Tally> days, List<Lock> locks) {
        return new MaintainedState(
                kept.codes(),
                kept.balances(),
                days,
                kept.lines(),
                kept.movementFaults(),
                kept.countFaults(),
                kept.items(),
                kept.itemFaults(),
                kept.headSequence(),
                kept.headHash(),
                locks,
                kept.trailFaults(),
                kept.strangers());
    }
}
