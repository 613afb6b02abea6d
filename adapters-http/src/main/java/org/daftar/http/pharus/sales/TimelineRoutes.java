package org.daftar.http.pharus.sales;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.SALES;
import static org.daftar.model.kernel.Permission.SALES_READ;
import static org.daftar.model.kernel.Permission.SALES_WRITE;

import java.util.List;
import java.util.UUID;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.sales.SalesBodies.TimelineNoteBody;
import org.daftar.http.pharus.sales.SalesViews.TimelineNoteView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.model.sales.NoteId;
import org.daftar.model.sales.SalesOrder;
import org.daftar.ports.sales.Selling;
import org.daftar.ports.sales.query.SalesOrders;

/** Pharus, "SalesOrders": what is remembered of orders. */
public final class TimelineRoutes implements RouteGroup {

    private final Selling selling;
    private final SalesOrders orders;

    public TimelineRoutes(Selling selling, SalesOrders orders) {
        this.selling = selling;
        this.orders = orders;
    }

    /** One note, in a path. */
    record TimelineNotePath(UUID id) {

        NoteId note() {
            return new NoteId(id);
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/sales-orders/{id}/timeline-notes", "pharus.salesOrders.timelineNotes.add")
                .summary("Note something on an order's timeline")
                .module(SALES)
                .requires(SALES_WRITE)
                .params(SalesPath.class)
                .about(this::existing)
                .body(TimelineNoteBody.class)
                .writes(json(201, TimelineNoteView.class))
                .handle((call, path, body) ->
                        TimelineNoteView.of(call.books(), selling.note(call.caller(), path.order(), body.wanted())));
        routes.on(GET, "/sales-orders/{id}/timeline-notes", "pharus.salesOrders.timelineNotes.list")
                .summary("List an order's timeline, the oldest first")
                .module(SALES)
                .requires(SALES_READ)
                .params(SalesPath.class)
                .reads(all(TimelineNoteView.class))
                .handle((call, path) -> timeline(call, existing(call, path)));
        routes.on(DELETE, "/sales-order-timeline-notes/{id}", "pharus.salesOrders.timelineNotes.delete")
                .summary("Remove a note from its timeline")
                .module(SALES)
                .requires(SALES_WRITE)
                .params(TimelineNotePath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    selling.forget(call.caller(), path.note());
                    return new Deleted(path.id());
                });
    }

    private List<TimelineNoteView> timeline(Call call, SalesOrder order) {
        return orders.timeline(call.books(), order.id()).stream()
                .map(note -> TimelineNoteView.of(call.books(), note))
                .toList();
    }

    private SalesOrder existing(Call call, SalesPath path) {
        return orders.find(call.books(), path.order()).orElseThrow(() -> Refused.missing("sales order", path.id()));
    }
}
