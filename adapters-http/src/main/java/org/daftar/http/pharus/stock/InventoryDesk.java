package org.daftar.http.pharus.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.daftar.http.pharus.SentAs;
import org.daftar.http.routes.Call;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Refused;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;
import org.daftar.model.stock.StockEventId;
import org.daftar.model.stock.StockNumber;
import org.daftar.ports.stock.StockKeeping;
import org.daftar.ports.stock.StockKeeping.Correction;
import org.daftar.ports.stock.query.Stock;

/** What the routes of both inventories ask of the core alike. */
public record InventoryDesk(StockKeeping keeping, Stock stock) {

    /** The events of one inventory, in the path of another, are not there. */
    StockEvent existing(Call call, ItemKind kind, UUID id) {
        return stock.find(call.books(), new StockEventId(id))
                .filter(event -> event.number().series() == StockNumber.Series.ofEvents(kind))
                .filter(EventName::knows)
                .orElseThrow(() -> Refused.missing("ledger entry", id));
    }

    StockEvent adjusted(Call call, Correction correction, Optional<BigDecimal> unitCost, Optional<Reason> reason) {
        var purpose = reason.map(Reason::purpose).orElse(Purpose.COUNT);
        return named(
                correction.kind(), "locationId", () -> keeping.adjust(call.caller(), correction, unitCost, purpose));
    }

    StockEvent disposed(Call call, Correction correction) {
        return named(correction.kind(), "locationId", () -> keeping.dispose(call.caller(), correction));
    }

    StockEvent sent(Call call, Correction from, UUID to) {
        return named(from.kind(), "sourceLocationId", () -> keeping.dispatch(call.caller(), from, new LocationId(to)));
    }

    static Correction correction(
            ItemKind kind,
            UUID item,
            UUID location,
            BigDecimal quantity,
            Optional<Instant> at,
            Optional<String> notes) {
        return new Correction(kind, new ItemId(item), new LocationId(location), quantity, at, notes);
    }

    private static StockEvent named(ItemKind kind, String location, Supplier<StockEvent> verb) {
        var item = Inventory.of(kind).spelling().field("itemId");
        return new SentAs(Map.of("itemId", item, "locationId", location)).in(verb);
    }

    /** Why there is more. */
    enum Reason {
        COUNT(Purpose.COUNT),
        OPENING(Purpose.OPENING);

        private final Purpose purpose;

        Reason(Purpose purpose) {
            this.purpose = purpose;
        }

        Purpose purpose() {
            return purpose;
        }
    }
}
