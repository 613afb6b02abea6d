package org.daftar.services.purchasing;

import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Caller;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.invoicing.driven.DocumentWatch;
import org.daftar.ports.purchasing.driven.PurchaseOrderStore;
import org.daftar.services.audit.Moments;

/** An order whose bill was taken back is not paid any more: what came of it can be billed anew. */
record BillWatch(PurchaseOrderStore store, FactLog facts, Moments moments) implements DocumentWatch {

    @Override
    public void takenBack(Caller caller, InvoiceId document) {
        store.ofBill(caller.books(), document).ifPresent(order -> {
            store.discharge(caller.books(), document);
            if (order.head().facets().settled()) reopen(caller, order);
        });
    }

    private void reopen(Caller caller, PurchaseOrder order) {
        var now = moments.now();
        var received = order.head().facets().towards(Milestone.RECEIVED).orElseThrow();
        var after = order.moved(received, Optional.empty(), now).touched(now);
        store.replace(caller.books(), after.head());
        store.addStep(caller.books(), order.id(), received, now);
        var change = new FieldChange(
                "state",
                Optional.of(order.milestone().toString()),
                Optional.of(after.milestone().toString()));
        facts.append(
                caller,
                new Fact(
                        "purchase_order.changed",
                        new Fact.Subject("purchase_order", order.id().value()),
                        List.of(change)));
    }
}
