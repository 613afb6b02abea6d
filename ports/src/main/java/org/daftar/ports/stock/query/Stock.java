package org.daftar.ports.stock.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.stock.Movement;
import org.daftar.model.stock.Standing;
import org.daftar.model.stock.StockEvent;
import org.daftar.model.stock.StockEventId;
import org.daftar.model.stock.StockLevel;

/** Reading stock: what there is now, and what happened. */
public interface Stock {

    /** Of each item at each site that ever had an event, zeros included; by item code, then in the order of the sites. */
    Page<Line> summary(Books books, Selection selection, Page.Request<SummarySort> page);

    /** What all stock of items is worth, what is under way included; nothing of items that never had an event. */
    Map<ItemId, Worth> worth(Books books, Collection<ItemId> items);

    /** What there was at the end of a day, of every item that was ever there until now, zeros included; by item code. */
    Page<Stood> asOf(Books books, LocalDate day, Asked asked, Page.Request<SummarySort> page);

    Optional<StockEvent> find(Books books, StockEventId event);

    /** In the order of recording. */
    Page<StockEvent> events(Books books, EventSelection selection, Page.Request<EventSort> page);

    /** @param site only there */
    record Selection(ItemKind kind, Optional<ItemId> item, Optional<LocationId> site) {}

    record Line(ItemId item, LocationId site, StockLevel level, Worth worth) {}

    /** @param site only what was ever there, and that with what stood at other sites too */
    record Asked(Optional<ItemId> item, Optional<LocationId> site) {}

    record Stood(ItemId item, Standing standing) {}

    /**
     * @param quantity in millionths
     * @param last what a unit cost that came in last and was not sent back; empty when none ever did
     */
    record Worth(long quantity, Money value, Optional<UnitPrice> last) {

        public UnitPrice average() {
            return UnitPrice.of(value, quantity);
        }
    }

    /**
     * @param movements empty for all
     * @param reversals only events, or only reversals; empty for both
     * @param from when it happened, from then on
     * @param until and before then
     */
    record EventSelection(
            ItemKind kind,
            Optional<ItemId> item,
            Optional<LocationId> site,
            Set<Movement> movements,
            Optional<Boolean> reversals,
            Optional<String> reference,
            Optional<Instant> from,
            Optional<Instant> until) {

        public EventSelection {
            movements = Set.copyOf(movements);
        }
    }

    enum SummarySort {
        ITEM
    }

    enum EventSort {
        RECORDED_AT
    }
}
