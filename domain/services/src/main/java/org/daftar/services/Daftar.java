package org.daftar.services;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.ports.Storage;
import org.daftar.ports.access.Access;
import org.daftar.ports.access.ApiTokens;
import org.daftar.ports.access.Invitations;
import org.daftar.ports.access.Members;
import org.daftar.ports.access.Organizations;
import org.daftar.ports.access.People;
import org.daftar.ports.assets.AssetRegister;
import org.daftar.ports.banking.BankAccountRegister;
import org.daftar.ports.banking.Batching;
import org.daftar.ports.banking.SalaryFiles;
import org.daftar.ports.bom.BillsOfMaterials;
import org.daftar.ports.catalog.Catalog;
import org.daftar.ports.catalog.LocationRegister;
import org.daftar.ports.documents.Filing;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.ledger.Budgeting;
import org.daftar.ports.ledger.ChartOfAccounts;
import org.daftar.ports.ledger.CompanyRegister;
import org.daftar.ports.ledger.GeneralLedger;
import org.daftar.ports.ledger.Sealing;
import org.daftar.ports.ledger.Verification;
import org.daftar.ports.ledger.driven.Notary;
import org.daftar.ports.lists.CompanyLists;
import org.daftar.ports.manufacturing.Manufacturing;
import org.daftar.ports.orders.OrderRules;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.payments.Paying;
import org.daftar.ports.payroll.Payroll;
import org.daftar.ports.people.LeaveDesk;
import org.daftar.ports.people.Personnel;
import org.daftar.ports.people.TimeClock;
import org.daftar.ports.projects.ProjectRegister;
import org.daftar.ports.purchasing.Purchasing;
import org.daftar.ports.sales.Selling;
import org.daftar.ports.statements.Reconciliation;
import org.daftar.ports.statements.StatementFiles;
import org.daftar.ports.stock.StockKeeping;
import org.daftar.ports.tax.TaxRegister;

/**
 * All of Daftar as plain Java: verbs that change, reads that answer. No framework, no thread and no static state; two of
 * them share nothing.
 */
public final class Daftar {

    private final Capabilities parts;
    private final Reads reads;

    private Daftar(Capabilities parts, Reads reads) {
        this.parts = parts;
        this.reads = reads;
    }

    public static Daftar on(Storage storage) {
        return on(storage, InstantSource.system(), new SecureRandom());
    }

    public static Daftar on(Storage storage, InstantSource clock, RandomGenerator random) {
        return on(storage, clock, random, Notary.none());
    }

    /** @param notary whose keys sign the seals of the books and check them */
    public static Daftar on(Storage storage, InstantSource clock, RandomGenerator random, Notary notary) {
        var parts = new Capabilities(storage, clock, random, notary);
        return new Daftar(parts, new Reads(storage, parts));
    }

    public Access access() {
        return parts.access.get().access();
    }

    public Organizations organizations() {
        return parts.access.get().organizations();
    }

    public Members members() {
        return parts.access.get().members();
    }

    public Invitations invitations() {
        return parts.access.get().invitations();
    }

    public ApiTokens apiTokens() {
        return parts.access.get().tokens();
    }

    public People people() {
        return parts.access.get().people();
    }

    public GeneralLedger ledger() {
        return parts.ledger.get().ledger();
    }

    public ChartOfAccounts chart() {
        return parts.ledger.get().chart();
    }

    public CompanyRegister companies() {
        return parts.ledger.get().companies();
    }

    public Budgeting budgeting() {
        return parts.ledger.get().budgeting();
    }

    public Verification verification() {
        return parts.ledger.get().verification();
    }

    public Sealing sealing() {
        return parts.ledger.get().sealing();
    }

    public PartyRegister parties() {
        return parts.parties.get().register();
    }

    public AddressBook addressBook() {
        return parts.parties.get().addressBook();
    }

    public CompanyLists lists() {
        return parts.lists.get().lists();
    }

    public Catalog catalog() {
        return parts.catalog.get().catalog();
    }

    public LocationRegister locations() {
        return parts.catalog.get().locations();
    }

    public StockKeeping stock() {
        return parts.stock.get().keeping();
    }

    public BillsOfMaterials billsOfMaterials() {
        return parts.bom.get().bills();
    }

    public TaxRegister taxes() {
        return parts.taxes.get().register();
    }

    public Invoicing invoicing() {
        return parts.invoicing.get().invoicing();
    }

    public Paying payments() {
        return parts.payments.get().paying();
    }

    public OrderRules orderRules() {
        return parts.orders.get().rules();
    }

    public Manufacturing manufacturing() {
        return parts.manufacturing.get().manufacturing();
    }

    public Purchasing purchasing() {
        return parts.purchasing.get().purchasing();
    }

    public Selling sales() {
        return parts.sales.get().selling();
    }

    public BankAccountRegister bankAccounts() {
        return parts.banking.get().accounts();
    }

    public AssetRegister assets() {
        return parts.assets.get().register();
    }

    public SalaryFiles salaryFiles() {
        return parts.banking.get().salaryFiles();
    }

    public Batching batching() {
        return parts.banking.get().batching();
    }

    public Personnel personnel() {
        return parts.people.get().personnel();
    }

    public LeaveDesk leaveDesk() {
        return parts.people.get().leaveDesk();
    }

    public ProjectRegister projects() {
        return parts.projects.get().register();
    }

    public Payroll payroll() {
        return parts.payroll.get().payroll();
    }

    public TimeClock timeClock() {
        return parts.people.get().timeClock();
    }

    public Reconciliation reconciliation() {
        return parts.statements.get().reconciliation();
    }

    public StatementFiles statementFiles() {
        return parts.statements.get().files();
    }

    public Filing documents() {
        return parts.documents.get().filing();
    }

    public Reads read() {
        return reads;
    }
}
