package org.daftar.ports.purchasing.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.purchasing.OrderHead;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.Receipt;
import org.daftar.model.purchasing.ReceiptId;

/** Reading orders to vendors. */
public interface PurchaseOrders {

    Optional<PurchaseOrder> find(Books books, PurchaseOrderId id);

    Optional<PurchaseOrder> ofLine(Books books, OrderLineId line);

    /** Those that are there. */
    Map<PurchaseOrderId, OrderHead> heads(Books books, Collection<PurchaseOrderId> ids);

    Page<OrderHead> list(Books books, Page.Request<OrderSort> page);

    /** Lines of all orders. */
    Page<Line> lines(Books books, Page.Request<LineSort> page);

    /** One that stands. */
    Optional<Receipt> receipt(Books books, ReceiptId id);

    /** Those of an order that stand, the newest first. */
    List<Receipt> receipts(Books books, PurchaseOrderId order);

    /** @param received in millionths */
    record Line(PurchaseOrderId order, OrderLine line, long received) {}

    enum OrderSort {
        CREATED_AT
    }

    enum LineSort {
        CREATED_AT
    }
}
