package org.daftar.ports.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Caller;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;

/**
 * Verbs on stock that no order asks for. Each refuses an item or a location that is unknown, a quantity of zero or less, an
 * instant more than a day ahead, and a locked period.
 */
public interface StockKeeping {

    /**
     * There is more than was known: found, or there when the books began. It costs what was said, else what the stock costs on
     * average, else what it cost last, else nothing. Refuses what is inactive. Needs STOCK_ADJUST.
     *
     * @param purpose a count, or the opening
     */
    StockEvent adjust(Caller caller, Correction correction, Optional<BigDecimal> unitCost, Purpose purpose);

    /**
     * There is less than was known: thrown away, lost or counted. Refuses more than is there and not reserved. Needs
     * STOCK_ADJUST.
     */
    StockEvent dispose(Caller caller, Correction correction);

    /**
     * Sends stock to another site: until it is received it is at neither. Refuses what is inactive, the same site twice, and more
     * than is there and not reserved. Needs STOCK_MOVE.
     */
    StockEvent dispatch(Caller caller, Correction from, LocationId to);

    /** All of a transfer has arrived. Refuses one that has, or came back. Needs STOCK_MOVE. */
    StockEvent receive(Caller caller, ItemKind kind, String transfer, Optional<Instant> at, Optional<String> notes);

    /** A transfer is undone, arrived or not; what has arrived must still be there. Needs STOCK_MOVE. */
    List<StockEvent> takeBack(Caller caller, ItemKind kind, String transfer, Optional<String> notes);

    /**
     * @param kind whose stock it is: an item of another kind is unknown
     * @param at empty for now
     */
    record Correction(
            ItemKind kind,
            ItemId item,
            LocationId location,
            BigDecimal quantity,
            Optional<Instant> at,
            Optional<String> notes) {}
}
