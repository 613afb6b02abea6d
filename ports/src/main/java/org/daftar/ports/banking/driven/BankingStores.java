package org.daftar.ports.banking.driven;

import org.daftar.ports.banking.query.BankAccounts;
import org.daftar.ports.banking.query.Batches;

public interface BankingStores {

    BankAccountStore accountStore();

    BankAccounts accounts();

    BatchStore batchStore();

    Batches batches();
}
