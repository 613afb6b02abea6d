package org.daftar.http.pharus.stock;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.falling;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.rising;
import static org.daftar.model.kernel.Module.INVENTORY;
import static org.daftar.model.kernel.Permission.STOCK_ADJUST;
import static org.daftar.model.kernel.Permission.STOCK_MOVE;
import static org.daftar.model.kernel.Permission.STOCK_READ;

import java.util.Arrays;
import java.util.List;
import org.daftar.http.pharus.stock.StockBodies.AdjustmentBody;
import org.daftar.http.pharus.stock.StockBodies.DisposalBody;
import org.daftar.http.pharus.stock.StockBodies.LedgerEntry;
import org.daftar.http.pharus.stock.StockBodies.LedgerFilter;
import org.daftar.http.pharus.stock.StockBodies.SummaryFilter;
import org.daftar.http.pharus.stock.StockBodies.SummaryRow;
import org.daftar.http.pharus.stock.StockBodies.TransferBody;
import org.daftar.http.pharus.stock.StockBodies.TransferReversed;
import org.daftar.http.pharus.stock.StockBodies.TransferStarted;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.Declaration;
import org.daftar.http.routes.Method;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.stock.query.Stock;

/** Pharus, "Materials inventory" and "Finished goods inventory": the same, each with its own words. */
public final class StockRoutes implements RouteGroup {

    private final Inventory inventory;
    private final InventoryDesk desk;

    private StockRoutes(Inventory inventory, InventoryDesk desk) {
        this.inventory = inventory;
        this.desk = desk;
    }

    public static List<RouteGroup> ofBoth(InventoryDesk desk) {
        return Arrays.stream(Inventory.values())
                .map(inventory -> (RouteGroup) new StockRoutes(inventory, desk))
                .toList();
    }

    @Override
    public void declare(Routes routes) {
        on(routes, POST, "/transfers", "transfers.create", "Send stock to another location")
                .requires(STOCK_MOVE)
                .params()
                .body(TransferBody.class)
                .writes(json(201, TransferStarted.class))
                .handle((call, none, body) -> TransferStarted.of(
                        call.books(), desk.sent(call, body.from(inventory.kind()), body.destinationLocationId())));
        on(routes, POST, "/transfers/{ref}/complete", "transfers.complete", "Take in all of a transfer")
                .requires(STOCK_MOVE)
                .params(TransferPath.class)
                .body(ArrivalBody.class)
                .writes(json(LedgerEntry.class))
                .handle((call, path, body) -> view(
                        call,
                        desk.keeping()
                                .receive(call.caller(), inventory.kind(), path.ref(), body.eventDate(), body.notes())));
        on(routes, POST, "/transfers/{ref}/reverse", "transfers.reverse", "Undo a transfer, arrived or not")
                .extension()
                .requires(STOCK_MOVE)
                .params(TransferPath.class)
                .body(ArrivalBody.class)
                .writes(json(TransferReversed.class))
                .handle((call, path, body) -> new TransferReversed(
                        desk.keeping().takeBack(call.caller(), inventory.kind(), path.ref(), body.notes()).stream()
                                .map(event -> view(call, event))
                                .toList()));
        on(routes, POST, "/adjustments", "adjustments.create", "Book what is there beyond what was known")
                .requires(STOCK_ADJUST)
                .params()
                .body(AdjustmentBody.class)
                .writes(json(201, LedgerEntry.class))
                .handle((call, none, body) -> view(
                        call, desk.adjusted(call, body.correction(inventory.kind()), body.unitCost(), body.reason())));
        on(routes, POST, "/disposals", "disposals.create", "Book what is lost or thrown away")
                .requires(STOCK_ADJUST)
                .params()
                .body(DisposalBody.class)
                .writes(json(201, LedgerEntry.class))
                .handle((call, none, body) -> view(call, desk.disposed(call, body.correction(inventory.kind()))));
        on(routes, GET, "/summary", "summary", "Page through what there is, by code and location")
                .requires(STOCK_READ)
                .params(SummaryFilter.class)
                .reads(rising(SummaryRow.class, Stock.SummarySort.ITEM))
                .handle((call, filter) -> desk.stock()
                        .summary(call.books(), filter.selection(inventory.kind()), call.page(Stock.SummarySort.class))
                        .map(SummaryRow::of));
        on(routes, GET, "/ledger", "ledger.list", "Page through what happened, the latest recorded first")
                .requires(STOCK_READ)
                .params(LedgerFilter.class)
                .reads(falling(LedgerEntry.class, Stock.EventSort.RECORDED_AT))
                .handle((call, filter) -> desk.stock()
                        .events(call.books(), filter.selection(inventory.kind()), call.page(Stock.EventSort.class))
                        .map(event -> view(call, event)));
        on(routes, GET, "/ledger/{id}", "ledger.get", "Read one entry of the ledger")
                .requires(STOCK_READ)
                .params(EventPath.class)
                .reads(json(LedgerEntry.class))
                .handle((call, path) -> view(call, desk.existing(call, inventory.kind(), path.id())));
    }

    private Declaration on(Routes routes, Method method, String path, String id, String summary) {
        return routes.on(method, inventory.path() + path, inventory.section() + id)
                .summary(summary)
                .module(INVENTORY)
                .spelt(inventory.spelling());
    }

    private static LedgerEntry view(Call call, StockEvent event) {
        return LedgerEntry.of(call.books(), event);
    }
}
