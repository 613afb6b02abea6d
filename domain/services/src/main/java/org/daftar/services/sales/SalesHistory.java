package org.daftar.services.sales;

import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Ids;
import org.daftar.model.sales.NoteId;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.TimelineNote;
import org.daftar.ports.sales.driven.SalesOrderStore;
import org.daftar.services.audit.Moments;

/** Keeps an order as it is from now on, with the step and the note that tell how it got there. */
record SalesHistory(SalesOrderStore store, Moments moments, Ids ids) {

    SalesOrder kept(Books books, SalesOrder before, SalesOrder after) {
        var now = moments.now();
        var touched = after.touched(now);
        store.replace(books, touched.head());
        if (!after.head().facets().equals(before.head().facets()))
            store.addStep(books, after.id(), after.head().facets(), now);
        if (after.milestone() != before.milestone())
            store.addNote(
                    books,
                    new TimelineNote(
                            new NoteId(ids.next()),
                            after.id(),
                            after.milestone(),
                            Optional.of(before.milestone()),
                            Optional.empty(),
                            now));
        return touched;
    }
}
