package org.daftar.http.pharus.purchasing;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.falling;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.PURCHASING;
import static org.daftar.model.kernel.Permission.PURCHASE_MANAGE;
import static org.daftar.model.kernel.Permission.PURCHASE_READ;
import static org.daftar.model.kernel.Permission.PURCHASE_WRITE;

import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.Imported;
import org.daftar.http.pharus.purchasing.OrderBodies.OrderBody;
import org.daftar.http.pharus.purchasing.OrderBodies.OrderChangeBody;
import org.daftar.http.pharus.purchasing.OrderViews.OrderDetail;
import org.daftar.http.pharus.purchasing.OrderViews.OrderView;
import org.daftar.http.pharus.purchasing.OrderViews.Statuses;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.ports.purchasing.Purchasing;
import org.daftar.ports.purchasing.query.PurchaseOrders;
import org.daftar.ports.purchasing.query.PurchaseOrders.OrderSort;

/** Pharus, "PurchaseOrders": the orders themselves. */
public final class OrderRoutes implements RouteGroup {

    private final Purchasing purchasing;
    private final PurchaseOrders orders;

    public OrderRoutes(Purchasing purchasing, PurchaseOrders orders) {
        this.purchasing = purchasing;
        this.orders = orders;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/purchase-orders", "pharus.purchaseOrders.create")
                .summary("Order from a vendor")
                .module(PURCHASING)
                .requires(PURCHASE_WRITE)
                .params()
                .body(OrderBody.class)
                .writes(json(201, OrderDetail.class))
                .handle((call, none, body) -> OrderDetail.of(call.books(), ordered(call, body)));
        routes.on(GET, "/purchase-orders", "pharus.purchaseOrders.list")
                .summary("Page through orders, the newest first")
                .module(PURCHASING)
                .requires(PURCHASE_READ)
                .params()
                .reads(falling(OrderView.class, OrderSort.CREATED_AT))
                .handle((call, none) -> orders.list(call.books(), call.page(OrderSort.class))
                        .map(head -> OrderView.of(call.books(), head)));
        routes.on(GET, "/purchase-orders/statuses", "pharus.purchaseOrders.statuses")
                .summary("List where an order can stand")
                .module(PURCHASING)
                .requires(PURCHASE_READ)
                .params()
                .reads(json(Statuses.class))
                .handle((call, none) -> Statuses.ALL);
        routes.on(PATCH, "/purchase-orders/{id}", "pharus.purchaseOrders.update")
                .summary("Change an order, or move it on")
                .module(PURCHASING)
                .requires(PURCHASE_WRITE)
                .params(OrderPath.class)
                .about(this::existing)
                .body(OrderChangeBody.class)
                .writes(json(OrderView.class))
                .handle((call, path, body) -> OrderView.of(
                        call.books(),
                        purchasing
                                .amend(call.caller(), path.order(), body.toChange())
                                .head()));
        routes.on(DELETE, "/purchase-orders/{id}", "pharus.purchaseOrders.delete")
                .summary("Remove an order that was never placed")
                .module(PURCHASING)
                .requires(PURCHASE_MANAGE)
                .params(OrderPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    purchasing.remove(call.caller(), path.order());
                    return new Deleted(path.id());
                });
        routes.on(GET, "/purchase-orders/{id}", "pharus.purchaseOrders.get")
                .summary("Read one order with its items")
                .module(PURCHASING)
                .requires(PURCHASE_READ)
                .params(OrderPath.class)
                .reads(json(OrderDetail.class))
                .handle((call, path) -> OrderDetail.of(call.books(), existing(call, path)));
        routes.on(POST, "/purchase-orders/bulk-import", "pharus.purchaseOrders.bulkImport")
                .summary("Take in many orders")
                .module(PURCHASING)
                .requires(PURCHASE_MANAGE)
                .rows(OrderBody.class)
                .handle(
                        json(Imported.class),
                        (call, row) -> ordered(call, row).id().value(),
                        Imported::of);
    }

    private PurchaseOrder ordered(Call call, OrderBody body) {
        return body.targetType()
                .names()
                .in(() -> purchasing.order(
                        call.caller(), body.wanted(), body.status().milestone()));
    }

    private PurchaseOrder existing(Call call, OrderPath path) {
        return orders.find(call.books(), path.order()).orElseThrow(() -> Refused.missing("purchase order", path.id()));
    }
}
