package org.daftar.http.pharus.manufacturing;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.falling;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.PRODUCTION;
import static org.daftar.model.kernel.Permission.PRODUCTION_MANAGE;
import static org.daftar.model.kernel.Permission.PRODUCTION_READ;
import static org.daftar.model.kernel.Permission.PRODUCTION_WRITE;

import java.util.Arrays;
import java.util.List;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.Imported;
import org.daftar.http.pharus.manufacturing.MakingBodies.MadeReceiptBody;
import org.daftar.http.pharus.manufacturing.MakingBodies.MadeReceiptChangeBody;
import org.daftar.http.pharus.manufacturing.MakingBodies.OrderBody;
import org.daftar.http.pharus.manufacturing.MakingBodies.OrderChangeBody;
import org.daftar.http.pharus.manufacturing.MakingBodies.OrderItemBody;
import org.daftar.http.pharus.manufacturing.MakingBodies.OrderItemChangeBody;
import org.daftar.http.pharus.manufacturing.MakingDesk.MakingPath;
import org.daftar.http.pharus.manufacturing.MakingViews.OrderDetail;
import org.daftar.http.pharus.manufacturing.MakingViews.OrderItemDetail;
import org.daftar.http.pharus.manufacturing.MakingViews.OrderReceiptDetail;
import org.daftar.http.pharus.manufacturing.MakingViews.OrderReceiptMade;
import org.daftar.http.pharus.manufacturing.MakingViews.OrderReceiptView;
import org.daftar.http.pharus.manufacturing.MakingViews.OrderView;
import org.daftar.http.pharus.manufacturing.Shown.MakingStatuses;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.Declaration;
import org.daftar.http.routes.Method;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Permission;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.ports.manufacturing.Manufacturing;
import org.daftar.ports.manufacturing.query.ManufacturingOrders.OrderSort;

/** Pharus, "WorkOrders" or "ProductionOrders": orders to make something, their items and receipts, in the words of their kind. */
public final class MakingRoutes implements RouteGroup {

    private final Making making;
    private final MakingDesk desk;

    private MakingRoutes(Making making, MakingDesk desk) {
        this.making = making;
        this.desk = desk;
    }

    public static List<RouteGroup> ofBothKinds(MakingDesk desk) {
        return Arrays.stream(Making.values())
                .map(making -> (RouteGroup) new MakingRoutes(making, desk))
                .toList();
    }

    @Override
    public void declare(Routes routes) {
        orders(routes);
        moreOrders(routes);
        items(routes);
        receipts(routes);
        receipt(routes);
    }

    private void orders(Routes routes) {
        on(routes, POST, "s", "create", PRODUCTION_WRITE, "Order that something is made")
                .params()
                .body(OrderBody.class)
                .writes(json(201, OrderDetail.class))
                .handle((call, none, body) -> OrderDetail.of(call.books(), desk.whole(call, ordered(call, body))));
        on(routes, GET, "s", "list", PRODUCTION_READ, "Page through orders, the newest first")
                .params()
                .reads(falling(OrderView.class, OrderSort.CREATED_AT))
                .handle((call, none) -> desk.orders()
                        .list(call.books(), making.kind(), call.page(OrderSort.class))
                        .map(row -> OrderView.of(call.books(), row)));
        on(routes, GET, "s/{id}", "get", PRODUCTION_READ, "Read one order with its items and what they take")
                .params(MakingPath.class)
                .reads(json(OrderDetail.class))
                .handle((call, path) -> OrderDetail.of(call.books(), desk.whole(call, order(call, path))));
        on(routes, PATCH, "s/{id}", "update", PRODUCTION_WRITE, "Change an order, or move it on")
                .params(MakingPath.class)
                .about(this::order)
                .body(OrderChangeBody.class)
                .writes(json(OrderView.class))
                .handle((call, path, body) ->
                        OrderView.of(call.books(), amended(call, path, body).head()));
    }

