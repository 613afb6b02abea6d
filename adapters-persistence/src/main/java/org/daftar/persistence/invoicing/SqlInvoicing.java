package org.daftar.persistence.invoicing;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.invoicing.driven.DepositStore;
import org.daftar.ports.invoicing.driven.EarningStore;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.invoicing.driven.InvoicingStores;
import org.daftar.ports.invoicing.driven.SupplyStore;
import org.daftar.ports.invoicing.query.Earnings;
import org.daftar.ports.invoicing.query.Invoices;
import org.daftar.ports.ledger.query.CompanyProfiles;

/** The door to invoices, bills and credit notes in SQL. */
public record SqlInvoicing(
        InvoiceStore store,
        EarningStore earningStore,
        DepositStore depositStore,
        SupplyStore supplyStore,
        Invoices invoices,
        Earnings earnings)
        implements InvoicingStores {

    /** @param profiles which tell in what the books are kept */
    public static SqlInvoicing over(Sessions sessions, CompanyProfiles profiles) {
        var invoices = new SqlInvoices(sessions, profiles);
        var earnings = new SqlEarnings(sessions, profiles);
        return new SqlInvoicing(
                invoices, earnings, new SqlDeposits(sessions, profiles), new SqlSupplies(sessions), invoices, earnings);
    }
}
