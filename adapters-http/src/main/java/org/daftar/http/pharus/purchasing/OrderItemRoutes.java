package org.daftar.http.pharus.purchasing;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.falling;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.PURCHASING;
import static org.daftar.model.kernel.Permission.PURCHASE_READ;
import static org.daftar.model.kernel.Permission.PURCHASE_WRITE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.purchasing.OrderBodies.OrderItemBody;
import org.daftar.http.pharus.purchasing.OrderBodies.OrderItemChangeBody;
import org.daftar.http.pharus.purchasing.OrderViews.OrderDetail;
import org.daftar.http.pharus.purchasing.OrderViews.OrderItemRow;
import org.daftar.http.pharus.purchasing.OrderViews.OrderItemView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.ports.purchasing.Purchasing;
import org.daftar.ports.purchasing.query.PurchaseOrders;
import org.daftar.ports.purchasing.query.PurchaseOrders.LineSort;

/** Pharus, "PurchaseOrders": the items of orders. */
public final class OrderItemRoutes implements RouteGroup {

    private final Purchasing purchasing;
    private final PurchaseOrders orders;

    public OrderItemRoutes(Purchasing purchasing, PurchaseOrders orders) {
        this.purchasing = purchasing;
        this.orders = orders;
    }

    /** One item of an order, in a path. */
    record ItemPath(UUID id) {

        OrderLineId line() {
            return new OrderLineId(id);
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/purchase-orders/{id}/items", "pharus.purchaseOrders.items.add")
                .summary("Add an item to an order")
                .module(PURCHASING)
                .requires(PURCHASE_WRITE)
                .params(OrderPath.class)
                .about(this::existing)
                .body(OrderItemBody.class)
                .writes(json(201, OrderItemView.class))
                .handle((call, path, body) -> added(call, path, body));
        routes.on(GET, "/purchase-orders/{id}/items", "pharus.purchaseOrders.items.list")
                .summary("List the items of an order")
                .module(PURCHASING)
                .requires(PURCHASE_READ)
                .params(OrderPath.class)
                .reads(all(OrderItemView.class))
                .handle((call, path) -> OrderDetail.items(call.books(), existing(call, path)));
        routes.on(PATCH, "/purchase-order-items/{id}", "pharus.purchaseOrders.items.update")
                .summary("Change an item of an order")
                .module(PURCHASING)
                .requires(PURCHASE_WRITE)
                .params(ItemPath.class)
                .about(this::orderOf)
                .body(OrderItemChangeBody.class)
                .writes(json(OrderItemView.class))
                .handle((call, path, body) -> revised(call, path, body));
        routes.on(DELETE, "/purchase-order-items/{id}", "pharus.purchaseOrders.items.remove")
                .summary("Remove an item of which nothing came")
                .module(PURCHASING)
                .requires(PURCHASE_WRITE)
                .params(ItemPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    purchasing.removeLine(call.caller(), path.line());
                    return new Deleted(path.id());
                });
        routes.on(GET, "/purchase-order-items", "pharus.purchaseOrders.items.listAll")
                .summary("Page through the items of all orders, the newest first")
                .module(PURCHASING)
                .requires(PURCHASE_READ)
                .params()
                .reads(falling(OrderItemRow.class, LineSort.CREATED_AT))
                .handle((call, none) ->
                        orders.lines(call.books(), call.page(LineSort.class)).mapAll(rows -> rows(call, rows)));
    }

    private OrderItemView added(Call call, OrderPath path, OrderItemBody body) {
        var order = existing(call, path);
        var kind = order.terms().kind();
        var target = TargetType.of(kind);
        var line = target.names().in(() -> purchasing.addLine(call.caller(), path.order(), body.wanted(target, "")));
        return OrderItemView.of(call.books(), path.order(), kind, line);
    }

    private OrderItemView revised(Call call, ItemPath path, OrderItemChangeBody body) {
        var order = orderOf(call, path);
        var line = TargetType.of(order.terms().kind())
                .names()
                .in(() -> purchasing.reviseLine(call.caller(), path.line(), body.of(order)));
        return OrderItemView.of(call.books(), order.id(), order.terms().kind(), line);
    }

    private List<OrderItemRow> rows(Call call, List<PurchaseOrders.Line> lines) {
        var heads = orders.heads(
                call.books(), lines.stream().map(PurchaseOrders.Line::order).toList());
        return lines.stream()
                .flatMap(
                        line -> Optional.ofNullable(heads.get(line.order()))
                                .map(head -> OrderItemRow.of(call.books(), line, head))
                                .stream())
                .toList();
    }

    private PurchaseOrder existing(Call call, OrderPath path) {
        return orders.find(call.books(), path.order()).orElseThrow(() -> Refused.missing("purchase order", path.id()));
    }

    private PurchaseOrder orderOf(Call call, ItemPath path) {
        return orders.ofLine(call.books(), path.line())
                .orElseThrow(() -> Refused.missing("purchase order item", path.id()));
    }
}