    private void moreOrders(Routes routes) {
        on(routes, GET, "s/statuses", "statuses", PRODUCTION_READ, "List where an order can stand")
                .params()
                .reads(json(MakingStatuses.class))
                .handle((call, none) -> MakingStatuses.ALL);
        on(routes, DELETE, "s/{id}", "delete", PRODUCTION_MANAGE, "Remove an order that was never placed")
                .params(MakingPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    verbs().remove(call.caller(), making.kind(), path.order());
                    return new Deleted(path.id());
                });
        on(routes, POST, "s/bulk-import", "bulkImport", PRODUCTION_MANAGE, "Take in many orders")
                .rows(OrderBody.class)
                .handle(
                        json(Imported.class),
                        (call, row) -> ordered(call, row).id().value(),
                        Imported::of);
    }

    private void items(Routes routes) {
        on(routes, POST, "s/{id}/items", "items.add", PRODUCTION_WRITE, "Add an item to an order")
                .params(MakingPath.class)
                .about(this::order)
                .body(OrderItemBody.class)
                .writes(json(201, OrderItemDetail.class))
                .handle((call, path, body) ->
                        OrderItemDetail.of(call.books(), desk.line(call, added(call, path, body))));
        on(routes, PATCH, "-items/{id}", "items.update", PRODUCTION_WRITE, "Change an item of an order")
                .params(MakingPath.class)
                .about((call, path) -> desk.orderOfLine(call, making.kind(), path))
                .body(OrderItemChangeBody.class)
                .writes(json(OrderItemDetail.class))
                .handle((call, path, body) ->
                        OrderItemDetail.of(call.books(), desk.line(call, revised(call, path, body))));
        on(routes, DELETE, "-items/{id}", "items.remove", PRODUCTION_WRITE, "Remove an item from an order")
                .params(MakingPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    verbs().removeLine(call.caller(), making.kind(), path.line());
                    return new Deleted(path.id());
                });
    }

    private void receipts(Routes routes) {
        on(routes, POST, "s/{id}/receipts", "receipts.create", PRODUCTION_WRITE, "Take in what an order made")
                .params(MakingPath.class)
                .about(this::order)
                .body(MadeReceiptBody.class)
                .writes(json(201, OrderReceiptMade.class))
                .handle((call, path, body) -> OrderReceiptMade.of(
                        call.books(), verbs().receive(call.caller(), making.kind(), path.order(), body.wanted())));
        on(
                        routes,
                        GET,
                        "s/{id}/receipts",
                        "receipts.list",
                        PRODUCTION_READ,
                        "List an order's receipts, the newest first")
                .params(MakingPath.class)
                .reads(all(OrderReceiptView.class))
                .handle((call, path) ->
                        desk
                                .orders()
                                .receipts(
                                        call.books(),
                                        making.kind(),
                                        order(call, path).id())
                                .stream()
                                .map(row -> OrderReceiptView.of(call.books(), row))
                                .toList());
        on(
                        routes,
                        DELETE,
                        "-receipts/{id}",
                        "receipts.delete",
                        PRODUCTION_MANAGE,
                        "Take a receipt back: stock and journal are as before it")
                .params(MakingPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    verbs().reverse(call.caller(), making.kind(), path.receipt());
                    return new Deleted(path.id());
                });
    }

    private void receipt(Routes routes) {
        on(
                        routes,
                        PATCH,
                        "-receipts/{id}",
                        "receipts.update",
                        PRODUCTION_WRITE,
                        "Correct the date of a receipt; what was booked stays")
                .params(MakingPath.class)
                .about((call, path) -> desk.receipt(call, making.kind(), path))
                .body(MadeReceiptChangeBody.class)
                .writes(json(OrderReceiptView.class))
                .handle((call, path, body) -> OrderReceiptView.of(
                        call.books(), verbs().redate(call.caller(), making.kind(), path.receipt(), body.toChange())));
        on(routes, GET, "-receipts/{id}", "receipts.get", PRODUCTION_READ, "Read one receipt with its items")
                .params(MakingPath.class)
                .reads(json(OrderReceiptDetail.class))
                .handle((call, path) -> OrderReceiptDetail.of(call.books(), desk.receipt(call, making.kind(), path)));
    }

    /** @param tail of the path, after the kind's word for one order */
    private Declaration on(
            Routes routes, Method method, String tail, String id, Permission permission, String summary) {
        return routes.on(method, making.path() + tail, making.section() + id)
                .summary(summary)
                .module(PRODUCTION)
                .requires(permission)
                .spelt(making.spelling());
    }

    private ManufacturingOrder ordered(Call call, OrderBody body) {
        return making.names().in(() -> verbs().order(
                        call.caller(),
                        making.kind(),
                        body.wanted(making),
                        body.status().milestone()));
    }

    private ManufacturingOrder amended(Call call, MakingPath path, OrderChangeBody body) {
        return making.names().in(() -> verbs().amend(call.caller(), making.kind(), path.order(), body.toChange()));
    }

    private Manufacturing.LineOf added(Call call, MakingPath path, OrderItemBody body) {
        return making.names()
                .in(() -> verbs().addLine(call.caller(), making.kind(), path.order(), body.wanted(making)));
    }

    private Manufacturing.LineOf revised(Call call, MakingPath path, OrderItemChangeBody body) {
        return making.names()
                .in(() -> verbs().reviseLine(call.caller(), making.kind(), path.line(), body.toChange(making)));
    }

    private ManufacturingOrder order(Call call, MakingPath path) {
        return desk.order(call, making.kind(), path);
    }

    private Manufacturing verbs() {
        return desk.manufacturing();
    }
}
