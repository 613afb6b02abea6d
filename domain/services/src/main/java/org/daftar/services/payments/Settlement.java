package org.daftar.services.payments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.payments.Payment;
import org.daftar.ports.invoicing.driven.InvoiceStore;

/**
 * Shares of a payment, and the documents that they settle.
 *
 * @param documents of every share, as they stood before
 */
record Settlement(List<Payment.Share> shares, Map<InvoiceId, RecordedInvoice> documents) {

    static Settlement of(InvoiceStore invoices, Books books, List<Payment.Share> shares) {
        return new Settlement(
                shares,
                invoices.details(
                        books, shares.stream().map(Payment.Share::invoice).toList()));
    }

    /** The documents once every share is allocated, in the order in which they are first named. */
    List<RecordedInvoice> settled() {
        var after = new LinkedHashMap<InvoiceId, RecordedInvoice>();
        for (var share : shares) {
            var before = after.getOrDefault(share.invoice(), document(share));
            after.put(share.invoice(), before.settled(share.amount()));
        }
        return List.copyOf(after.values());
    }

    RecordedInvoice document(Payment.Share share) {
        var document = documents.get(share.invoice());
        if (document == null) throw new IllegalStateException("No document " + share.invoice());
        return document;
    }
}
