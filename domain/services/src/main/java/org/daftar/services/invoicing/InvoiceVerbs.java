package org.daftar.services.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.invoicing.RecordedInvoice.Status;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.kernel.Transactions;

record InvoiceVerbs(
        Transactions transactions,
        InvoiceStore invoices,
        InvoiceBook book,
        InvoiceBooking booking,
        Crediting crediting,
        WriteOffs writeOffs)
        implements Invoicing {

    @Override
    public RecordedInvoice draft(Caller caller, NewInvoice wanted) {
        return transactions.write(caller, Permission.INVOICE_WRITE, () -> book.drafted(caller, wanted));
    }

    @Override
    public RecordedInvoice record(Caller caller, NewInvoice wanted) {
        return transactions.write(caller, () -> {
            caller.require(Permission.INVOICE_WRITE);
            caller.require(Permission.INVOICE_POST);
            return book.record(caller, wanted);
        });
    }

    @Override
    public RecordedInvoice post(Caller caller, InvoiceId id, Optional<LocalDate> on) {
        return transactions.write(caller, Permission.INVOICE_POST, () -> {
            var draft = existing(caller.books(), id);
            if (draft.status() != Status.DRAFT) throw draft.cannot("be posted");
            return booking.posted(caller, draft, on.map(draft.content()::dated).orElse(draft.content()));
        });
    }

    @Override
    public Credited credit(Caller caller, InvoiceId id, LocalDate on, String reason, List<Part> parts) {
        return transactions.write(
                caller,
                Permission.INVOICE_POST,
                () -> crediting.credit(caller, existing(caller.books(), id), on, reason, parts));
    }

    @Override
    public Cancelled cancel(Caller caller, InvoiceId id, LocalDate on, String reason, boolean release) {
        return transactions.write(
                caller,
                Permission.INVOICE_POST,
                () -> crediting.cancel(caller, existing(caller.books(), id), on, reason, release));
    }

    @Override
    public RecordedInvoice writeOff(Caller caller, InvoiceId id, LocalDate on, String reason) {
        return transactions.write(
                caller,
                Permission.INVOICE_POST,
                () -> writeOffs.writeOff(caller, existing(caller.books(), id), on, reason));
    }

    private RecordedInvoice existing(Books books, InvoiceId id) {
        return invoices.find(books, id).orElseThrow(() -> Refused.missing("invoice", id));
    }
}
