package org.daftar.model.invoicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.tax.TaxedAmount;

/**
 * What of a posted document no credit note has taken back yet. Credited in parts, a line is credited as a whole: each part comes to
 * what all parts so far come to, rounded, less what was credited before.
 *
 * @param taken line by line
 * @param taxDifference what is left of the vendor's own rounding: it goes with the last part
 */
public record Uncredited(Invoice document, List<Taken> taken, Money taxDifference) {

    /** So much of one line. */
    public record Taken(Quantity quantity, TaxedAmount amount, Money cost) {

        private Taken plus(InvoiceLine line) {
            return new Taken(
                    quantity.plus(line.quantity()),
                    amount.plus(line.amount()),
                    line.cost().map(cost::plus).orElse(cost));
        }
    }

    public Uncredited {
        taken = List.copyOf(taken);
    }

    /** @param notes the posted credit notes that take the document back */
    public static Uncredited of(Invoice document, List<Invoice> notes) {
        var nothing = new Taken(
                new Quantity(0, Quantity.Unit.EACH),
                TaxedAmount.zero(document.currency()),
                Money.zero(document.currency()));
        var taken = new ArrayList<>(Collections.nCopies(document.lines().size(), nothing));
        var difference = document.taxDifference();
        for (var note : notes) {
            difference = difference.minus(note.taxDifference());
            for (var line : note.lines()) {
                int place = line.corrects().orElseThrow() - 1;
                taken.set(place, taken.get(place).plus(line));
            }
        }
        return new Uncredited(document, taken, difference);
    }

    /** @param line from 1 */
    public Quantity left(int line) {
        return line(line).quantity().minus(taken.get(line - 1).quantity());
    }

    /** All that is left, by line; empty when all is taken back. */
    public Map<Integer, Quantity> all() {
        var all = new LinkedHashMap<Integer, Quantity>();
        for (int line = 1; line <= taken.size(); line++) if (!left(line).isZero()) all.put(line, left(line));
        return all;
    }

    /** @param parts by line, from 1: at least one, and of none more than is left */
    public Invoice creditNote(InvoiceId id, LocalDate day, String reason, Map<Integer, Quantity> parts) {
        var lines = parts.entrySet().stream()
                .map(part -> line(part.getKey()).credited(part.getKey(), part.getValue(), amount(part), cost(part)))
                .toList();
        return new Invoice(
                id,
                document.kind().creditNote(),
                document.partner(),
                day,
                day,
                document.currency(),
                document.pricing(),
                parts.equals(all()) ? taxDifference : Money.zero(document.currency()),
                document.reference(),
                Optional.of(reason),
                Optional.of(document.id()),
                lines);
    }

    private TaxedAmount amount(Map.Entry<Integer, Quantity> part) {
        var line = line(part.getKey());
        var before = taken.get(part.getKey() - 1);
        var after = before.quantity().plus(part.getValue());
        return line.amount()
                .proportion(after.micros(), line.quantity().micros())
                .minus(before.amount());
    }

    private Optional<Money> cost(Map.Entry<Integer, Quantity> part) {
        var line = line(part.getKey());
        var before = taken.get(part.getKey() - 1);
        var after = before.quantity().plus(part.getValue());
        return line.cost()
                .map(cost -> cost.proportion(after.micros(), line.quantity().micros())
                        .minus(before.cost()));
    }

    private InvoiceLine line(int line) {
        return document.lines().get(line - 1);
    }
}
