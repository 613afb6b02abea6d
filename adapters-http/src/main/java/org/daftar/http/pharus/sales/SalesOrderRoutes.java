package org.daftar.http.pharus.sales;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.falling;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.SALES;
import static org.daftar.model.kernel.Permission.SALES_MANAGE;
import static org.daftar.model.kernel.Permission.SALES_READ;
import static org.daftar.model.kernel.Permission.SALES_WRITE;

import java.util.Map;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.Imported;
import org.daftar.http.pharus.SentAs;
import org.daftar.http.pharus.sales.SalesBodies.SalesOrderBody;
import org.daftar.http.pharus.sales.SalesBodies.SalesOrderChangeBody;
import org.daftar.http.pharus.sales.SalesViews.FulfillmentStatuses;
import org.daftar.http.pharus.sales.SalesViews.SalesOrderDetail;
import org.daftar.http.pharus.sales.SalesViews.SalesOrderView;
import org.daftar.http.pharus.sales.SalesViews.SalesStatuses;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.model.sales.SalesOrder;
import org.daftar.ports.sales.Selling;
import org.daftar.ports.sales.query.SalesOrders;
import org.daftar.ports.sales.query.SalesOrders.OrderSort;

/** Pharus, "SalesOrders": the orders themselves. */
public final class SalesOrderRoutes implements RouteGroup {

    /** What Pharus calls an item of the catalog. */
    static final SentAs NAMES = new SentAs(Map.of("itemId", "skuId"));

    private final Selling selling;
    private final SalesOrders orders;

    public SalesOrderRoutes(Selling selling, SalesOrders orders) {
        this.selling = selling;
        this.orders = orders;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/sales-orders", "pharus.salesOrders.create")
                .summary("Take an order of a customer")
                .module(SALES)
                .requires(SALES_WRITE)
                .params()
                .body(SalesOrderBody.class)
                .writes(json(201, SalesOrderDetail.class))
                .handle((call, none, body) -> SalesOrderDetail.of(call.books(), ordered(call, body)));
        routes.on(GET, "/sales-orders", "pharus.salesOrders.list")
                .summary("Page through orders of customers, the newest first")
                .module(SALES)
                .requires(SALES_READ)
                .params()
                .reads(falling(SalesOrderView.class, OrderSort.CREATED_AT))
                .handle((call, none) -> orders.list(call.books(), call.page(OrderSort.class))
                        .map(head -> SalesOrderView.of(call.books(), head)));
        routes.on(GET, "/sales-orders/statuses", "pharus.salesOrders.statuses")
                .summary("List where an order of a customer can stand")
                .module(SALES)
                .requires(SALES_READ)
                .params()
                .reads(json(SalesStatuses.class))
                .handle((call, none) -> SalesStatuses.ALL);
        routes.on(GET, "/sales-orders/fulfillment-statuses", "pharus.salesOrders.fulfillmentStatuses")
                .summary("List how much of an order can have left")
                .module(SALES)
                .requires(SALES_READ)
                .params()
                .reads(json(FulfillmentStatuses.class))
                .handle((call, none) -> FulfillmentStatuses.ALL);
        routes.on(PATCH, "/sales-orders/{id}", "pharus.salesOrders.update")
                .summary("Change an order of a customer, or move it on")
                .module(SALES)
                .requires(SALES_WRITE)
                .params(SalesPath.class)
                .about(this::existing)
                .body(SalesOrderChangeBody.class)
                .writes(json(SalesOrderView.class))
                .handle((call, path, body) -> SalesOrderView.of(
                        call.books(),
                        selling.amend(call.caller(), path.order(), body.toChange())
                                .head()));
        routes.on(DELETE, "/sales-orders/{id}", "pharus.salesOrders.delete")
                .summary("Remove an order that was never entered")
                .module(SALES)
                .requires(SALES_MANAGE)
                .params(SalesPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    selling.remove(call.caller(), path.order());
                    return new Deleted(path.id());
                });
        routes.on(GET, "/sales-orders/{id}", "pharus.salesOrders.get")
                .summary("Read one order of a customer with its items")
                .module(SALES)
                .requires(SALES_READ)
                .params(SalesPath.class)
                .reads(json(SalesOrderDetail.class))
                .handle((call, path) -> SalesOrderDetail.of(call.books(), existing(call, path)));
        routes.on(POST, "/sales-orders/bulk-import", "pharus.salesOrders.bulkImport")
                .summary("Take in many orders of customers")
                .module(SALES)
                .requires(SALES_MANAGE)
                .rows(SalesOrderBody.class)
                .handle(
                        json(Imported.class),
                        (call, row) -> ordered(call, row).id().value(),
                        Imported::of);
    }

    private SalesOrder ordered(Call call, SalesOrderBody body) {
        return NAMES.in(() -> selling.order(
                call.caller(),
                body.wanted(),
                body.status().milestone(),
                body.fulfillmentStatus().shipped()));
    }

    private SalesOrder existing(Call call, SalesPath path) {
        return orders.find(call.books(), path.order()).orElseThrow(() -> Refused.missing("sales order", path.id()));
    }
}
