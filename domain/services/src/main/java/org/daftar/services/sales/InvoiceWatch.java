package org.daftar.services.sales;

import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Caller;
import org.daftar.model.sales.SalesOrder;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.invoicing.driven.DocumentWatch;
import org.daftar.ports.sales.driven.SalesOrderStore;

/** An order that nothing charges any more is neither invoiced nor paid: it can be invoiced anew. What is over stays as it was. */
record InvoiceWatch(SalesOrderStore store, SalesHistory history, FactLog facts) implements DocumentWatch {

    @Override
    public void takenBack(Caller caller, InvoiceId document) {
        store.ofInvoice(caller.books(), document)
                .filter(order ->
                        order.head().facets().isOpen() && order.head().facets().billed())
                .filter(order -> !store.isCharged(caller.books(), order.id()))
                .ifPresent(order -> unbill(caller, order));
    }

    private void unbill(Caller caller, SalesOrder order) {
        store.discharge(caller.books(), order.id());
        var after = history.kept(caller.books(), order, order.unbilled());
        facts.append(caller, SalesOrdering.changed(order, after));
    }
}
