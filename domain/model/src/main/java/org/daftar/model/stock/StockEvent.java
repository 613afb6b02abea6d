package org.daftar.model.stock;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.ledger.EntryId;

/**
 * Something that happened to the stock of an item. It never changes and is never removed; it is corrected by another.
 *
 * @param reversal it undoes a movement of that kind
 * @param destination of a dispatch: where the goods are under way to
 * @param quantity above zero: the sign is in the movement
 * @param cost what moved in value; empty where no value moves
 * @param unitCost for people: what a unit cost, was expected to cost, or costs on average
 * @param purpose empty where no value moves
 * @param reference the number that ties events together
 * @param effective when it happened in the world; {@code recordedAt} is when it became known, and orders the ledger
 * @param batch what one receipt or one shipment did, to be undone together
 * @param reverses the one event that this one undoes whole
 * @param answers the dispatch whose goods arrive
 * @param entry what it wrote in the journal; empty where no value moved
 */
public record StockEvent(
        StockEventId id,
        StockNumber number,
        ItemId item,
        Movement movement,
        boolean reversal,
        Place place,
        Optional<Place> destination,
        Quantity quantity,
        Optional<Cost> cost,
        Optional<UnitPrice> unitCost,
        Optional<Purpose> purpose,
        Optional<String> reference,
        Optional<String> notes,
        Instant effective,
        Instant recordedAt,
        Source source,
        Optional<UUID> line,
        Optional<UUID> batch,
        Optional<StockEventId> reverses,
        Optional<StockEventId> answers,
        Optional<EntryId> entry) {

    /**
     * What moved in value, in the direction of the movement.
     *
     * @param carried by how much the pool's carry changed
     * @param variance what was taken off the pool besides
     */
    public record Cost(Money value, long carried, Money variance) {}

    /**
     * The document that caused it.
     *
     * @param kind such as {@code purchase_order_receipt}
     * @param id none for what was entered by hand
     */
    public record Source(String kind, Optional<UUID> id) {

        public static final Source MANUAL = new Source("manual", Optional.empty());
        public static final String TRANSFER = "transfer";

        public static Source of(String kind, UUID id) {
            return new Source(kind, Optional.of(id));
        }
    }

    /** What it did at its place. */
    public StockLevel effect() {
        return movement.effect(quantity.micros(), reversal);
    }

    /** What it changed the value of the item's stock by, in minor units. */
    public long worth() {
        return cost.map(moved -> {
                    int sign = reversal ? -movement.valueSign() : movement.valueSign();
                    return Math.subtractExact(
                            sign * moved.value().minor(), moved.variance().minor());
                })
                .orElse(0L);
    }

    /** What it did where goods are under way to. */
    public StockLevel effectAtDestination() {
        return movement.effectAtDestination(quantity.micros(), reversal);
    }

    public StockEvent booked(EntryId wrote) {
        return new StockEvent(
                id,
                number,
                item,
                movement,
                reversal,
                place,
                destination,
                quantity,
                cost,
                unitCost,
                purpose,
                reference,
                notes,
                effective,
                recordedAt,
                source,
                line,
                batch,
                reverses,
                answers,
                cost.filter(moved ->
                                !(moved.value().isZero() && moved.variance().isZero()))
                        .map(moved -> wrote));
    }
}
