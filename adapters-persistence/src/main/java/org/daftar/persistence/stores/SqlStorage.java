package org.daftar.persistence.stores;

import java.nio.file.Path;
import org.daftar.persistence.access.SqlAccess;
import org.daftar.persistence.assets.SqlAssetStores;
import org.daftar.persistence.audit.SqlAudit;
import org.daftar.persistence.banking.SqlBanking;
import org.daftar.persistence.bom.SqlBom;
import org.daftar.persistence.catalog.SqlCatalog;
import org.daftar.persistence.documents.SqlFiling;
import org.daftar.persistence.engine.PlaneTransactions;
import org.daftar.persistence.invoicing.SqlInvoicing;
import org.daftar.persistence.kernel.SqlKeptAnswers;
import org.daftar.persistence.ledger.SqlLedger;
import org.daftar.persistence.lists.SqlListing;
import org.daftar.persistence.manufacturing.SqlManufacturing;
import org.daftar.persistence.orders.SqlOrders;
import org.daftar.persistence.party.SqlParty;
import org.daftar.persistence.payments.SqlPaying;
import org.daftar.persistence.payroll.SqlPayroll;
import org.daftar.persistence.people.SqlPeople;
import org.daftar.persistence.projects.SqlProjectStores;
import org.daftar.persistence.purchasing.SqlPurchasing;
import org.daftar.persistence.sales.SqlSales;
import org.daftar.persistence.statements.SqlReconciling;
import org.daftar.persistence.stock.SqlStock;
import org.daftar.persistence.tax.SqlTax;
import org.daftar.ports.Storage;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.access.driven.BooksVault;
import org.daftar.ports.assets.driven.AssetStores;
import org.daftar.ports.audit.driven.AuditStores;
import org.daftar.ports.banking.driven.BankingStores;
import org.daftar.ports.bom.driven.BomStores;
import org.daftar.ports.catalog.driven.CatalogStores;
import org.daftar.ports.documents.driven.DocumentStores;
import org.daftar.ports.invoicing.driven.InvoicingStores;
import org.daftar.ports.kernel.KeptAnswers;
import org.daftar.ports.kernel.Snapshots;
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

/**
 * One store per capability over the planes of a database, whichever it is.
 *
 * @param documents rows in the database, content in a folder
 * @param database gives back what the database holds, after the last unit was answered
 */
public record SqlStorage(
        PlaneTransactions transactions,
        KeptAnswers keptAnswers,
        AccessStores access,
        AuditStores audit,
        LedgerStores ledger,
        ListStores lists,
        PartyStores party,
        CatalogStores catalog,
        StockStores stock,
        BomStores bom,
        TaxStores tax,
        InvoicingStores invoicing,
        PaymentStores payments,
        OrderStores orders,
        ManufacturingStores manufacturing,
        PurchasingStores purchasing,
        SalesStores sales,
        BankingStores banking,
        AssetStores assets,
        PeopleStores people,
        ProjectStores projects,
        PayrollStores payroll,
        StatementStores statements,
        DocumentStores documents,
        Runnable database)
        implements Storage {

    /** @param folder keeps the content of documents, unless the options name another */
    public static Storage over(
            PlaneTransactions planes, BooksVault vault, StorageOptions options, Path folder, Runnable database) {
        var documents = SqlFiling.over(planes, options.documents().orElse(folder));
        var ledger = SqlLedger.over(planes);
        var payments = SqlPaying.over(planes);
        return new SqlStorage(
                planes,
                new SqlKeptAnswers(planes, options.clock(), options.answersKept()),
                SqlAccess.over(planes, documents.emptying(vault), options.passwords()),
                new SqlAudit(planes, options.clock(), books -> ledger.profiles()
                        .profile(books)
                        .zone()),
                ledger,
                SqlListing.over(planes),
                SqlParty.over(planes, ledger.profiles()),
                SqlCatalog.over(planes),
                SqlStock.over(planes, ledger.profiles()),
                SqlBom.over(planes),
                SqlTax.over(planes),
                SqlInvoicing.over(planes, ledger.profiles()),
                payments,
                SqlOrders.over(planes),
                SqlManufacturing.over(planes, ledger.profiles()),
                SqlPurchasing.over(planes, ledger.profiles()),
                SqlSales.over(planes, ledger.profiles()),
                SqlBanking.over(planes, payments.store()),
                SqlAssetStores.over(planes),
                SqlPeople.over(planes, ledger.profiles()),
                SqlProjectStores.over(planes, ledger.profiles()),
                SqlPayroll.over(planes, ledger.profiles()),
                SqlReconciling.over(planes, ledger.profiles(), ledger.accounts()),
                documents,
                database);
    }

    @Override
    public Snapshots snapshots() {
        return transactions;
    }

    @Override
    public void close() {
        transactions.drain();
        database.run();
    }
}
