package org.daftar.ports.manufacturing.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.model.manufacturing.OrderHead;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.model.manufacturing.ReceiptId;

/**
 * Reading orders to make something. One of another kind is not found. What an order takes that was not placed yet follows the bills
 * of materials as they are now.
 */
public interface ManufacturingOrders {

    Optional<ManufacturingOrder> find(Books books, Kind kind, ManufacturingOrderId id);

    Optional<ManufacturingOrder> ofLine(Books books, Kind kind, OrderLineId line);

    /** The order of a receipt that stands. */
    Optional<ManufacturingOrder> ofReceipt(Books books, Kind kind, ReceiptId receipt);

    Page<OrderHead> list(Books books, Kind kind, Page.Request<OrderSort> page);

    /** Those of an order that stand, the newest first. */
    List<Receipt> receipts(Books books, Kind kind, ManufacturingOrderId order);

    /** Of one unit of each output, by the latest line that was placed and knows it; nothing where there is none. */
    Map<ItemId, UnitPrice> lastConversions(Books books, Collection<ItemId> outputs);

    enum OrderSort {
        CREATED_AT
    }
}
