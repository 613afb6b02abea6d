package org.daftar.services.statements;

import java.util.Optional;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.ports.banking.query.BankAccounts;

/**
 * Which account of the ledger a statement is of: the one its IBAN says, and where somebody names another, none.
 *
 * @param wanted the one that somebody names
 */
record OwnAccounts(Books books, BankAccounts accounts, Optional<AccountId> wanted) {

    /** @param told by the file. @throws Refused invalid, telling no more of the account than how it ends */
    AccountId of(Optional<String> told) {
        if (told.isEmpty()) return wanted.orElseThrow(OwnAccounts::unnamed);
        var iban = Iban.parse(told.get());
        var own = iban.flatMap(found -> accounts.byIban(books, found)).map(BankAccount::account);
        if (own.isPresent()) {
            if (wanted.isPresent() && !wanted.equals(own)) throw otherAccount(told.get());
            return own.get();
        }
        var named = wanted.orElseThrow(() -> unknown(told.get()));
        // An account that is known by its IBAN has statements of that IBAN, and of no other.
        if (iban.isPresent() && accounts.ofAccount(books, named).isPresent()) throw otherAccount(told.get());
        return named;
    }

    private static Refused unnamed() {
        return FileRefusals.invalid(
                "account_missing", "The file does not say of which account it is. Send accountId with it.");
    }

    private static Refused unknown(String told) {
        return FileRefusals.invalid(
                "unknown_account",
                "The file holds a statement of the account that ends in " + end(told)
                        + ", which is none of the company's. Enter it as a bank account first, or send accountId.");
    }

    private static Refused otherAccount(String told) {
        return FileRefusals.invalid(
                "other_account",
                "The file holds a statement of another account, which ends in " + end(told)
                        + ". Nothing was taken in.");
    }

    private static String end(String told) {
        var plain = told.replaceAll("\\s", "");
        return plain.length() < 8 ? "…" : plain.substring(plain.length() - 4);
    }
}
