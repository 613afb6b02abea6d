package org.daftar.model.printing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.party.PartyContent;
import org.daftar.model.payments.Payment;
import org.daftar.model.payments.RecordedPayment;

/**
 * A payment as its partner is told of it: an advice of what was paid, a receipt for what came.
 *
 * @param settled what it pays, or of a draft what it shall pay
 * @param account the partner's, where it is paid to; no more of it is printed than tells which one it is
 */
public record PrintedPayment(
        CompanyProfile company,
        PartyContent partner,
        RecordedPayment payment,
        List<Settled> settled,
        Optional<AccountNumber> account) {

    /**
     * So much of one document.
     *
     * @param reference the partner's own name for it
     * @param total of the document, positive
     */
    public record Settled(
            Optional<String> number, Optional<String> reference, LocalDate date, Money total, Money amount) {}

    public PrintedPayment {
        settled = List.copyOf(settled);
    }

    public boolean isReceipt() {
        return payment.content().direction() == Payment.Direction.INBOUND;
    }

    public PrintedParty issuer() {
        return PrintedParty.of(company);
    }

    public PrintedParty recipient() {
        return PrintedParty.of(partner);
    }

    public Optional<PrintedMark> mark() {
        return payment.posted().isPresent() ? Optional.empty() : Optional.of(PrintedMark.DRAFT);
    }

    /** What settles nothing yet. */
    public Money onAccount() {
        var amount = payment.content().amount();
        return settled.stream().map(Settled::amount).reduce(amount, Money::minus);
    }
}
