package org.daftar.http.pharus.lists;

import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;

import java.util.Optional;
import org.daftar.http.pharus.lists.ListBodies.EntryPath;
import org.daftar.http.pharus.lists.ListBodies.EntryView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Module;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refused;
import org.daftar.model.lists.ListEntry;
import org.daftar.model.lists.ListKind;
import org.daftar.ports.lists.CompanyLists;
import org.daftar.ports.lists.CompanyLists.EntryChange;
import org.daftar.ports.lists.query.Lists;
import org.daftar.ports.sales.query.SalesOrders;

/** Pharus, "SalesOrders": the channels by which orders come. A list like the others, of which an entry is brought back by name. */
public final class ChannelRoutes implements RouteGroup {

    private static final PharusList CHANNELS = new PharusList(
            ListKind.SALES_CHANNEL,
            "/order-channels",
            "pharus.orderChannels",
            "order channel",
            Permission.SALES_READ,
            Module.SALES);

    private final CompanyLists verbs;
    private final Lists lists;
    private final SalesOrders orders;

    public ChannelRoutes(CompanyLists verbs, Lists lists, SalesOrders orders) {
        this.verbs = verbs;
        this.lists = lists;
        this.orders = orders;
    }

    record OrdersBy(boolean inUse, long soCount) {

        static OrdersBy of(long count) {
            return new OrdersBy(count > 0, count);
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.with(new ListRoutes<>(
                CHANNELS, verbs, lists, OrdersBy.class, (books, entry) -> OrdersBy.of(orders.ofChannel(books, entry))));
        routes.on(POST, "/order-channels/{id}/reactivate", "pharus.orderChannels.reactivate")
                .summary("Bring an order channel back into use")
                .module(Module.SALES)
                .requires(ListKind.SALES_CHANNEL.manages())
                .params(EntryPath.class)
                .writes(json(EntryView.class))
                .handle((call, path, none) -> reactivated(call, path));
    }

    private EntryView reactivated(Call call, EntryPath path) {
        var channel = existing(call, path);
        var active = new EntryChange(Change.keep(), Change.keep(), new Change.Set<>(true), Optional.empty());
        return EntryView.of(call.books(), verbs.revise(call.caller(), channel.id(), active));
    }

    private ListEntry existing(Call call, EntryPath path) {
        return lists.find(call.books(), path.entry())
                .filter(entry -> entry.kind() == ListKind.SALES_CHANNEL)
                .orElseThrow(() -> Refused.missing(CHANNELS.noun(), path.id()));
    }
}
