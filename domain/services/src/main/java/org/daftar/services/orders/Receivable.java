package org.daftar.services.orders;

import java.math.BigDecimal;
import java.util.UUID;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/**
 * How much may come of a line of an order.
 *
 * @param received in millionths, by receipts that stand
 */
public record Receivable(UUID line, Quantity ordered, long received) {

    /** Altogether, in millionths. */
    public long most(Rate tolerance) {
        return BigDecimal.valueOf(ordered.micros())
                .multiply(BigDecimal.ONE.add(tolerance.toDecimal()))
                .longValue();
    }

    /** @throws Refused over_receipt when more would have come than that */
    public void requireRoom(Quantity requested, long most) {
        if (requested.micros() <= most - received) return;
        throw new Refused(new Refusal.RuleViolated(
                "over_receipt",
                "Ordered are " + ordered + ", and " + came() + " came already: " + requested
                        + " are more than is left. Change the order first, or receive less.",
                Particulars.of("itemId", line)
                        .and("ordered", ordered.toDecimal())
                        .and("received", came().toDecimal())
                        .and("requested", requested.toDecimal())));
    }

    /** @throws Refused below_received when less would be ordered than came */
    public void requireOrdered(Quantity changed) {
        if (changed.micros() >= received) return;
        throw new Refused(new Refusal.RuleViolated(
                "below_received",
                came() + " came already, so no less can have been ordered.",
                Particulars.of("itemId", line)
                        .and("received", came().toDecimal())
                        .and("requested", changed.toDecimal())));
    }

    private Quantity came() {
        return new Quantity(received, ordered.unit());
    }
}
