package org.daftar.services;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.daftar.ports.Storage;
import org.daftar.ports.access.Access;
import org.daftar.ports.access.ApiTokens;
import org.daftar.ports.access.Invitations;
import org.daftar.ports.access.Members;
import org.daftar.ports.access.Organizations;
import org.daftar.ports.access.People;
import org.daftar.ports.access.query.Credentials;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.access.query.PendingInvitations;
import org.daftar.ports.assets.AssetRegister;
import org.daftar.ports.assets.query.Assets;
import org.daftar.ports.audit.query.AuditTrail;
import org.daftar.ports.banking.BankAccountRegister;
import org.daftar.ports.banking.Batching;
import org.daftar.ports.banking.SalaryFiles;
import org.daftar.ports.banking.query.BankAccounts;
import org.daftar.ports.banking.query.Batches;
import org.daftar.ports.bom.BillsOfMaterials;
import org.daftar.ports.bom.query.Bills;
import org.daftar.ports.bom.query.Planning;
import org.daftar.ports.catalog.Catalog;
import org.daftar.ports.catalog.LocationRegister;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.catalog.query.Locations;
import org.daftar.ports.catalog.query.References;
import org.daftar.ports.documents.Filing;
import org.daftar.ports.documents.query.Documents;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.query.Earnings;
import org.daftar.ports.invoicing.query.Invoices;
import org.daftar.ports.ledger.Budgeting;
import org.daftar.ports.ledger.ChartOfAccounts;
import org.daftar.ports.ledger.CompanyRegister;
import org.daftar.ports.ledger.GeneralLedger;
import org.daftar.ports.ledger.Sealing;
import org.daftar.ports.ledger.Verification;
import org.daftar.ports.ledger.driven.Notary;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.Balances;
import org.daftar.ports.ledger.query.Book;
import org.daftar.ports.ledger.query.Budgets;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.ledger.query.Subledger;
import org.daftar.ports.lists.CompanyLists;
import org.daftar.ports.lists.query.Lists;
import org.daftar.ports.manufacturing.Manufacturing;
import org.daftar.ports.manufacturing.query.ManufacturingOrders;
import org.daftar.ports.orders.OrderRules;
import org.daftar.ports.orders.query.OrderSettings;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.party.query.Contacts;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.party.query.PartyReferences;
import org.daftar.ports.payments.Paying;
import org.daftar.ports.payments.query.Payments;
import org.daftar.ports.payroll.Payroll;
import org.daftar.ports.payroll.query.PayrollRuns;
import org.daftar.ports.people.LeaveDesk;
import org.daftar.ports.people.Personnel;
import org.daftar.ports.people.TimeClock;
import org.daftar.ports.people.query.Attendance;
import org.daftar.ports.people.query.Employees;
import org.daftar.ports.people.query.LeaveRequests;
import org.daftar.ports.printing.Printouts;
import org.daftar.ports.projects.ProjectRegister;
import org.daftar.ports.projects.query.Projects;
import org.daftar.ports.purchasing.Purchasing;
import org.daftar.ports.purchasing.query.PurchaseOrders;
import org.daftar.ports.sales.Selling;
import org.daftar.ports.sales.query.SalesOrders;
import org.daftar.ports.statements.Reconciliation;
import org.daftar.ports.statements.StatementFiles;
import org.daftar.ports.statements.query.BankStatements;
import org.daftar.ports.statements.query.MatchProposals;
import org.daftar.ports.stock.StockKeeping;
import org.daftar.ports.stock.query.Stock;
import org.daftar.ports.tax.TaxRegister;
import org.daftar.ports.tax.query.TaxCodes;
import org.daftar.services.access.AccessUseCases;
import org.daftar.services.assets.AssetUseCases;
import org.daftar.services.banking.BankingUseCases;
import org.daftar.services.bom.BomUseCases;
import org.daftar.services.catalog.CatalogUseCases;
import org.daftar.services.documents.DocumentUseCases;
import org.daftar.services.invoicing.InvoicingUseCases;
import org.daftar.services.ledger.LedgerUseCases;
import org.daftar.services.lists.ListUseCases;
import org.daftar.services.manufacturing.ManufacturingUseCases;
import org.daftar.services.orders.OrderUseCases;
import org.daftar.services.party.PartyUseCases;
import org.daftar.services.payments.PaymentUseCases;
import org.daftar.services.payroll.PayrollUseCases;
import org.daftar.services.people.PeopleUseCases;
import org.daftar.services.printing.PrintingUseCases;
import org.daftar.services.projects.ProjectUseCases;
import org.daftar.services.purchasing.PurchasingUseCases;
import org.daftar.services.sales.SalesUseCases;
import org.daftar.services.statements.StatementUseCases;
import org.daftar.services.stock.StockUseCases;
import org.daftar.services.tax.TaxUseCases;

/**
 * All of Daftar as plain Java: verbs that change, reads that answer. No framework, no thread and no static state; two of
 * them share nothing.
 */
public final class Daftar {

