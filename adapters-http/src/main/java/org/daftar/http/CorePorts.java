package org.daftar.http;

import org.daftar.ports.access.Access;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.audit.query.AuditTrail;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.query.Earnings;
import org.daftar.ports.invoicing.query.Invoices;
import org.daftar.ports.kernel.KeptAnswers;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.ChartOfAccounts;
import org.daftar.ports.ledger.CompanyRegister;
import org.daftar.ports.ledger.GeneralLedger;
import org.daftar.ports.ledger.Verification;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.Balances;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.ledger.query.Subledger;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.party.query.Contacts;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.payments.Paying;
import org.daftar.ports.payments.query.Payments;
import org.daftar.ports.tax.TaxRegister;
import org.daftar.ports.tax.query.TaxCodes;

/** What the service needs of the core: its verbs, and its reads. */
public record CorePorts(
        Transactions transactions,
        Snapshots snapshots,
        KeptAnswers keptAnswers,
        Access access,
        Directory directory,
        AuditTrail auditTrail,
        ChartOfAccounts chart,
        GeneralLedger ledger,
        CompanyRegister register,
        Accounts accounts,
        Entries entries,
        Balances balances,
        CompanyProfiles profiles,
        Subledger subledger,
        Verification verification,
        PartyRegister partyRegister,
        AddressBook addressBook,
        Parties parties,
        Contacts contacts,
        TaxRegister taxRegister,
        TaxCodes taxCodes,
        Invoicing invoicing,
        Invoices invoices,
        Earnings earnings,
        Paying paying,
        Payments payments) {}
