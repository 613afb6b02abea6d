package org.daftar.ports;

import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.assets.driven.AssetStores;
import org.daftar.ports.audit.driven.AuditStores;
import org.daftar.ports.banking.driven.BankingStores;
import org.daftar.ports.bom.driven.BomStores;
import org.daftar.ports.catalog.driven.CatalogStores;
import org.daftar.ports.documents.driven.DocumentStores;
import org.daftar.ports.invoicing.driven.InvoicingStores;
import org.daftar.ports.kernel.KeptAnswers;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.driven.LedgerStores;
import org.daftar.ports.lists.driven.ListStores;
import org.daftar.ports.manufacturing.driven.ManufacturingStores;
import org.daftar.ports.orders.driven.OrderStores;
import org.daftar.ports.party.driven.PartyStores;
import org.daftar.ports.payments.driven.PaymentStores;
import org.daftar.ports.payroll.driven.PayrollStores;
import org.daftar.ports.people.driven.PeopleStores;
import org.daftar.ports.projects.driven.ProjectStores;
import org.daftar.ports.purchasing.driven.PurchasingStores;
import org.daftar.ports.sales.driven.SalesStores;
import org.daftar.ports.statements.driven.StatementStores;
import org.daftar.ports.stock.driven.StockStores;
import org.daftar.ports.tax.driven.TaxStores;

/** Everything the core needs of a database: one bundle per capability, over the same transactions and snapshots. */
public interface Storage extends AutoCloseable {

    Transactions transactions();

    Snapshots snapshots();

    KeptAnswers keptAnswers();

    AccessStores access();

    AuditStores audit();

    LedgerStores ledger();

    ListStores lists();

    PartyStores party();

    CatalogStores catalog();

    StockStores stock();

    BomStores bom();

    TaxStores tax();

    InvoicingStores invoicing();

    PaymentStores payments();

    OrderStores orders();

    ManufacturingStores manufacturing();

    PurchasingStores purchasing();

    SalesStores sales();

    BankingStores banking();

    AssetStores assets();

    PeopleStores people();

    ProjectStores projects();

    PayrollStores payroll();

    StatementStores statements();

    DocumentStores documents();

    @Override
    void close();
}