    private final AccessUseCases access;
    private final LedgerUseCases ledger;
    private final ListUseCases lists;
    private final PartyUseCases parties;
    private final CatalogUseCases catalog;
    private final StockUseCases stock;
    private final BomUseCases bom;
    private final TaxUseCases taxes;
    private final InvoicingUseCases invoicing;
    private final PaymentUseCases payments;
    private final OrderUseCases orders;
    private final ManufacturingUseCases manufacturing;
    private final PurchasingUseCases purchasing;
    private final SalesUseCases sales;
    private final BankingUseCases banking;
    private final AssetUseCases assets;
    private final PeopleUseCases people;
    private final ProjectUseCases projects;
    private final PayrollUseCases payroll;
    private final StatementUseCases statements;
    private final DocumentUseCases documents;
    private final Reads reads;

    private Daftar(Storage storage, InstantSource clock, RandomGenerator random, Notary notary) {
        parties = PartyUseCases.over(
                storage,
                List.of(
                        InvoicingUseCases.use(storage),
                        PaymentUseCases.use(storage),
                        PurchasingUseCases.partyUse(storage),
                        SalesUseCases.partyUse(storage),
                        AssetUseCases.use(storage),
                        PeopleUseCases.use(storage),
                        ProjectUseCases.use(storage)),
                clock,
                random);
        ledger = LedgerUseCases.over(
                storage,
                storage.party().partners(),
                storage.projects().nameable(),
                List.of(
                        parties.laws(),
                        StockUseCases.laws(storage),
                        BomUseCases.laws(storage),
                        ManufacturingUseCases.laws(storage),
                        InvoicingUseCases.laws(storage),
                        PaymentUseCases.laws(storage),
                        PurchasingUseCases.laws(storage),
                        SalesUseCases.laws(storage),
                        AssetUseCases.laws(storage),
                        BankingUseCases.laws(storage),
                        PeopleUseCases.laws(storage),
                        PayrollUseCases.laws(storage),
                        StatementUseCases.laws(storage),
                        DocumentUseCases.laws(storage)),
                clock,
                random,
                notary);
        taxes = TaxUseCases.over(storage, clock, random);
        invoicing = InvoicingUseCases.over(
                storage,
                ledger,
                List.of(
                        PurchasingUseCases.documentWatch(storage, clock),
                        SalesUseCases.documentWatch(storage, clock, random)),
                clock,
                random);
        payments = PaymentUseCases.over(storage, ledger, clock, random);
        lists = ListUseCases.over(
                storage,
                List.of(
                        PartyUseCases.listUse(storage),
                        CatalogUseCases.listUse(storage),
                        SalesUseCases.listUse(storage)),
                clock,
                random);
        catalog = CatalogUseCases.over(
                storage,
                List.of(
                        StockUseCases.itemUse(storage),
                        BomUseCases.use(storage),
                        ManufacturingUseCases.itemUse(storage),
                        PurchasingUseCases.itemUse(storage),
                        SalesUseCases.itemUse(storage)),
                List.of(
                        StockUseCases.locationUse(storage),
                        ManufacturingUseCases.locationUse(storage),
                        PurchasingUseCases.locationUse(storage),
                        SalesUseCases.locationUse(storage)),
                clock,
                random);
        stock = StockUseCases.over(storage, ledger, clock, random);
        bom = BomUseCases.over(storage, ManufacturingUseCases.conversions(storage), clock);
        orders = OrderUseCases.over(storage);
        manufacturing = ManufacturingUseCases.over(storage, stock, clock, random);
        purchasing = PurchasingUseCases.over(storage, stock, invoicing, payments, clock, random);
        sales = SalesUseCases.over(storage, stock, invoicing, payments, clock, random);
        banking = BankingUseCases.over(storage, ledger, clock, random);
        assets = AssetUseCases.over(storage, ledger, clock, random);
        people = PeopleUseCases.over(storage, parties.register(), PayrollUseCases.paidThrough(storage), clock, random);
        projects = ProjectUseCases.over(storage, clock, random);
        payroll = PayrollUseCases.over(storage, ledger, clock, random);
        statements = StatementUseCases.over(storage, ledger, clock, random);
        documents = DocumentUseCases.over(
                storage,
                Stream.concat(
                                ManufacturingUseCases.documentSubjects(storage).stream(),
                                Stream.of(
                                        PurchasingUseCases.documentSubjects(storage),
                                        SalesUseCases.documentSubjects(storage)))
                        .toList(),
                clock,
                random);
        access = AccessUseCases.over(storage, List.of(ledger.seed(), lists.seed(), taxes.seed()), clock, random);
        var stores = storage.ledger();
        reads = new Reads(
                storage.access().directory(),
                storage.access().credentials(),
                storage.access().pending(),
                storage.audit().trail(),
                stores.accounts(),
                stores.entries(),
                stores.balances(),
                stores.profiles(),
                stores.subledger(),
                stores.budgets(),
                stores.book(),
                storage.party().parties(),
                storage.party().contacts(),
                storage.lists().lists(),
                parties.references(),
                storage.catalog().items(),
                storage.catalog().locations(),
                catalog.references(),
                storage.stock().stock(),
                storage.bom().bills(),
                bom.planning(),
                storage.tax().codes(),
                storage.invoicing().invoices(),
                storage.invoicing().earnings(),
                storage.payments().payments(),
                storage.orders().settings(),
                storage.manufacturing().orders(),
                storage.purchasing().orders(),
                storage.sales().orders(),
                storage.banking().accounts(),
                storage.assets().assets(),
                storage.banking().batches(),
                storage.people().employees(),
                storage.people().leaveRequests(),
                storage.people().attendance(),
                storage.projects().projects(),
                storage.payroll().runs(),
                storage.statements().statements(),
                statements.proposals(),
                documents.documents(),
                PrintingUseCases.over(storage).printouts());
    }

