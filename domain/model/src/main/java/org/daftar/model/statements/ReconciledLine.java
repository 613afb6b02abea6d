package org.daftar.model.statements;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;

/**
 * A line of a statement with the postings that clear it.
 *
 * @param by in the order of their entries
 */
public record ReconciledLine(StatementId statement, AccountId account, StatementLine line, List<BankPosting> by) {

    public enum Status {
        UNMATCHED,
        PARTIALLY_MATCHED,
        MATCHED
    }

    public ReconciledLine {
        by = List.copyOf(by);
    }

    public StatementLineId id() {
        return line.id();
    }

    public Money amount() {
        return line.booking().amount();
    }

    public Money cleared() {
        return by.stream().map(BankPosting::amount).reduce(Money.zero(amount().currency()), Money::plus);
    }

    /** What the bank has beyond what is cleared; negative where it has less. */
    public Money difference() {
        return amount().minus(cleared());
    }

    /** A line of nothing is matched from the first. */
    public Status status() {
        if (difference().isZero()) return Status.MATCHED;
        return by.isEmpty() ? Status.UNMATCHED : Status.PARTIALLY_MATCHED;
    }

    public Optional<BankPosting> writeOff() {
        return by.stream().filter(BankPosting::isWriteOff).findFirst();
    }
}
