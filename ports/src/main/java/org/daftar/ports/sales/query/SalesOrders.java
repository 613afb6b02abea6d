package org.daftar.ports.sales.query;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.sales.NoteId;
import org.daftar.model.sales.SalesHead;
import org.daftar.model.sales.SalesLineId;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.model.sales.TimelineNote;

/** Reading orders of customers. */
public interface SalesOrders {

    Optional<SalesOrder> find(Books books, SalesOrderId id);

    Optional<SalesOrder> ofLine(Books books, SalesLineId line);

    Page<SalesHead> list(Books books, Page.Request<OrderSort> page);

    /** What is remembered of an order, the oldest first. */
    List<TimelineNote> timeline(Books books, SalesOrderId order);

    Optional<TimelineNote> note(Books books, NoteId id);

    /** How many orders came by the channel, at most {@link org.daftar.model.kernel.Reference#MOST}. */
    long ofChannel(Books books, ListEntryId channel);

    enum OrderSort {
        CREATED_AT
    }
}
