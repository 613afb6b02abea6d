package org.daftar.persistence.banking;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.banking.driven.BankAccountStore;
import org.daftar.ports.banking.driven.BankingStores;
import org.daftar.ports.banking.driven.BatchStore;
import org.daftar.ports.banking.query.BankAccounts;
import org.daftar.ports.banking.query.Batches;
import org.daftar.ports.payments.driven.PaymentStore;

/** The door to banking in SQL. */
public record SqlBanking(BankAccountStore accountStore, BankAccounts accounts, BatchStore batchStore, Batches batches)
        implements BankingStores {

    public static SqlBanking over(Sessions sessions, PaymentStore payments) {
        var accounts = new SqlBankAccounts(sessions);
        var batches = new SqlBatches(sessions, payments);
        return new SqlBanking(accounts, accounts, batches, batches);
    }
}
