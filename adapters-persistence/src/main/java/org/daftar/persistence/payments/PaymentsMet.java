package org.daftar.persistence.payments;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.persistence.engine.Remembered;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.ledger.StillOpen;

/** The payments that the writer has stored or read lately: who allocates one asks for it again. What is free of one, its open item says. */
final class PaymentsMet implements Remembered {

    private static final int MOST_SHARES = 1_000;

    private final Session session;
    private final Map<PaymentId, RecordedPayment> known = new HashMap<>();
    private int sharesMet;

    private PaymentsMet(Session session) {
        this.session = session;
    }

    static PaymentsMet of(Session writing) {
        return writing.state(PaymentsMet.class, PaymentsMet::new);
    }

    void put(RecordedPayment payment) {
        known.put(payment.id(), payment);
        sharesMet += payment.content().plan().size() + 1;
    }

    /** As it stands. */
    Optional<RecordedPayment> find(PaymentId id) {
        return Optional.ofNullable(known.get(id)).flatMap(payment -> payment.posted()
                .map(how -> StillOpen.of(session, OpenItemId.ofDocument(how.entry()))
                        .map(payment::leaving))
                .orElseGet(() -> Optional.of(payment)));
    }

    @Override
    public void forget() {
        known.clear();
    }

    @Override
    public boolean stored() {
        return sharesMet <= MOST_SHARES;
    }
}
