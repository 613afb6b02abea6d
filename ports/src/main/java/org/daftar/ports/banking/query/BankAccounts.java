package org.daftar.ports.banking.query;

import java.util.List;
import java.util.Optional;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.banking.BankAccountId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Iban;
import org.daftar.model.ledger.AccountId;

/** Reading the company's accounts with banks: a handful, never thousands. */
public interface BankAccounts {

    Optional<BankAccount> find(Books books, BankAccountId id);

    Optional<BankAccount> byIban(Books books, Iban iban);

    /** The one that this account of the ledger is. */
    Optional<BankAccount> ofAccount(Books books, AccountId account);

    /** In the order in which they were opened. */
    List<BankAccount> all(Books books);
}