    public static Daftar on(Storage storage) {
        return on(storage, InstantSource.system(), new SecureRandom());
    }

    public static Daftar on(Storage storage, InstantSource clock, RandomGenerator random) {
        return on(storage, clock, random, Notary.none());
    }

    /** @param notary whose keys sign the seals of the books and check them */
    public static Daftar on(Storage storage, InstantSource clock, RandomGenerator random, Notary notary) {
        return new Daftar(storage, clock, random, notary);
    }

    public Access access() {
        return access.access();
    }

    public Organizations organizations() {
        return access.organizations();
    }

    public Members members() {
        return access.members();
    }

    public Invitations invitations() {
        return access.invitations();
    }

    public ApiTokens apiTokens() {
        return access.tokens();
    }

    public People people() {
        return access.people();
    }

    public GeneralLedger ledger() {
        return ledger.ledger();
    }

    public ChartOfAccounts chart() {
        return ledger.chart();
    }

    public CompanyRegister companies() {
        return ledger.companies();
    }

    public Budgeting budgeting() {
        return ledger.budgeting();
    }

    public Verification verification() {
        return ledger.verification();
    }

    public Sealing sealing() {
        return ledger.sealing();
    }

    public PartyRegister parties() {
        return parties.register();
    }

    public AddressBook addressBook() {
        return parties.addressBook();
    }

    public CompanyLists lists() {
        return lists.lists();
    }

    public Catalog catalog() {
        return catalog.catalog();
    }

    public LocationRegister locations() {
        return catalog.locations();
    }

    public StockKeeping stock() {
        return stock.keeping();
    }

    public BillsOfMaterials billsOfMaterials() {
        return bom.bills();
    }

    public TaxRegister taxes() {
        return taxes.register();
    }

    public Invoicing invoicing() {
        return invoicing.invoicing();
    }

    public Paying payments() {
        return payments.paying();
    }

    public OrderRules orderRules() {
        return orders.rules();
    }

    public Manufacturing manufacturing() {
        return manufacturing.manufacturing();
    }

    public Purchasing purchasing() {
        return purchasing.purchasing();
    }

    public Selling sales() {
        return sales.selling();
    }

    public BankAccountRegister bankAccounts() {
        return banking.accounts();
    }

    public AssetRegister assets() {
        return assets.register();
    }

    public SalaryFiles salaryFiles() {
        return banking.salaryFiles();
    }

    public Batching batching() {
        return banking.batching();
    }

    public Personnel personnel() {
        return people.personnel();
    }

    public LeaveDesk leaveDesk() {
        return people.leaveDesk();
    }

    public ProjectRegister projects() {
        return projects.register();
    }

    public Payroll payroll() {
        return payroll.payroll();
    }

    public TimeClock timeClock() {
        return people.timeClock();
    }

    public Reconciliation reconciliation() {
        return statements.reconciliation();
    }

    public StatementFiles statementFiles() {
        return statements.files();
    }

    public Filing documents() {
        return documents.filing();
    }

    public Reads read() {
        return reads;
    }

    /** Everything that can be asked, by capability. */
    public record Reads(
            Directory directory,
            Credentials credentials,
            PendingInvitations pendingInvitations,
            AuditTrail auditTrail,
            Accounts accounts,
            Entries entries,
            Balances balances,
            CompanyProfiles profiles,
            Subledger subledger,
            Budgets budgets,
            Book book,
            Parties parties,
            Contacts contacts,
            Lists lists,
            PartyReferences partyReferences,
            Items items,
            Locations locations,
            References references,
            Stock stock,
            Bills bills,
            Planning planning,
            TaxCodes taxCodes,
            Invoices invoices,
            Earnings earnings,
            Payments payments,
            OrderSettings orderSettings,
            ManufacturingOrders manufacturingOrders,
            PurchaseOrders purchaseOrders,
            SalesOrders salesOrders,
            BankAccounts bankAccounts,
            Assets assets,
            Batches batches,
            Employees employees,
            LeaveRequests leaveRequests,
            Attendance attendance,
            Projects projects,
            PayrollRuns payrollRuns,
            BankStatements bankStatements,
            MatchProposals matchProposals,
            Documents documents,
            Printouts printouts) {}
}
