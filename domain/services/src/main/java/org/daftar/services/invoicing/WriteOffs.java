package org.daftar.services.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.invoicing.WriteOff;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.services.ledger.OpenItems;
import org.daftar.services.ledger.Posting;

/** Gives up what is left of a document and too little to ask for, inside the caller's unit. */
record WriteOffs(InvoiceStore invoices, ChartStore chart, Posting posting, OpenItems items, FactLog facts) {

    RecordedInvoice writeOff(Caller caller, RecordedInvoice invoice, LocalDate on, String reason) {
        var rest = judged(invoice, on);
        var content = invoice.content();
        var entry = posting.postDocument(
                caller,
                JournalCode.GENERAL,
                on,
                Optional.of(invoice.posted().orElseThrow().number().toString()),
                new JournalEntry.Source(WriteOff.SOURCE, invoice.id().toString()),
                rest.lines(
                        chart.required(caller.books(), content.kind().control()),
                        chart.required(caller.books(), AccountRole.SMALL_DIFFERENCES)));
        var own = OpenItemId.ofDocument(entry.id());
        var original = invoice.partnerItem().orElseThrow();
        if (rest.owedToUs()) items.allocate(caller, original, own, rest.amount(), on);
        else items.allocate(caller, own, original, rest.amount(), on);
        facts.append(
                caller,
                InvoiceBooking.fact(
                        "invoice.written_off",
                        content,
                        List.of(FieldChange.set("amount", rest.amount()), FieldChange.set("reason", reason))));
        return invoices.find(caller.books(), invoice.id()).orElseThrow();
    }

    private static WriteOff judged(RecordedInvoice invoice, LocalDate on) {
        if (!invoice.status().isPosted() || invoice.posted().orElseThrow().due().isZero())
            throw invoice.cannot("be written off");
        var content = invoice.content();
        if (on.isBefore(content.date()))
            throw new Refused(Refusal.Invalid.of(
                    "date", "before_document", "It is written off on its date " + content.date() + " or later."));
        var due = invoice.posted().orElseThrow().due();
        var most = WriteOff.most(content.currency());
        if (due.compareTo(most) > 0)
            throw new Refused(new Refusal.RuleViolated(
                    "beyond_write_off",
                    due + " is still to be settled, and at most " + most
                            + " is written off. Take the rest back by a credit note."));
        return new WriteOff(content.kind(), content.partner(), due);
    }
}
