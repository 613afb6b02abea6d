package org.daftar.ports.stock.driven;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.stock.Commitment;
import org.daftar.model.stock.Pool;
import org.daftar.model.stock.StockEvent;
import org.daftar.model.stock.StockEventId;
import org.daftar.model.stock.StockLevel;
import org.daftar.model.stock.StockNumber;
import org.daftar.model.stock.StockState;

/** Where events live, append-only, and what they add up to. */
public interface StockStore {

    StockNumber nextNumber(Books books, StockNumber.Series series);

    /** In their order; none of them undoes or answers another of them. */
    void append(Books books, List<StockEvent> events);

    Optional<StockEvent> find(Books books, StockEventId id);

    /** The event that undid this one. */
    Optional<StockEventId> reversalOf(Books books, StockEventId id);

    /** What one receipt or one shipment did, in its order. */
    List<StockEvent> ofBatch(Books books, UUID batch);

    /** What left under the transfer's number. */
    Optional<StockEvent> dispatch(Books books, String transfer);

    /** What arrived of a dispatch. */
    Optional<StockEvent> arrival(Books books, StockEventId dispatch);

    StockLevel level(Books books, ItemId item, LocationId place);

    void keep(Books books, ItemId item, Place place, StockLevel level);

    Pool pool(Books books, ItemId item);

    void keep(Books books, ItemId item, Pool pool);

    /** What a unit of the item cost that came in last and was not sent back. */
    Optional<UnitPrice> lastCost(Books books, ItemId item);

    /** These lines are asked for next: what they hold is read at once, and not line by line. */
    void foresee(Books books, Collection<UUID> lines);

    Commitment commitment(Books books, UUID line, LocationId place);

    void keep(Books books, UUID line, ItemId item, Place place, Commitment commitment);

    /** How many events of the series name the item, at most so many. */
    long named(Books books, StockNumber.Series series, ItemId item, int most);

    /** How many events of the series name the location or a place of it, at most so many. */
    long named(Books books, StockNumber.Series series, LocationId location, int most);

    /** For the laws: items after one, in a fixed order, until they have so many events: one at least, unless there is none. */
    List<ItemId> itemsAfter(Books books, Optional<ItemId> last, int events);

    /** For the laws: where the events end now, and what the inventory account moved by now. */
    Moment moment(Books books);

    /** For the laws: what the events of these items up to a moment moved in value, by day. */
    Map<Long, Money> moved(Books books, Collection<ItemId> items, Moment moment);

    /** For the laws: what the stock of these items tells. */
    StockState state(Books books, Collection<ItemId> items);

    /** For the laws: what no single item tells. */
    StockState state(Books books);

    /**
     * @param lastEvent as the store counts
     * @param booked by day; a day is a number such as 20260630, for it may be none in damaged books
     */
    record Moment(long lastEvent, Map<Long, Money> booked) {}
}
