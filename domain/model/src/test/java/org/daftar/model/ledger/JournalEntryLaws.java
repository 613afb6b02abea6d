package org.daftar.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.ledger.SomeEntries.AED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;

class JournalEntryLaws {

    private static final EntryId ORIGINAL = new EntryId(new UUID(1, 1));

    @Property(tries = 200)
    void debits_equal_credits(@ForAll("entries") JournalEntry entry) {
        var zero = Money.zero(AED);
        assertThat(entry.lines().stream().map(EntryLine::debit).reduce(zero, Money::plus))
                .isEqualTo(entry.lines().stream().map(EntryLine::credit).reduce(zero, Money::plus))
                .isEqualTo(entry.total());
    }

    @Property(tries = 200)
    void lines_that_are_off_by_anything_are_no_entry(
            @ForAll("entries") JournalEntry entry, @ForAll @LongRange(min = -1000, max = 1000) long off) {
        var first = entry.lines().get(0);
        var changed = first.amount().plus(new Money(off, AED));
        Assume.that(off != 0 && !changed.isZero());
        var lines = new ArrayList<>(entry.lines());
        lines.set(0, EntryLine.debit(first.account(), changed));
        assertThat(JournalEntry.flaws(lines)).extracting(Flaw::code).containsExactly("unbalanced");
    }

    @Property(tries = 200)
    void an_entry_and_its_reversal_move_no_account(
            @ForAll("entries") JournalEntry entry, @ForAll("days") LocalDate on) {
        var reversal = entry.reversed(on, ORIGINAL, Optional.empty());
        assertThat(new FoldedBalances(List.of(entry, reversal)).asOf(SomeEntries.LAST))
                .allMatch(balance -> balance.net().isZero() && balance.cash().isZero());
    }

    @Property(tries = 200)
    void a_reversal_of_the_reversal_moves_what_the_entry_moved(@ForAll("entries") JournalEntry entry) {
        var back = entry.reversed(entry.date(), ORIGINAL, Optional.empty())
                .reversed(entry.date(), ORIGINAL, Optional.empty());
        assertThat(back.lines()).isEqualTo(entry.lines());
    }

    @Provide
    Arbitrary<JournalEntry> entries() {
        return SomeEntries.entries();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return SomeEntries.days();
    }
}
