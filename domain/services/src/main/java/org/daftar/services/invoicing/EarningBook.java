package org.daftar.services.invoicing;

import java.util.HashSet;
import java.util.function.Predicate;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceLine;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Subtype;
import org.daftar.ports.invoicing.driven.EarningStore;
import org.daftar.ports.ledger.driven.ChartStore;

/** Keeps what clients and projects earned us. An account with posted lines stays what it is, so what once was revenue stays revenue. */
record EarningBook(ChartStore chart, EarningStore earnings) {

    void enter(Books books, Invoice posted) {
        if (!posted.kind().isSale()) return;
        var accounts = new HashSet<AccountId>();
        for (InvoiceLine line : posted.lines()) accounts.add(line.account());
        var known = chart.details(books, accounts);
        Predicate<AccountId> isRevenue =
                id -> known.containsKey(id) && known.get(id).subtype() == Subtype.REVENUE;
        earnings.add(books, posted.partner(), posted.date(), posted.earning(isRevenue));
        posted.earningOfProjects(isRevenue)
                .forEach((project, earning) -> earnings.addToProject(books, project, posted.date(), earning));
    }
}
