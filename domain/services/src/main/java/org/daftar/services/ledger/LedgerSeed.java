package org.daftar.services.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.ChartTemplate;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.Letterhead;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.driven.BooksSeed;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.driven.CompanyStore;

/** What every new company's books begin with: its record, its journals, its chart of accounts and their roles. */
record LedgerSeed(CompanyStore company, ChartStore chart, FactLog facts, Posting posting, Ids ids)
        implements BooksSeed {

    private static final Map<String, String> JOURNALS = new LinkedHashMap<>();

    static {
        JOURNALS.put("GEN", "General");
        JOURNALS.put("SALE", "Sales");
        JOURNALS.put("PURCH", "Purchases");
        JOURNALS.put("INV", "Customer invoices");
        JOURNALS.put("BILL", "Vendor bills");
        JOURNALS.put("CN", "Credit notes to customers");
        JOURNALS.put("VCN", "Credit notes of vendors");
        JOURNALS.put("PAY", "Payments");
        JOURNALS.put("BANK", "Bank");
        JOURNALS.put("CASH", "Cash");
        JOURNALS.put("STOCK", "Stock");
        JOURNALS.put("PAYROLL", "Payroll");
    }

    @Override
    public void plant(Caller founder, NewCompany wanted) {
        var template = ChartTemplate.of(wanted.chart())
                .orElseThrow(() -> new Refused(Refusal.Invalid.of(
                        "chart", "not_one_of", "There is no chart template \"" + wanted.chart() + "\".")));
        var books = founder.books();
        company.create(books, profile(founder, wanted));
        JOURNALS.forEach((code, name) -> company.addJournal(books, new JournalCode(code), name));
        template.rows().forEach(row -> {
            var id = new AccountId(ids.next());
            chart.add(books, account(id, row));
            row.role().ifPresent(role -> chart.assign(books, role, id));
        });
        facts.append(
                founder,
                new Fact(
                        "company.created",
                        new Fact.Subject("company", books.company().value()),
                        List.of(
                                FieldChange.set("name", wanted.name()),
                                FieldChange.set("currency", wanted.currency().code()))));
    }

    private CompanyProfile profile(Caller founder, NewCompany wanted) {
        var now = posting.now();
        return new CompanyProfile(
                founder.books().company(),
                wanted.name(),
                wanted.legalName(),
                wanted.currency(),
                wanted.country(),
                wanted.zone(),
                wanted.fiscalYearStartMonth(),
                wanted.taxNumber(),
                Optional.empty(),
                Letterhead.unknown(),
                wanted.emirate(),
                Optional.empty(),
                now,
                now,
                1);
    }

    private Account account(AccountId id, ChartTemplate.Row row) {
        return new Account(
                id,
                new AccountCode(row.code()),
                row.name(),
                row.subtype(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                posting.now(),
                1);
    }
}
