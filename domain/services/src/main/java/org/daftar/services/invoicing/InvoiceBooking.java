package org.daftar.services.invoicing;

import java.util.List;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoicePosting;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.Posting;

/** Keeps drafts and books them, inside the caller's unit. */
record InvoiceBooking(
        InvoiceStore invoices,
        EarningBook earnings,
        DepositBook deposits,
        ChartStore chart,
        Posting posting,
        FactLog facts,
        Moments moments) {

    RecordedInvoice drafted(Caller caller, Invoice content) {
        var draft = RecordedInvoice.draft(content, moments.now());
        invoices.add(caller.books(), draft);
        facts.append(caller, fact("invoice.drafted", content, List.of(total(content))));
        return draft;
    }

    /** @throws Refused nothing_to_charge, beyond_deposits, and as the ledger refuses its entry */
    RecordedInvoice posted(Caller caller, RecordedInvoice draft, Invoice content) {
        requireCharge(content);
        deposits.enter(caller.books(), content);
        var entry = posting.postDocument(
                caller,
                content.kind().journal(),
                content.date(),
                content.reference(),
                new JournalEntry.Source("invoice", content.id().toString()),
                rule(caller.books(), content).lines(content));
        var after = draft.posted(
                content,
                new RecordedInvoice.Posted(
                        entry.id(),
                        entry.number(),
                        entry.recordedAt(),
                        content.total().gross()));
        invoices.replace(caller.books(), draft, after);
        earnings.enter(caller.books(), content);
        facts.append(
                caller,
                fact("invoice.posted", content, List.of(FieldChange.set("number", entry.number()), total(content))));
        return after;
    }

    private InvoicePosting rule(Books books, Invoice content) {
        return new InvoicePosting(
                chart.required(books, content.kind().control()),
                chart.required(books, AccountRole.INPUT_VAT),
                chart.required(books, AccountRole.OUTPUT_VAT));
    }

    private static void requireCharge(Invoice content) {
        if (content.total().gross().isPositive()) return;
        var message = "This " + content.kind().words() + " comes to "
                + content.total().gross()
                + ". Only a document above zero is posted; what is owed the other way is its own document.";
        throw new Refused(new Refusal.RuleViolated("nothing_to_charge", message));
    }

    private static FieldChange total(Invoice content) {
        return FieldChange.set("total", content.total().gross());
    }

    static Fact fact(String action, Invoice content, List<FieldChange> changes) {
        return new Fact(action, new Fact.Subject("invoice", content.id().value()), changes);
    }
}
