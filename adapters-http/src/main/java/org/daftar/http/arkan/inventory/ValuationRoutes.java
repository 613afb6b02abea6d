package org.daftar.http.arkan.inventory;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.INVENTORY;
import static org.daftar.model.kernel.Permission.STOCK_READ;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.catalog.LocationId;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.stock.query.Stock;
import org.daftar.ports.stock.query.Stock.SummarySort;

/** Arkan, "Valuation & Costing": stock and its value at the end of any day. */
public final class ValuationRoutes implements RouteGroup {

    private final Stock stock;
    private final Items items;
    private final CompanyProfiles profiles;
    private final InstantSource clock;

    public ValuationRoutes(Stock stock, Items items, CompanyProfiles profiles, InstantSource clock) {
        this.stock = stock;
        this.items = items;
        this.profiles = profiles;
        this.clock = clock;
    }

    record ValuationParams(
            @Doc("Today when absent; what happened until the end of that day counts, whenever it was recorded.")
                    Optional<LocalDate> asOf,
            @Doc("Only what was there.") Optional<UUID> warehouseId) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/inventory/valuation", "arkan.inventory.valuation.report")
                .summary("Quantity and value of stock at the end of a day, by product code")
                .module(INVENTORY)
                .requires(STOCK_READ)
                .params(ValuationParams.class)
                .reads(page(ValuationView.class, SummarySort.class))
                .handle((call, asked) -> {
                    var day = asked.asOf().orElseGet(() -> today(call));
                    var site = asked.warehouseId().map(LocationId::new);
                    return stock.asOf(
                                    call.books(),
                                    day,
                                    new Stock.Asked(Optional.empty(), site),
                                    call.page(SummarySort.class))
                            .mapAll(stood -> views(call, day, asked.warehouseId(), stood));
                });
    }

    /** The names of a whole page are read in one question. */
    private List<ValuationView> views(Call call, LocalDate day, Optional<UUID> warehouse, List<Stock.Stood> all) {
        var labels =
                items.labels(call.books(), all.stream().map(Stock.Stood::item).toList());
        return all.stream()
                .map(stood -> ValuationView.of(
                        day,
                        stood,
                        Optional.ofNullable(labels.get(stood.item())).orElseThrow(),
                        warehouse))
                .toList();
    }

    private LocalDate today(Call call) {
        return LocalDate.ofInstant(
                clock.instant(), profiles.profile(call.books()).zone());
    }
}
