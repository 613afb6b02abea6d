package org.daftar.ports.payments.driven;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;

/** Where payments live. */
public interface PaymentStore {

    /** A draft, or one that is posted from the first. */
    void add(Books books, RecordedPayment payment);

    /** Stores that a draft was posted. */
    void post(Books books, RecordedPayment payment);

    Optional<RecordedPayment> find(Books books, PaymentId id);

    /** Those that are there. */
    Map<PaymentId, RecordedPayment> details(Books books, Collection<PaymentId> ids);

    /** How many payments name that partner, as far as that is counted. */
    long naming(Books books, UUID partner);

    /** The laws of payments, judged as the store stands. */
    List<Law.Verdict> laws(Books books);
}
