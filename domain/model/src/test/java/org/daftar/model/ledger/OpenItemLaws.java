package org.daftar.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.SomeSettlements.Try;

/** Whatever is settled and released, items and what is open of them agree, on every day. */
class OpenItemLaws {

    @Property(tries = 300)
    void whatever_is_tried_every_allocation_fits_and_what_is_open_follows_from_them(
            @ForAll("items") List<Integer> fils, @ForAll("tries") List<Try> tries) {
        var some = SomeSettlements.of(fils);
        tries.forEach(some::attempt);
        for (var item : some.items()) {
            assertThat(some.history(item).misfit()).isEmpty();
            assertThat(some.history(item).differsFromLine()).isEmpty();
            assertThat(some.history(item).openOn(LocalDate.MAX)).isEqualTo(item.open());
        }
    }

    @Property(tries = 300)
    void whatever_is_tried_what_is_open_on_any_day_is_what_was_posted_until_then(
            @ForAll("items") List<Integer> fils,
            @ForAll("tries") List<Try> tries,
            @ForAll @IntRange(max = 60) int place) {
        var some = SomeSettlements.of(fils);
        tries.forEach(some::attempt);
        var day = SomeSettlements.day(place);
        long open = some.items().stream()
                .mapToLong(item -> some.history(item).openOn(day).minor())
                .sum();
        long posted = some.items().stream()
                .filter(item -> !item.date().isAfter(day))
                .mapToLong(item -> item.amount().minor())
                .sum();
        assertThat(open).isEqualTo(posted);
    }

    @Property(tries = 300)
    void the_order_in_which_payments_settle_does_not_change_what_is_open(
            @ForAll("items") List<Integer> fils, @ForAll long seed) {
        var one = SomeSettlements.of(fils);
        var other = SomeSettlements.of(fils);
        var payments = new ArrayList<>(one.items().stream()
                .filter(item -> !item.isDebit())
                .map(OpenItem::id)
                .toList());
        payments.forEach(one::settle);
        Collections.shuffle(payments, new Random(seed));
        payments.forEach(other::settle);
        assertThat(open(other, true)).isEqualTo(open(one, true));
        assertThat(open(other, false).stream().reduce(Money::plus))
                .isEqualTo(open(one, false).stream().reduce(Money::plus));
    }

    @Property(tries = 300)
    void an_allocation_that_was_changed_taken_out_or_made_twice_is_found(
            @ForAll("items") List<Integer> fils,
            @ForAll("tries") List<Try> tries,
            @ForAll int which,
            @ForAll @IntRange(max = 3) int how) {
        var some = SomeSettlements.of(fils);
        tries.forEach(some::attempt);
        Assume.that(!some.made().isEmpty());
        int at = Math.floorMod(which, some.made().size());
        var made = some.made().get(at);
        var changed = new ArrayList<>(some.made());
        if (how == 0) changed.remove(at);
        else if (how == 1) changed.add(made);
        else if (how == 2) changed.set(at, of(made, made.amount().plus(made.amount()), made.effective()));
        else changed.set(at, of(made, made.amount(), made.effective().minusYears(1)));
        assertThat(some.items().stream()
                        .filter(item -> some.history(item, changed).misfit().isPresent()))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<List<Integer>> items() {
        return Arbitraries.integers()
                .between(-500, 500)
                .filter(fils -> fils != 0)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        var any = Arbitraries.integers().between(0, 7);
        return Combinators.combine(
                        Arbitraries.of(false, false, true),
                        any,
                        any,
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.integers().between(0, 50))
                .as(Try::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }

    private static List<Money> open(SomeSettlements some, boolean debits) {
        return some.items().stream()
                .filter(item -> item.isDebit() == debits)
                .map(OpenItem::open)
                .toList();
    }

    private static Allocation of(Allocation made, Money amount, LocalDate effective) {
        return new Allocation(
                made.id(), made.debit(), made.credit(), amount, effective, made.recordedAt(), made.releases());
    }
}
