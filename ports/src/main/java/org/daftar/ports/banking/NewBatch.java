package org.daftar.ports.banking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.Charges;
import org.daftar.model.banking.TransactionType;
import org.daftar.model.payments.PaymentId;

/**
 * A batch of payments as somebody wants it.
 *
 * @param account a bank account of the company, or the account of the ledger that it is; empty for the usual one
 * @param valueDate empty for today
 * @param type what the payments are for, unless {@code special} says otherwise
 * @param again whether payments that were exported may be exported once more
 */
public record NewBatch(
        BatchFormat format,
        List<PaymentId> payments,
        Optional<UUID> account,
        Optional<LocalDate> valueDate,
        Optional<TransactionType> type,
        Charges charges,
        boolean urgent,
        boolean again,
        Map<PaymentId, Special> special) {

    /** What is said of one payment alone. */
    public record Special(Optional<TransactionType> type, Optional<Charges> charges, Optional<String> instructions) {

        public static final Special NOTHING = new Special(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public NewBatch {
        payments = List.copyOf(payments);
        special = Map.copyOf(special);
    }

    public Special special(PaymentId payment) {
        return special.getOrDefault(payment, Special.NOTHING);
    }
}
