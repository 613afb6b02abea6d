package org.daftar.ports.payments;

import java.util.List;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Caller;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;

/** Verbs on payments. */
public interface Paying {

    /** A draft; nothing is posted. Refuses, all flaws at once, what is unknown or not fit. Needs PAYMENT_WRITE. */
    RecordedPayment draft(Caller caller, NewPayment wanted);

    /** Gives the number, writes the entry and settles what was planned. Needs PAYMENT_POST. */
    RecordedPayment post(Caller caller, PaymentId id);

    /** Draft and post in one step. Needs PAYMENT_WRITE and PAYMENT_POST. */
    RecordedPayment record(Caller caller, NewPayment wanted);

    /**
     * Settles documents with what is free of a posted payment: those named, or all of the partner's that are open, due
     * first. All of it or nothing. Needs PAYMENT_POST.
     *
     * @param shares empty for the oldest first
     */
    Allocated allocate(Caller caller, PaymentId id, List<NewPayment.Share> shares);

    /** @param touched the documents that were settled in whole or in part */
    record Allocated(RecordedPayment payment, List<RecordedInvoice> touched) {}
}
