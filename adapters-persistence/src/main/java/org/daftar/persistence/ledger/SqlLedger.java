package org.daftar.persistence.ledger;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.driven.BudgetStore;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.driven.CompanyStore;
import org.daftar.ports.ledger.driven.ItemStore;
import org.daftar.ports.ledger.driven.JournalStore;
import org.daftar.ports.ledger.driven.LedgerStores;
import org.daftar.ports.ledger.driven.SealStore;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.Balances;
import org.daftar.ports.ledger.query.Book;
import org.daftar.ports.ledger.query.Budgets;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.ledger.query.Maintained;
import org.daftar.ports.ledger.query.Subledger;

/** The door to the general ledger in SQL. */
public record SqlLedger(
        JournalStore journal,
        ChartStore chart,
        CompanyStore company,
        Accounts accounts,
        Entries entries,
        Balances balances,
        CompanyProfiles profiles,
        Maintained maintained,
        SealStore seals,
        ItemStore items,
        Subledger subledger,
        BudgetStore budgetStore,
        Budgets budgets,
        Book book)
        implements LedgerStores {

    public static SqlLedger over(Sessions sessions) {
        var company = new SqlCompany(sessions);
        var chart = new SqlChart(sessions);
        var items = new SqlItems(sessions, company);
        var budgets = new SqlBudgets(sessions, company);
        return new SqlLedger(
                new SqlJournal(sessions),
                chart,
                company,
                chart,
                new SqlEntries(sessions),
                new SqlBalances(sessions, company),
                company,
                new SqlMaintained(sessions, company),
                new SqlSeals(sessions),
                items,
                new SqlSubledger(sessions, company, items),
                budgets,
                budgets,
                new SqlBook(sessions));
    }
}
