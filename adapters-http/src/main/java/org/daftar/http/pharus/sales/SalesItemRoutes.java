package org.daftar.http.pharus.sales;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.SALES;
import static org.daftar.model.kernel.Permission.SALES_READ;
import static org.daftar.model.kernel.Permission.SALES_WRITE;

import java.util.UUID;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.sales.SalesBodies.SalesItemBody;
import org.daftar.http.pharus.sales.SalesBodies.SalesItemChangeBody;
import org.daftar.http.pharus.sales.SalesViews.SalesItemView;
import org.daftar.http.pharus.sales.SalesViews.SalesOrderDetail;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.model.sales.SalesLineId;
import org.daftar.model.sales.SalesOrder;
import org.daftar.ports.sales.Selling;
import org.daftar.ports.sales.query.SalesOrders;

/** Pharus, "SalesOrders": the items of orders. */
public final class SalesItemRoutes implements RouteGroup {

    private final Selling selling;
    private final SalesOrders orders;

    public SalesItemRoutes(Selling selling, SalesOrders orders) {
        this.selling = selling;
        this.orders = orders;
    }

    /** One item of an order of a customer, in a path. */
    record SalesItemPath(UUID id) {

        SalesLineId line() {
            return new SalesLineId(id);
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/sales-orders/{id}/items", "pharus.salesOrders.items.add")
                .summary("Add an item to an order of a customer")
                .module(SALES)
                .requires(SALES_WRITE)
                .params(SalesPath.class)
                .about(this::existing)
                .body(SalesItemBody.class)
                .writes(json(201, SalesItemView.class))
                .handle((call, path, body) -> SalesItemView.of(
                        call.books(),
                        path.order(),
                        SalesOrderRoutes.NAMES.in(() -> selling.addLine(call.caller(), path.order(), body.wanted()))));
        routes.on(GET, "/sales-orders/{id}/items", "pharus.salesOrders.items.list")
                .summary("List the items of an order of a customer")
                .module(SALES)
                .requires(SALES_READ)
                .params(SalesPath.class)
                .reads(all(SalesItemView.class))
                .handle((call, path) -> SalesOrderDetail.items(call.books(), existing(call, path)));
        routes.on(PATCH, "/sales-order-items/{id}", "pharus.salesOrders.items.update")
                .summary("Change an item of an order of a customer")
                .module(SALES)
                .requires(SALES_WRITE)
                .params(SalesItemPath.class)
                .about(this::orderOf)
                .body(SalesItemChangeBody.class)
                .writes(json(SalesItemView.class))
                .handle((call, path, body) -> SalesItemView.of(
                        call.books(),
                        orderOf(call, path).id(),
                        SalesOrderRoutes.NAMES.in(
                                () -> selling.reviseLine(call.caller(), path.line(), body.toChange()))));
        routes.on(DELETE, "/sales-order-items/{id}", "pharus.salesOrders.items.remove")
                .summary("Remove an item of which nothing has left")
                .module(SALES)
                .requires(SALES_WRITE)
                .params(SalesItemPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    selling.removeLine(call.caller(), path.line());
                    return new Deleted(path.id());
                });
    }

    private SalesOrder existing(Call call, SalesPath path) {
        return orders.find(call.books(), path.order()).orElseThrow(() -> Refused.missing("sales order", path.id()));
    }

    private SalesOrder orderOf(Call call, SalesItemPath path) {
        return orders.ofLine(call.books(), path.line())
                .orElseThrow(() -> Refused.missing("sales order item", path.id()));
    }
}
