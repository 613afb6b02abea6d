package org.daftar.services.invoicing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Subtype;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.invoicing.driven.InvoiceStore;

/**
 * The engine of documents: capabilities above charge, and take back what they charged, in the name of their own events and in their own
 * unit. It judges the document and the period, and no permission.
 */
public final class InvoiceBook {

    private final InvoiceStore invoices;
    private final InvoiceJudge judge;
    private final InvoiceBooking booking;
    private final Crediting crediting;
    private final Ids ids;

    InvoiceBook(InvoiceStore invoices, InvoiceJudge judge, InvoiceBooking booking, Crediting crediting, Ids ids) {
        this.invoices = invoices;
        this.judge = judge;
        this.booking = booking;
        this.crediting = crediting;
        this.ids = ids;
    }

    RecordedInvoice drafted(Caller caller, NewInvoice wanted) {
        return drafted(caller, wanted, InvoiceJudge.Leave.NONE);
    }

    private RecordedInvoice drafted(Caller caller, NewInvoice wanted, InvoiceJudge.Leave leave) {
        return booking.drafted(caller, judge.sound(caller.books(), new InvoiceId(ids.next()), wanted, leave));
    }

    /**
     * Drafted and posted.
     *
     * @throws Refused invalid with every flaw, nothing_to_charge, period_locked, and as the ledger refuses the entry
     */
    public RecordedInvoice record(Caller caller, NewInvoice wanted) {
        return record(caller, wanted, InvoiceJudge.Leave.NONE);
    }

    /**
     * For what was received or delivered: a partner who has become inactive since is charged all the same.
     *
     * @param kept sub-ledgers of the caller's, whose accounts its lines may name
     */
    public RecordedInvoice record(Caller caller, NewInvoice wanted, Set<Subtype> kept) {
        return record(caller, wanted, new InvoiceJudge.Leave(kept, true));
    }

    private RecordedInvoice record(Caller caller, NewInvoice wanted, InvoiceJudge.Leave leave) {
        var drafted = drafted(caller, wanted, leave);
        return booking.posted(caller, drafted, drafted.content());
    }

    /** Whether the partner's document of that reference is there, and was not cancelled. */
    public boolean isKnown(Books books, InvoiceKind kind, UUID partner, String reference) {
        return invoices.hasReference(books, kind, partner, reference);
    }

    /** Those that are there. */
    public Map<InvoiceId, RecordedInvoice> details(Books books, Collection<InvoiceId> ids) {
        return invoices.details(books, ids);
    }

    /**
     * Takes back by a credit note as much of these as no credit note has taken back; none is posted where that comes to nothing, or
     * the document is none any more. What was paid of it is the partner's credit.
     *
     * @param most of each line, from 1
     */
    public void takeBack(
            Caller caller, RecordedInvoice invoice, LocalDate on, String reason, Map<Integer, Quantity> most) {
        if (invoice.status().isPosted()) crediting.takeBack(caller, invoice, on, reason, most);
    }
}
