package org.daftar.model.payments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalCode;

/**
 * Money that changed hands, or shall.
 *
 * @param amount above zero
 * @param account of cash or a bank, where it goes or comes from
 * @param plan what it shall settle once it is posted
 */
public record Payment(
        PaymentId id,
        Direction direction,
        Purpose purpose,
        UUID partner,
        Money amount,
        LocalDate date,
        Method method,
        AccountId account,
        Optional<String> reference,
        List<Share> plan) {

    /** Its own, so that the number of its entry is the number of the payment: gapless within a fiscal year. */
    public static final JournalCode JOURNAL = new JournalCode("PAY");

    public enum Direction {
        INBOUND,
        OUTBOUND
    }

    /** A refund goes the other way: to a client, from a vendor. */
    public enum Purpose {
        TRADE,
        REFUND
    }

    public enum Method {
        CASH,
        BANK_TRANSFER,
        CARD,
        CHEQUE,
        /** Settled outside, as somebody says: never part of a file for a bank. */
        ELSEWHERE
    }

    /** So much of it for one document. */
    public record Share(InvoiceId invoice, Money amount) {}

    public Payment {
        plan = List.copyOf(plan);
        if (!amount.isPositive()) throw new IllegalArgumentException("A payment of " + amount);
    }

    /** Whether the partner is dealt with as a client. */
    public boolean isOfClient() {
        return (direction == Direction.INBOUND) == (purpose == Purpose.TRADE);
    }

    public AccountRole control() {
        return isOfClient() ? AccountRole.RECEIVABLE : AccountRole.PAYABLE;
    }

    /** The posting rule: what the partner owes or is owed, and then the money against it. */
    public List<EntryLine> lines(AccountId partnerAccount) {
        var money = direction == Direction.INBOUND ? amount : amount.negated();
        var partnerSide = new EntryLine(
                partnerAccount,
                money.negated(),
                Optional.of(partner),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return List.of(partnerSide, EntryLine.debit(account, money));
    }
}
