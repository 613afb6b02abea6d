package org.daftar.ports.payments.driven;

import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;

/** Where payments live. */
public interface PaymentStore {

    void add(Books books, RecordedPayment payment);

    /** Stores that a draft was posted. */
    void post(Books books, RecordedPayment payment);

    Optional<RecordedPayment> find(Books books, PaymentId id);

    /** Whether a payment names that partner. */
    boolean namesPartner(Books books, UUID partner);
}
