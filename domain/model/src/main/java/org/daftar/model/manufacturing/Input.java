package org.daftar.model.manufacturing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.daftar.model.bom.BillLine;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Quantity;

/**
 * What a line of an order takes of one component. Before the order is placed it follows the bill of materials; placing freezes it.
 *
 * @param id of a line and a component there is one input, so it is made of them: the same before it is frozen and after
 * @param component as the bill says, scrap included, for one unit of the output
 * @param unit of the component
 */
public record Input(UUID id, OrderLineId line, BillLine component, Quantity.Unit unit) {

    /** A million million units: a thousand times what any warehouse holds. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

    public static Input of(OrderLineId line, BillLine component, Quantity.Unit unit) {
        return new Input(id(line, component.component()), line, component, unit);
    }

    static UUID id(OrderLineId line, ItemId item) {
        return UUID.nameUUIDFromBytes((line + "/" + item).getBytes(StandardCharsets.US_ASCII));
    }

    public ItemId item() {
        return component.component();
    }

    /** Exact, at most twelve decimals. */
    public BigDecimal perUnit() {
        return component.gross();
    }

    /** For so many of the output, rounded half-up to the millionth; may be more than anybody can keep. */
    public BigDecimal needs(Quantity outputs) {
        return perUnit().multiply(outputs.toDecimal()).setScale(6, RoundingMode.HALF_UP);
    }

    /** As {@link #needs}, of an order that was placed: then it can be kept. */
    public Quantity required(Quantity outputs) {
        return Quantity.of(needs(outputs), unit);
    }

    /** Whether so much can be ordered: with whatever is tolerated beyond it, it is far from the end of the numbers. */
    public boolean isKeepable(Quantity outputs) {
        return needs(outputs).compareTo(MOST) <= 0;
    }

    /**
     * What is still to be taken when so much of the output has come, that all receipts of the whole take the whole.
     *
     * @param came of the output, what comes now included
     * @param consumed before, in millionths
     * @return millionths, none below zero
     */
    long consumption(Quantity ordered, long came, long consumed) {
        long sofar = BigDecimal.valueOf(required(ordered).micros())
                .multiply(BigDecimal.valueOf(came))
                .divide(BigDecimal.valueOf(ordered.micros()), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return Math.max(0, sofar - consumed);
    }
}
