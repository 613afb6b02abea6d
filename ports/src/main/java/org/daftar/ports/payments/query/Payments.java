package org.daftar.ports.payments.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.payments.Payment;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;

/** Reading payments. */
public interface Payments {

    Optional<RecordedPayment> find(Books books, PaymentId id);

    Page<RecordedPayment> list(Books books, Selection selection, Page.Request<PaymentSort> page);

    record Selection(
            Optional<Payment.Direction> direction,
            Optional<RecordedPayment.Status> status,
            Optional<UUID> partner,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}

    enum PaymentSort {
        CREATED_AT
    }
}
