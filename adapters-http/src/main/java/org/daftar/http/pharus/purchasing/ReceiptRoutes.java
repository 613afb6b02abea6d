package org.daftar.http.pharus.purchasing;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.PURCHASING;
import static org.daftar.model.kernel.Permission.PURCHASE_MANAGE;
import static org.daftar.model.kernel.Permission.PURCHASE_READ;
import static org.daftar.model.kernel.Permission.PURCHASE_WRITE;

import java.util.List;
import java.util.UUID;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.purchasing.OrderBodies.ReceiptBody;
import org.daftar.http.pharus.purchasing.OrderBodies.ReceiptChangeBody;
import org.daftar.http.pharus.purchasing.OrderViews.ReceiptDetail;
import org.daftar.http.pharus.purchasing.OrderViews.ReceiptMade;
import org.daftar.http.pharus.purchasing.OrderViews.ReceiptView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.Receipt;
import org.daftar.model.purchasing.ReceiptId;
import org.daftar.ports.purchasing.Purchasing;
import org.daftar.ports.purchasing.query.PurchaseOrders;

/** Pharus, "PurchaseOrders": what came in on orders. */
public final class ReceiptRoutes implements RouteGroup {

    private final Purchasing purchasing;
    private final PurchaseOrders orders;

    public ReceiptRoutes(Purchasing purchasing, PurchaseOrders orders) {
        this.purchasing = purchasing;
        this.orders = orders;
    }

    /** One receipt, in a path. */
    record ReceiptPath(UUID id) {

        ReceiptId receipt() {
            return new ReceiptId(id);
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/purchase-orders/{id}/receipts", "pharus.purchaseOrders.receipts.create")
                .summary("Take in goods of an order")
                .module(PURCHASING)
                .requires(PURCHASE_WRITE)
                .params(OrderPath.class)
                .about(this::order)
                .body(ReceiptBody.class)
                .writes(json(201, ReceiptMade.class))
                .handle((call, path, body) -> made(call, path, body));
        routes.on(GET, "/purchase-orders/{id}/receipts", "pharus.purchaseOrders.receipts.list")
                .summary("List the receipts of an order, the newest first")
                .module(PURCHASING)
                .requires(PURCHASE_READ)
                .params(OrderPath.class)
                .reads(all(ReceiptView.class))
                .handle((call, path) -> receipts(call, order(call, path)));
        routes.on(PATCH, "/purchase-order-receipts/{id}", "pharus.purchaseOrders.receipts.update")
                .summary("Correct the date of a receipt; what was booked stays")
                .module(PURCHASING)
                .requires(PURCHASE_WRITE)
                .params(ReceiptPath.class)
                .about(this::existing)
                .body(ReceiptChangeBody.class)
                .writes(json(ReceiptView.class))
                .handle((call, path, body) -> ReceiptView.of(
                        call.books(), purchasing.redate(call.caller(), path.receipt(), body.toChange())));
        routes.on(DELETE, "/purchase-order-receipts/{id}", "pharus.purchaseOrders.receipts.delete")
                .summary("Take a receipt back: stock and journal are as before it")
                .module(PURCHASING)
                .requires(PURCHASE_MANAGE)
                .params(ReceiptPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    purchasing.reverse(call.caller(), path.receipt());
                    return new Deleted(path.id());
                });
        routes.on(GET, "/purchase-order-receipts/{id}", "pharus.purchaseOrders.receipts.get")
                .summary("Read one receipt with its items")
                .module(PURCHASING)
                .requires(PURCHASE_READ)
                .params(ReceiptPath.class)
                .reads(json(ReceiptDetail.class))
                .handle((call, path) -> ReceiptDetail.of(call.books(), existing(call, path)));
    }

    private ReceiptMade made(Call call, OrderPath path, ReceiptBody body) {
        var received = purchasing.receive(call.caller(), path.order(), body.wanted());
        return ReceiptMade.of(call.books(), received.order(), received.receipt());
    }

    private List<ReceiptView> receipts(Call call, PurchaseOrder order) {
        return orders.receipts(call.books(), order.id()).stream()
                .map(receipt -> ReceiptView.of(call.books(), receipt))
                .toList();
    }

    private PurchaseOrder order(Call call, OrderPath path) {
        return orders.find(call.books(), path.order()).orElseThrow(() -> Refused.missing("purchase order", path.id()));
    }

    private Receipt existing(Call call, ReceiptPath path) {
        return orders.receipt(call.books(), path.receipt()).orElseThrow(() -> Refused.missing("receipt", path.id()));
    }
}
