package org.daftar.ports.ledger.driven;

import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.Balances;
import org.daftar.ports.ledger.query.Book;
import org.daftar.ports.ledger.query.Budgets;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.ledger.query.Maintained;
import org.daftar.ports.ledger.query.Subledger;

public interface LedgerStores {

    JournalStore journal();

    ChartStore chart();

    CompanyStore company();

    Accounts accounts();

    Entries entries();

    Balances balances();

    CompanyProfiles profiles();

    Maintained maintained();

    SealStore seals();

    ItemStore items();

    Subledger subledger();

    BudgetStore budgetStore();

    Budgets budgets();

    Book book();
}
