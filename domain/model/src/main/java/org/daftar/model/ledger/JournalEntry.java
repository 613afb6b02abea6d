package org.daftar.model.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;

/**
 * The content of a sound entry: two lines or more, each with one side, and debits equal credits exactly, in one currency.
 *
 * @param source the document that caused it; empty for an entry made by hand
 */
public record JournalEntry(
        JournalCode journal,
        LocalDate date,
        Optional<String> reference,
        Optional<String> description,
        Optional<Source> source,
        List<EntryLine> lines) {

    public static final int MOST_LINES = 1000;

    public JournalEntry {
        lines = List.copyOf(lines);
        var flaws = flaws(lines);
        if (!flaws.isEmpty()) throw new IllegalArgumentException(flaws + " in " + lines);
    }

    /** A document of another capability, or an entry that this one reverses. */
    public record Source(String kind, String id) {

        public static final String REVERSAL = "reversal";
    }

    /** The one definition of a sound entry: a use case asks it to answer a user, the constructor to stop a bug. */
    public static List<Flaw> flaws(List<EntryLine> lines) {
        var flaws = new ArrayList<Flaw>();
        if (lines.size() < 2) {
            flaws.add(new Flaw("lines", "too_few", "An entry has two lines or more. Add the other side."));
            return flaws;
        }
        if (lines.size() > MOST_LINES) {
            flaws.add(new Flaw("lines", "too_many", "An entry has at most " + MOST_LINES + " lines. Split it."));
            return flaws;
        }
        for (int i = 0; i < lines.size(); i++) {
            var amount = lines.get(i).amount();
            if (amount.isZero()) flaws.add(new Flaw(path(i), "zero", "A line has a debit or a credit above zero."));
            if (amount.minor() > Money.LARGEST || amount.minor() < -Money.LARGEST) {
                flaws.add(new Flaw(
                        path(i),
                        "too_large",
                        "The largest amount of a line is " + new Money(Money.LARGEST, amount.currency()) + "."));
            }
        }
        if (flaws.isEmpty()) unbalanced(lines).ifPresent(flaws::add);
        return flaws;
    }

    public Currency currency() {
        return lines.get(0).amount().currency();
    }

    /** The sum of the debit side, which is the sum of the credit side. */
    public Money total() {
        return lines.stream().map(EntryLine::debit).reduce(Money.zero(currency()), Money::plus);
    }

    /** The entry that undoes this one: the same lines with their sides exchanged. */
    public JournalEntry reversed(LocalDate on, EntryId original, Optional<String> reason) {
        return new JournalEntry(
                journal,
                on,
                reference,
                reason,
                Optional.of(new Source(Source.REVERSAL, original.toString())),
                lines.stream().map(EntryLine::mirrored).toList());
    }

    public JournalEntry dated(LocalDate day) {
        return new JournalEntry(journal, day, reference, description, source, lines);
    }

    private static Optional<Flaw> unbalanced(List<EntryLine> lines) {
        var zero = Money.zero(lines.get(0).amount().currency());
        var difference = lines.stream().map(EntryLine::amount).reduce(zero, Money::plus);
        if (difference.isZero()) return Optional.empty();
        var more = difference.isPositive()
                ? "debit than credit. Add a credit line"
                : "credit than debit. Add a debit line";
        return Optional.of(new Flaw(
                "lines",
                "unbalanced",
                "Entry does not balance: " + difference.abs() + " more " + more + " or correct an amount."));
    }

    private static String path(int line) {
        return "lines[" + line + "]";
    }
}
