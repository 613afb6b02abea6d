package org.daftar.ports.banking.driven;

import org.daftar.model.banking.BankAccount;
import org.daftar.model.kernel.Books;

/** Where the company's accounts with banks live. */
public interface BankAccountStore {

    void add(Books books, BankAccount account);

    void replace(Books books, BankAccount account);
}
