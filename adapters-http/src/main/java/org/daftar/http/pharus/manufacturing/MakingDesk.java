package org.daftar.http.pharus.manufacturing;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.UUID;
import org.daftar.http.routes.Call;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.kernel.Refused;
import org.daftar.model.manufacturing.Input;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.model.manufacturing.ReceiptId;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.manufacturing.Manufacturing;
import org.daftar.ports.manufacturing.query.ManufacturingOrders;

/** What the routes of both kinds of orders need. */
public record MakingDesk(Manufacturing manufacturing, ManufacturingOrders orders, Items items) {

    /** An order, a line of one or a receipt, in a path. */
    record MakingPath(UUID id) {

        ManufacturingOrderId order() {
            return new ManufacturingOrderId(id);
        }

        OrderLineId line() {
            return new OrderLineId(id);
        }

        ReceiptId receipt() {
            return new ReceiptId(id);
        }
    }

    ManufacturingOrder order(Call call, Kind kind, MakingPath path) {
        return orders.find(call.books(), kind, path.order()).orElseThrow(() -> missing(kind.words(), path));
    }

    ManufacturingOrder orderOfLine(Call call, Kind kind, MakingPath path) {
        return orders.ofLine(call.books(), kind, path.line()).orElseThrow(() -> missing(kind.words() + " item", path));
    }

    Receipt receipt(Call call, Kind kind, MakingPath path) {
        return orders.ofReceipt(call.books(), kind, path.receipt())
                .flatMap(order -> order.receipt(path.receipt()))
                .orElseThrow(() -> missing("receipt", path));
    }

    Shown.Whole whole(Call call, ManufacturingOrder order) {
        return new Shown.Whole(order, materials(call, order));
    }

    Shown.OneLine line(Call call, Manufacturing.LineOf line) {
        return new Shown.OneLine(whole(call, line.order()), line.line());
    }

    private Set<ItemId> materials(Call call, ManufacturingOrder order) {
        var taken = order.lines().stream()
                .flatMap(line -> line.inputs().stream())
                .map(Input::item)
                .distinct()
                .toList();
        return items.details(call.books(), taken).values().stream()
                .filter(item -> item.kind() == ItemKind.MATERIAL)
                .map(Item::id)
                .collect(toSet());
    }

    private static Refused missing(String what, MakingPath path) {
        return Refused.missing(what, path.id());
    }
}
