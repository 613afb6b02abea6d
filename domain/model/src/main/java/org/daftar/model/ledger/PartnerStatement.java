package org.daftar.model.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;

/**
 * What passed between the company and a partner in a span of days, both days included. Amounts are debits less credits:
 * positive is owed by the partner, negative is owed to them. What each control account closes with is what aging comes to on
 * the last day.
 *
 * @param receivable what the span begins with on receivable accounts
 * @param payable what it begins with on payable accounts
 * @param lines by date, then as they were recorded
 */
public record PartnerStatement(
        UUID partner, LocalDate from, LocalDate to, Money receivable, Money payable, List<Line> lines) {

    /** Longer ones are for a shorter span: nobody reads them. */
    public static final int MOST_LINES = 5_000;

    /**
     * @param line of the entry, which is the document behind it
     * @param balance of the partner after this line
     */
    public record Line(
            OpenItemId line,
            EntryNumber number,
            LocalDate date,
            LocalDate due,
            Control control,
            Optional<String> reference,
            Optional<String> description,
            Money amount,
            Money balance) {}

    public PartnerStatement {
        lines = List.copyOf(lines);
    }

    public Money opening() {
        return receivable.plus(payable);
    }

    public Money closing() {
        return lines.isEmpty() ? opening() : lines.get(lines.size() - 1).balance();
    }

    /** What the accounts of one kind close with. */
    public Money closing(Control control) {
        return lines.stream()
                .filter(line -> line.control() == control)
                .map(Line::amount)
                .reduce(control == Control.RECEIVABLE ? receivable : payable, Money::plus);
    }

    /** What came on the side of the debits. */
    public Money debits() {
        return lines.stream()
                .map(Line::amount)
                .filter(Money::isPositive)
                .reduce(Money.zero(receivable.currency()), Money::plus);
    }

    /** What came on the side of the credits, as a positive amount. */
    public Money credits() {
        return opening().plus(debits()).minus(closing());
    }
}
