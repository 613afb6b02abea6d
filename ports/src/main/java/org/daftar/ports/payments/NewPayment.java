package org.daftar.ports.payments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.payments.Payment;

/**
 * A payment as somebody wants it.
 *
 * @param date empty for today in the company's zone
 * @param account empty for the company's bank, or its cash
 * @param shares what it shall settle once it is posted
 */
public record NewPayment(
        Payment.Direction direction,
        Payment.Purpose purpose,
        UUID partner,
        BigDecimal amount,
        Optional<LocalDate> date,
        Payment.Method method,
        Optional<AccountId> account,
        Optional<String> reference,
        List<Share> shares) {

    public NewPayment {
        shares = List.copyOf(shares);
    }

    public record Share(InvoiceId invoice, BigDecimal amount) {}
}
