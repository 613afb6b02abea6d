package org.daftar.http.pharus.stock;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.falling;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.rising;
import static org.daftar.model.catalog.ItemKind.PRODUCT;
import static org.daftar.model.kernel.Module.INVENTORY;
import static org.daftar.model.kernel.Permission.STOCK_ADJUST;
import static org.daftar.model.kernel.Permission.STOCK_MOVE;
import static org.daftar.model.kernel.Permission.STOCK_READ;

import java.util.List;
import org.daftar.http.pharus.stock.GoodsStock.FgAdjustmentBody;
import org.daftar.http.pharus.stock.GoodsStock.FgDisposalBody;
import org.daftar.http.pharus.stock.GoodsStock.FgLedgerEntry;
import org.daftar.http.pharus.stock.GoodsStock.FgLedgerFilter;
import org.daftar.http.pharus.stock.GoodsStock.FgSummaryFilter;
import org.daftar.http.pharus.stock.GoodsStock.FgSummaryRow;
import org.daftar.http.pharus.stock.GoodsStock.FgTransferBody;
import org.daftar.http.pharus.stock.GoodsStock.FgTransferStarted;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.stock.query.Stock;

/** Pharus, "Finished goods inventory". */
public final class GoodsStockRoutes implements RouteGroup {

    private final InventoryDesk desk;

    public GoodsStockRoutes(InventoryDesk desk) {
        this.desk = desk;
    }

    record FgTransferReversed(List<FgLedgerEntry> entries) {}

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/fg-inventory/transfers", "pharus.fgInventory.transfers.create")
                .summary("Send stock to another location")
                .module(INVENTORY)
                .requires(STOCK_MOVE)
                .params()
                .body(FgTransferBody.class)
                .writes(json(201, FgTransferStarted.class))
                .handle((call, none, body) ->
                        FgTransferStarted.of(call.books(), desk.sent(call, body.from(), body.destinationLocationId())));
        routes.on(POST, "/fg-inventory/transfers/{ref}/complete", "pharus.fgInventory.transfers.complete")
                .summary("Take in all of a transfer")
                .module(INVENTORY)
                .requires(STOCK_MOVE)
                .params(TransferPath.class)
                .body(ArrivalBody.class)
                .writes(json(FgLedgerEntry.class))
                .handle((call, path, body) -> view(
                        call,
                        desk.keeping().receive(call.caller(), PRODUCT, path.ref(), body.eventDate(), body.notes())));
        routes.on(POST, "/fg-inventory/transfers/{ref}/reverse", "pharus.fgInventory.transfers.reverse")
                .summary("Undo a transfer, arrived or not")
                .extension()
                .module(INVENTORY)
                .requires(STOCK_MOVE)
                .params(TransferPath.class)
                .body(ArrivalBody.class)
                .writes(json(FgTransferReversed.class))
                .handle((call, path, body) -> new FgTransferReversed(
                        desk.keeping().takeBack(call.caller(), PRODUCT, path.ref(), body.notes()).stream()
                                .map(event -> view(call, event))
                                .toList()));
        routes.on(POST, "/fg-inventory/adjustments", "pharus.fgInventory.adjustments.create")
                .summary("Book what is there beyond what was known")
                .module(INVENTORY)
                .requires(STOCK_ADJUST)
                .params()
                .body(FgAdjustmentBody.class)
                .writes(json(201, FgLedgerEntry.class))
                .handle((call, none, body) ->
                        view(call, desk.adjusted(call, body.correction(), body.unitCost(), body.reason())));
        routes.on(POST, "/fg-inventory/disposals", "pharus.fgInventory.disposals.create")
                .summary("Book what is lost or thrown away")
                .module(INVENTORY)
                .requires(STOCK_ADJUST)
                .params()
                .body(FgDisposalBody.class)
                .writes(json(201, FgLedgerEntry.class))
                .handle((call, none, body) -> view(call, desk.disposed(call, body.correction())));
        routes.on(GET, "/fg-inventory/summary", "pharus.fgInventory.summary")
                .summary("Page through what there is, by code and location")
                .module(INVENTORY)
                .requires(STOCK_READ)
                .params(FgSummaryFilter.class)
                .reads(rising(FgSummaryRow.class, Stock.SummarySort.ITEM))
                .handle((call, filter) -> desk.stock()
                        .summary(call.books(), filter.selection(), call.page(Stock.SummarySort.class))
                        .map(FgSummaryRow::of));
        routes.on(GET, "/fg-inventory/ledger", "pharus.fgInventory.ledger.list")
                .summary("Page through what happened, the latest recorded first")
                .module(INVENTORY)
                .requires(STOCK_READ)
                .params(FgLedgerFilter.class)
                .reads(falling(FgLedgerEntry.class, Stock.EventSort.RECORDED_AT))
                .handle((call, filter) -> desk.stock()
                        .events(call.books(), filter.selection(), call.page(Stock.EventSort.class))
                        .map(event -> view(call, event)));
        routes.on(GET, "/fg-inventory/ledger/{id}", "pharus.fgInventory.ledger.get")
                .summary("Read one entry of the ledger")
                .module(INVENTORY)
                .requires(STOCK_READ)
                .params(EventPath.class)
                .reads(json(FgLedgerEntry.class))
                .handle((call, path) -> view(call, desk.existing(call, PRODUCT, path.id())));
    }

    private static FgLedgerEntry view(Call call, StockEvent event) {
        return FgLedgerEntry.of(call.books(), event);
    }
}
