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

import java.util.List;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.Imported;
import org.daftar.http.pharus.manufacturing.MakingDesk.MakingPath;
import org.daftar.http.pharus.manufacturing.Sent.MadeReceiptBody;
import org.daftar.http.pharus.manufacturing.Sent.MadeReceiptChangeBody;
import org.daftar.http.pharus.manufacturing.Shown.Form;
import org.daftar.http.pharus.manufacturing.Shown.MakingStatuses;
import org.daftar.http.pharus.manufacturing.Shown.OneLine;
import org.daftar.http.pharus.manufacturing.Shown.Whole;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.Declaration;
import org.daftar.http.routes.Method;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Permission;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.OrderHead;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.ports.manufacturing.Manufacturing;
import org.daftar.ports.manufacturing.query.ManufacturingOrders.OrderSort;

/** Pharus, "WorkOrders" or "ProductionOrders": orders to make something, their items and receipts, in the words of their kind. */
public final class MakingRoutes<
                B extends Record & Sent.Order,
                C extends Record & Sent.OrderUpdate,
                L extends Record & Sent.Line,
                K extends Record & Sent.LineUpdate>
        implements RouteGroup {

    private final Words<B, C, L, K> words;
    private final MakingDesk desk;

    private MakingRoutes(Words<B, C, L, K> words, MakingDesk desk) {
        this.words = words;
        this.desk = desk;
    }

    public static List<RouteGroup> ofBothKinds(MakingDesk desk) {
        return List.of(new MakingRoutes<>(Words.WORK, desk), new MakingRoutes<>(Words.PRODUCTION, desk));
    }

    @Override
    public void declare(Routes routes) {
        orders(routes, words.head(), words.detail());
        moreOrders(routes, words.head());
        items(routes, words.item());
        receipts(routes, words.made(), words.receipt());
        receipt(routes, words.receipt(), words.receiptDetail());
    }

    private <V extends Record, D extends Record> void orders(
            Routes routes, Form<OrderHead, V> head, Form<Whole, D> detail) {
        on(routes, POST, "s", "create", PRODUCTION_WRITE, "Order that something is made")
                .params()
                .body(words.body())
                .writes(json(201, detail.type()))
                .handle((call, none, body) -> detail.of(call.books(), desk.whole(call, ordered(call, body))));
        on(routes, GET, "s", "list", PRODUCTION_READ, "Page through orders, the newest first")
                .params()
                .reads(falling(head.type(), OrderSort.CREATED_AT))
                .handle((call, none) -> desk.orders()
                        .list(call.books(), words.kind(), call.page(OrderSort.class))
                        .map(row -> head.of(call.books(), row)));
        on(routes, GET, "s/{id}", "get", PRODUCTION_READ, "Read one order with its items and what they take")
                .params(MakingPath.class)
                .reads(json(detail.type()))
                .handle((call, path) -> detail.of(call.books(), desk.whole(call, order(call, path))));
        on(routes, PATCH, "s/{id}", "update", PRODUCTION_WRITE, "Change an order, or move it on")
                .params(MakingPath.class)
                .about(this::order)
                .body(words.change())
                .writes(json(head.type()))
                .handle((call, path, body) ->
                        head.of(call.books(), amended(call, path, body).head()));
    }

    private <V extends Record> void moreOrders(Routes routes, Form<OrderHead, V> head) {
        on(routes, GET, "s/statuses", "statuses", PRODUCTION_READ, "List where an order can stand")
                .params()
                .reads(json(MakingStatuses.class))
                .handle((call, none) -> MakingStatuses.ALL);
        on(routes, DELETE, "s/{id}", "delete", PRODUCTION_MANAGE, "Remove an order that was never placed")
                .params(MakingPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    verbs().remove(call.caller(), words.kind(), path.order());
                    return new Deleted(path.id());
                });
        on(routes, POST, "s/bulk-import", "bulkImport", PRODUCTION_MANAGE, "Take in many orders")
                .rows(words.body())
                .handle(
                        json(Imported.class),
                        (call, row) -> ordered(call, row).id().value(),
                        Imported::of);
    }

    private <V extends Record> void items(Routes routes, Form<OneLine, V> item) {
        on(routes, POST, "s/{id}/items", "items.add", PRODUCTION_WRITE, "Add an item to an order")
                .params(MakingPath.class)
                .about(this::order)
                .body(words.line())
                .writes(json(201, item.type()))
                .handle((call, path, body) -> item.of(call.books(), desk.line(call, added(call, path, body))));
        on(routes, PATCH, "-items/{id}", "items.update", PRODUCTION_WRITE, "Change an item of an order")
                .params(MakingPath.class)
                .about((call, path) -> desk.orderOfLine(call, words.kind(), path))
                .body(words.lineChange())
                .writes(json(item.type()))
                .handle((call, path, body) -> item.of(call.books(), desk.line(call, revised(call, path, body))));
        on(routes, DELETE, "-items/{id}", "items.remove", PRODUCTION_WRITE, "Remove an item from an order")
                .params(MakingPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    verbs().removeLine(call.caller(), words.kind(), path.line());
                    return new Deleted(path.id());
                });
    }

    private <M extends Record, V extends Record> void receipts(
            Routes routes, Form<Manufacturing.Made, M> made, Form<Receipt, V> receipt) {
        on(routes, POST, "s/{id}/receipts", "receipts.create", PRODUCTION_WRITE, "Take in what an order made")
                .params(MakingPath.class)
                .about(this::order)
                .body(MadeReceiptBody.class)
                .writes(json(201, made.type()))
                .handle((call, path, body) -> made.of(
                        call.books(), verbs().receive(call.caller(), words.kind(), path.order(), body.wanted())));
        on(
                        routes,
                        GET,
                        "s/{id}/receipts",
                        "receipts.list",
                        PRODUCTION_READ,
                        "List an order's receipts, the newest first")
                .params(MakingPath.class)
                .reads(all(receipt.type()))
                .handle((call, path) ->
                        desk
                                .orders()
                                .receipts(
                                        call.books(),
                                        words.kind(),
                                        order(call, path).id())
                                .stream()
                                .map(row -> receipt.of(call.books(), row))
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
                    verbs().reverse(call.caller(), words.kind(), path.receipt());
                    return new Deleted(path.id());
                });
    }

    private <V extends Record, D extends Record> void receipt(
            Routes routes, Form<Receipt, V> receipt, Form<Receipt, D> detail) {
        on(
                        routes,
                        PATCH,
                        "-receipts/{id}",
                        "receipts.update",
                        PRODUCTION_WRITE,
                        "Correct the date of a receipt; what was booked stays")
                .params(MakingPath.class)
                .about((call, path) -> desk.receipt(call, words.kind(), path))
                .body(MadeReceiptChangeBody.class)
                .writes(json(receipt.type()))
                .handle((call, path, body) -> receipt.of(
                        call.books(), verbs().redate(call.caller(), words.kind(), path.receipt(), body.toChange())));
        on(routes, GET, "-receipts/{id}", "receipts.get", PRODUCTION_READ, "Read one receipt with its items")
                .params(MakingPath.class)
                .reads(json(detail.type()))
                .handle((call, path) -> detail.of(call.books(), desk.receipt(call, words.kind(), path)));
    }

    /** @param tail of the path, after the kind's word for one order */
    private Declaration on(
            Routes routes, Method method, String tail, String id, Permission permission, String summary) {
        return routes.on(method, "/" + words.path() + tail, words.section() + id)
                .summary(summary)
                .module(PRODUCTION)
                .requires(permission);
    }

    private ManufacturingOrder ordered(Call call, B body) {
        return words.names().in(() -> verbs().order(
                        call.caller(),
                        words.kind(),
                        body.wanted(),
                        body.status().milestone()));
    }

    private ManufacturingOrder amended(Call call, MakingPath path, C body) {
        return words.names().in(() -> verbs().amend(call.caller(), words.kind(), path.order(), body.toChange()));
    }

    private Manufacturing.LineOf added(Call call, MakingPath path, L body) {
        return words.names().in(() -> verbs().addLine(call.caller(), words.kind(), path.order(), body.wanted()));
    }

    private Manufacturing.LineOf revised(Call call, MakingPath path, K body) {
        return words.names().in(() -> verbs().reviseLine(call.caller(), words.kind(), path.line(), body.toChange()));
    }

    private ManufacturingOrder order(Call call, MakingPath path) {
        return desk.order(call, words.kind(), path);
    }

    private Manufacturing verbs() {
        return desk.manufacturing();
    }
}
