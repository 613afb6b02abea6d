package org.daftar.http.pharus.stock;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.falling;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.rising;
import static org.daftar.model.catalog.ItemKind.MATERIAL;
import static org.daftar.model.kernel.Module.INVENTORY;
import static org.daftar.model.kernel.Permission.STOCK_ADJUST;
import static org.daftar.model.kernel.Permission.STOCK_MOVE;
import static org.daftar.model.kernel.Permission.STOCK_READ;

import java.util.List;
import org.daftar.http.pharus.stock.MaterialStock.MaterialAdjustmentBody;
import org.daftar.http.pharus.stock.MaterialStock.MaterialDisposalBody;
import org.daftar.http.pharus.stock.MaterialStock.MaterialLedgerEntry;
import org.daftar.http.pharus.stock.MaterialStock.MaterialLedgerFilter;
import org.daftar.http.pharus.stock.MaterialStock.MaterialSummaryFilter;
import org.daftar.http.pharus.stock.MaterialStock.MaterialSummaryRow;
import org.daftar.http.pharus.stock.MaterialStock.MaterialTransferBody;
import org.daftar.http.pharus.stock.MaterialStock.MaterialTransferStarted;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.stock.query.Stock;

/** Pharus, "Materials inventory". */
public final class MaterialStockRoutes implements RouteGroup {

    private final InventoryDesk desk;

    public MaterialStockRoutes(InventoryDesk desk) {
        this.desk = desk;
    }

    record MaterialTransferReversed(List<MaterialLedgerEntry> entries) {}

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/materials-inventory/transfers", "pharus.materialsInventory.transfers.create")
                .summary("Send stock to another location")
                .module(INVENTORY)
                .requires(STOCK_MOVE)
                .params()
                .body(MaterialTransferBody.class)
                .writes(json(201, MaterialTransferStarted.class))
                .handle((call, none, body) -> MaterialTransferStarted.of(
                        call.books(), desk.sent(call, body.from(), body.destinationLocationId())));
        routes.on(POST, "/materials-inventory/transfers/{ref}/complete", "pharus.materialsInventory.transfers.complete")
                .summary("Take in all of a transfer")
                .module(INVENTORY)
                .requires(STOCK_MOVE)
                .params(TransferPath.class)
                .body(ArrivalBody.class)
                .writes(json(MaterialLedgerEntry.class))
                .handle((call, path, body) -> view(
                        call,
                        desk.keeping().receive(call.caller(), MATERIAL, path.ref(), body.eventDate(), body.notes())));
        routes.on(POST, "/materials-inventory/transfers/{ref}/reverse", "pharus.materialsInventory.transfers.reverse")
                .summary("Undo a transfer, arrived or not")
                .extension()
                .module(INVENTORY)
                .requires(STOCK_MOVE)
                .params(TransferPath.class)
                .body(ArrivalBody.class)
                .writes(json(MaterialTransferReversed.class))
                .handle((call, path, body) -> new MaterialTransferReversed(
                        desk.keeping().takeBack(call.caller(), MATERIAL, path.ref(), body.notes()).stream()
                                .map(event -> view(call, event))
                                .toList()));
        routes.on(POST, "/materials-inventory/adjustments", "pharus.materialsInventory.adjustments.create")
                .summary("Book what is there beyond what was known")
                .module(INVENTORY)
                .requires(STOCK_ADJUST)
                .params()
                .body(MaterialAdjustmentBody.class)
                .writes(json(201, MaterialLedgerEntry.class))
                .handle((call, none, body) ->
                        view(call, desk.adjusted(call, body.correction(), body.unitCost(), body.reason())));
        routes.on(POST, "/materials-inventory/disposals", "pharus.materialsInventory.disposals.create")
                .summary("Book what is lost or thrown away")
                .module(INVENTORY)
                .requires(STOCK_ADJUST)
                .params()
                .body(MaterialDisposalBody.class)
                .writes(json(201, MaterialLedgerEntry.class))
                .handle((call, none, body) -> view(call, desk.disposed(call, body.correction())));
        routes.on(GET, "/materials-inventory/summary", "pharus.materialsInventory.summary")
                .summary("Page through what there is, by code and location")
                .module(INVENTORY)
                .requires(STOCK_READ)
                .params(MaterialSummaryFilter.class)
                .reads(rising(MaterialSummaryRow.class, Stock.SummarySort.ITEM))
                .handle((call, filter) -> desk.stock()
                        .summary(call.books(), filter.selection(), call.page(Stock.SummarySort.class))
                        .map(MaterialSummaryRow::of));
        routes.on(GET, "/materials-inventory/ledger", "pharus.materialsInventory.ledger.list")
                .summary("Page through what happened, the latest recorded first")
                .module(INVENTORY)
                .requires(STOCK_READ)
                .params(MaterialLedgerFilter.class)
                .reads(falling(MaterialLedgerEntry.class, Stock.EventSort.RECORDED_AT))
                .handle((call, filter) -> desk.stock()
                        .events(call.books(), filter.selection(), call.page(Stock.EventSort.class))
                        .map(event -> view(call, event)));
        routes.on(GET, "/materials-inventory/ledger/{id}", "pharus.materialsInventory.ledger.get")
                .summary("Read one entry of the ledger")
                .module(INVENTORY)
                .requires(STOCK_READ)
                .params(EventPath.class)
                .reads(json(MaterialLedgerEntry.class))
                .handle((call, path) -> view(call, desk.existing(call, MATERIAL, path.id())));
    }

    private static MaterialLedgerEntry view(Call call, StockEvent event) {
        return MaterialLedgerEntry.of(call.books(), event);
    }
}
