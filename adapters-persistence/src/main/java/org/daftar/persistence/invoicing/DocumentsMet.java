package org.daftar.persistence.invoicing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.persistence.engine.Remembered;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.ledger.StillOpen;

/** The documents that the writer has stored or read lately: who posts one, or settles it, asks for it again. What is due of one, its open item says. */
final class DocumentsMet implements Remembered {

    private static final int MOST_LINES = 2_000;

    private final Session session;
    private final Map<InvoiceId, RecordedInvoice> known = new HashMap<>();
    private int linesMet;

    private DocumentsMet(Session session) {
        this.session = session;
    }

    static void put(Session session, RecordedInvoice document) {
        if (session.isWriting()) of(session).put(document);
    }

    private void put(RecordedInvoice document) {
        known.put(document.id(), document);
        linesMet += document.content().lines().size() + 1;
    }

    /** As they stand. */
    static Map<InvoiceId, RecordedInvoice> among(Session session, Collection<InvoiceId> ids) {
        var met = new HashMap<InvoiceId, RecordedInvoice>();
        if (session.isWriting()) for (var id : ids) of(session).find(id).ifPresent(each -> met.put(id, each));
        return met;
    }

    private static DocumentsMet of(Session writing) {
        return writing.state(DocumentsMet.class, DocumentsMet::new);
    }

    private Optional<RecordedInvoice> find(InvoiceId id) {
        return Optional.ofNullable(known.get(id)).flatMap(document -> document.partnerItem()
                .map(item -> StillOpen.of(session, item).map(document::owing))
                .orElseGet(() -> Optional.of(document)));
    }

    @Override
    public void forget() {
        known.clear();
    }

    @Override
    public boolean stored() {
        return linesMet <= MOST_LINES;
    }
}
