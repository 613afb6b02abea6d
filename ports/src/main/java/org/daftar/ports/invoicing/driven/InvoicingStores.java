package org.daftar.ports.invoicing.driven;

import org.daftar.ports.invoicing.query.Earnings;
import org.daftar.ports.invoicing.query.Invoices;

public interface InvoicingStores {

    InvoiceStore store();

    EarningStore earningStore();

    DepositStore depositStore();

    SupplyStore supplyStore();

    Invoices invoices();

    Earnings earnings();
}
