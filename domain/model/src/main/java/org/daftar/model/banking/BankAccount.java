package org.daftar.model.banking;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.ledger.AccountId;

/**
 * An account of the company with a bank.
 *
 * @param account what it is in the ledger, where no other bank account stands for it
 * @param usual whether it is meant where nothing is said: one of a company's is
 * @param version rises with each change
 */
public record BankAccount(
        BankAccountId id,
        String name,
        Iban iban,
        String bankName,
        Optional<Bic> bic,
        Optional<RoutingCode> routingCode,
        AccountId account,
        boolean usual,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Whether IBAN and routing code name the same bank of the UAE; where one says nothing, nothing is wrong. */
    public boolean isOfOneBank() {
        return routingCode
                .map(code -> iban.uaeBank().map(code.bank()::equals).orElse(true))
                .orElse(true);
    }

    /** The same, as another is the usual one from now on. */
    public BankAccount unusual(Instant now) {
        return new BankAccount(id, name, iban, bankName, bic, routingCode, account, false, createdAt, now, version + 1);
    }
}
