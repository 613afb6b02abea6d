package org.daftar.persistence.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.Transformer;
import org.daftar.persistence.ledger.ModelledBooks.Call;

/** What happens to books: mostly sound entries, some faulty ones, and everything that can be done to them afterwards. */
final class BookSteps implements Action.Dependent<ModelledBooks> {

    private static final Arbitrary<LocalDate> DAYS = Arbitraries.of(
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2027, 6, 15));

    /** The last three are not in the chart until somebody opens them; the fourth and fifth can be closed. */
    private static final Arbitrary<String> ACCOUNTS =
            Arbitraries.of("1010", "3000", "4000", "6030", "6040", "7001", "7002", "7003", "1000");

    /** Of partners p and q, whose lines become open items. */
    private static final Arbitrary<String> PLACES = Arbitraries.frequencyOf(
            Tuple.of(3, ACCOUNTS), Tuple.of(2, Arbitraries.of("1100:p", "1100:q", "2000:p", "1100:p")));

    /** One call on its own, or several that are run in one batch. */
    @Override
    public Arbitrary<Transformer<ModelledBooks>> transformer(ModelledBooks books) {
        var call = Combinators.combine(keyed(step(books)), Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .as(Call::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(2, call.list().ofSize(1)),
                        Tuple.of(1, call.list().ofMinSize(2).ofMaxSize(6)))
                .map(calls -> Transformer.mutate(calls.toString(), state -> state.run(calls)));
    }

    private static Arbitrary<Step> step(ModelledBooks books) {
        int entries = books.size();
        Arbitrary<Step> enter = enter();
        if (entries == 0) return enter;
        var which = Arbitraries.integers().between(0, entries - 1);
        Arbitrary<Step> post = Combinators.combine(which, DAYS.optional(0.3)).as(Step.Post::new);
        Arbitrary<Step> reverse = Combinators.combine(which, DAYS).as(Step.Reverse::new);
        Arbitrary<Step> lock = DAYS.optional(0.5).map(Step.Lock::new);
        Arbitrary<Step> open = Arbitraries.of("7001", "7002", "7003", "1010").map(Step.OpenAccount::new);
        Arbitrary<Step> activate =
                Combinators.combine(ACCOUNTS, Arbitraries.of(true, false)).as(Step.Activate::new);
        Arbitrary<Step> foreign = Arbitraries.of(true, false).map(Step.TouchForeign::new);
        return Arbitraries.frequencyOf(
                Tuple.of(10, enter),
                Tuple.of(8, ofItems(books.modelledItems())),
                Tuple.of(6, post),
                Tuple.of(4, reverse),
                Tuple.of(2, lock),
                Tuple.of(2, open),
                Tuple.of(2, activate),
                Tuple.of(1, foreign));
    }

    /** Of items that are there, most often of two that fit, or that have settled each other already. */
    private static Arbitrary<Step> ofItems(ReferenceItems items) {
        if (items.refs().isEmpty()) return enter();
        var any = Arbitraries.of(items.refs());
        var amounts = Arbitraries.integers().between(1, 50_000_000).map(fils -> BigDecimal.valueOf(fils, 2));
        Arbitrary<Step> allocate = Combinators.combine(any, any, amounts, DAYS).as(ItemStep.Allocate::new);
        Arbitrary<Step> settle = Combinators.combine(any, DAYS).as(ItemStep.SettleOldest::new);
        Arbitrary<Step> release = items.allocations().isEmpty()
                ? Combinators.combine(any, any, DAYS).as(ItemStep.Release::new)
                : Combinators.combine(Arbitraries.of(items.allocations()), DAYS)
                        .as((made, day) -> new ItemStep.Release(made.debit(), made.credit(), day));
        return Arbitraries.frequencyOf(Tuple.of(3, allocate), Tuple.of(3, settle), Tuple.of(2, release));
    }

    private static Arbitrary<Step> enter() {
        var faults = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Step.Fault.NONE)), Tuple.of(1, Arbitraries.of(Step.Fault.class)));
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        DAYS,
                        PLACES.list().ofMinSize(2).ofMaxSize(4),
                        amount().list().ofSize(3),
                        faults)
                .as(Step.Enter::new);
    }

    private static Arbitrary<Integer> amount() {
        return Arbitraries.integers().between(-100_000_000, 100_000_000).filter(fils -> fils != 0);
    }

    /** A third of the calls has a key, out of so few that some are repeated. */
    private static Arbitrary<Step> keyed(Arbitrary<Step> step) {
        Arbitrary<Step> keyed =
                Combinators.combine(Arbitraries.of("a", "b", "c"), step).as(Step.Keyed::new);
        return Arbitraries.frequencyOf(Tuple.of(2, step), Tuple.of(1, keyed));
    }
}
