package org.daftar.model.banking;

import java.util.Optional;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.payments.PaymentId;

/**
 * A payment in a batch, as everything about it was when the batch was made: what becomes of payment and partner later does not change the
 * file.
 *
 * @param place from 1, in the order of the file
 * @param reference ours, by which the payment is found on a statement; unique in the batch. A payment's number is what survives the
 *     way through all banks: at most sixteen characters, up to ten million payments a year, no slash at an end and no two together
 * @param beneficiary as the file names who is paid
 * @param amount above zero
 * @param type what it is for; files of banks need it
 * @param remittance what it pays, in words for the beneficiary
 * @param again whether it was exported before
 */
public record Transfer(
        int place,
        PaymentId payment,
        String reference,
        Beneficiary beneficiary,
        Money amount,
        Optional<TransactionType> type,
        Charges charges,
        String remittance,
        Optional<String> instructions,
        boolean again) {

    /**
     * @param name whose account it is
     * @param address empty where none is known
     */
    public record Beneficiary(
            String name,
            String address,
            String country,
            Iban iban,
            Optional<String> bankName,
            Optional<Bic> bic,
            Optional<RoutingCode> routingCode) {}

    public Transfer {
        if (!amount.isPositive()) throw new IllegalArgumentException("A transfer of " + amount);
    }
}
