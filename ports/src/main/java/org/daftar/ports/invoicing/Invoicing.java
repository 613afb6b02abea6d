package org.daftar.ports.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Caller;

/** Verbs on invoices, bills and credit notes. */
public interface Invoicing {

    /**
     * A draft with its totals; nothing is posted. Refuses, all flaws at once, a partner or account that is unknown or not
     * fit, a tax code that is unknown, and a vendor's number that this vendor used before. Needs INVOICE_WRITE.
     */
    RecordedInvoice draft(Caller caller, NewInvoice wanted);

    /**
     * Gives the number and writes the entry. Refuses what is no draft, what comes to nothing, and a locked period. Needs
     * INVOICE_POST.
     *
     * @param on instead of the draft's date, with as many days to pay
     */
    RecordedInvoice post(Caller caller, InvoiceId id, Optional<LocalDate> on);

    /** Draft and post in one step. Needs INVOICE_WRITE and INVOICE_POST. */
    RecordedInvoice record(Caller caller, NewInvoice wanted);

    /**
     * Takes so much of a posted invoice or bill back by a credit note, posted on that day. It settles what is still open of the
     * document; the rest is the partner's credit. Refuses what is no posted invoice or bill, what comes to nothing, and more of a
     * line than is left. Needs INVOICE_POST.
     *
     * @param parts empty for all that is left
     */
    Credited credit(Caller caller, InvoiceId id, LocalDate on, String reason, List<Part> parts);

    /**
     * A draft is given up; a posted invoice or bill is taken back by a credit note over all that is left of it, posted on
     * that day. The two settle each other. Refuses a credit note, what is cancelled or credited already, and what payments
     * are allocated to. Needs INVOICE_POST.
     *
     * @param release whether payments that are allocated to it are released first, to be the partner's credit, and what
     *     was written off is booked back
     */
    Cancelled cancel(Caller caller, InvoiceId id, LocalDate on, String reason, boolean release);

    /**
     * Gives up a small rest of a posted document: it is booked as a small difference and settled. Refuses more than
     * {@link org.daftar.model.invoicing.WriteOff#most}, and what is settled. Needs INVOICE_POST.
     */
    RecordedInvoice writeOff(Caller caller, InvoiceId id, LocalDate on, String reason);

    /** @param line of the document, from 1 */
    record Part(int line, BigDecimal quantity) {}

    record Credited(RecordedInvoice invoice, RecordedInvoice creditNote) {}

    /** @param creditNote none for a draft */
    record Cancelled(RecordedInvoice invoice, Optional<RecordedInvoice> creditNote) {}
}
