package org.daftar.services;

import org.daftar.ports.Storage;
import org.daftar.ports.access.query.Credentials;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.access.query.PendingInvitations;
import org.daftar.ports.assets.query.Assets;
import org.daftar.ports.audit.query.AuditTrail;
import org.daftar.ports.banking.query.BankAccounts;
import org.daftar.ports.banking.query.Batches;
import org.daftar.ports.bom.query.Bills;
import org.daftar.ports.bom.query.Planning;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.catalog.query.Locations;
import org.daftar.ports.catalog.query.References;
import org.daftar.ports.documents.query.Documents;
import org.daftar.ports.invoicing.query.Earnings;
import org.daftar.ports.invoicing.query.Invoices;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.Balances;
import org.daftar.ports.ledger.query.Book;
import org.daftar.ports.ledger.query.Budgets;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.ledger.query.Subledger;
import org.daftar.ports.lists.query.Lists;
import org.daftar.ports.manufacturing.query.ManufacturingOrders;
import org.daftar.ports.orders.query.OrderSettings;
import org.daftar.ports.party.query.Contacts;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.party.query.PartyReferences;
import org.daftar.ports.payments.query.Payments;
import org.daftar.ports.payroll.query.PayrollRuns;
import org.daftar.ports.people.query.Attendance;
import org.daftar.ports.people.query.Employees;
import org.daftar.ports.people.query.LeaveRequests;
import org.daftar.ports.printing.Printouts;
import org.daftar.ports.projects.query.Projects;
import org.daftar.ports.purchasing.query.PurchaseOrders;
import org.daftar.ports.sales.query.SalesOrders;
import org.daftar.ports.statements.query.BankStatements;
import org.daftar.ports.statements.query.MatchProposals;
import org.daftar.ports.stock.query.Stock;
import org.daftar.ports.tax.query.TaxCodes;
import org.daftar.services.printing.PrintingUseCases;

/** Everything that can be asked, by capability. */
public final class Reads {

    private final Storage storage;
    private final Capabilities parts;

    Reads(Storage storage, Capabilities parts) {
        this.storage = storage;
        this.parts = parts;
    }

    public Directory directory() {
        return storage.access().directory();
    }

    public Credentials credentials() {
        return storage.access().credentials();
    }

    public PendingInvitations pendingInvitations() {
        return storage.access().pending();
    }

    public AuditTrail auditTrail() {
        return storage.audit().trail();
    }

    public Accounts accounts() {
        return storage.ledger().accounts();
    }

    public Entries entries() {
        return storage.ledger().entries();
    }

    public Balances balances() {
        return storage.ledger().balances();
    }

    public CompanyProfiles profiles() {
        return storage.ledger().profiles();
    }

    public Subledger subledger() {
        return storage.ledger().subledger();
    }

    public Budgets budgets() {
        return storage.ledger().budgets();
    }

    public Book book() {
        return storage.ledger().book();
    }

    public Parties parties() {
        return storage.party().parties();
    }

    public Contacts contacts() {
        return storage.party().contacts();
    }

    public Lists lists() {
        return storage.lists().lists();
    }

    public PartyReferences partyReferences() {
        return parts.parties.get().references();
    }

    public Items items() {
        return storage.catalog().items();
    }

    public Locations locations() {
        return storage.catalog().locations();
    }

    public References references() {
        return parts.catalog.get().references();
    }

    public Stock stock() {
        return storage.stock().stock();
    }

    public Bills bills() {
        return storage.bom().bills();
    }

    public Planning planning() {
        return parts.bom.get().planning();
    }

    public TaxCodes taxCodes() {
        return storage.tax().codes();
    }

    public Invoices invoices() {
        return storage.invoicing().invoices();
    }

    public Earnings earnings() {
        return storage.invoicing().earnings();
    }

    public Payments payments() {
        return storage.payments().payments();
    }

    public OrderSettings orderSettings() {
        return storage.orders().settings();
    }

    public ManufacturingOrders manufacturingOrders() {
        return storage.manufacturing().orders();
    }

    public PurchaseOrders purchaseOrders() {
        return storage.purchasing().orders();
    }

    public SalesOrders salesOrders() {
        return storage.sales().orders();
    }

    public BankAccounts bankAccounts() {
        return storage.banking().accounts();
    }

    public Assets assets() {
        return storage.assets().assets();
    }

    public Batches batches() {
        return storage.banking().batches();
    }

    public Employees employees() {
        return storage.people().employees();
    }

    public LeaveRequests leaveRequests() {
        return storage.people().leaveRequests();
    }

    public Attendance attendance() {
        return storage.people().attendance();
    }

    public Projects projects() {
        return storage.projects().projects();
    }

    public PayrollRuns payrollRuns() {
        return storage.payroll().runs();
    }

    public BankStatements bankStatements() {
        return storage.statements().statements();
    }

    public MatchProposals matchProposals() {
        return parts.statements.get().proposals();
    }

    public Documents documents() {
        return parts.documents.get().documents();
    }

    public Printouts printouts() {
        return PrintingUseCases.over(storage).printouts();
    }
}
