package org.daftar.model.purchasing;

import java.util.List;
import org.daftar.model.ledger.Law;

/**
 * What the store says of orders as a whole; what is in lists is in words, and normally there is none.
 *
 * @param lines of orders
 * @param unfit lines of which more came than was allowed, or otherwise much is expected than has not come
 * @param steps of orders
 * @param illegal steps that no order may take
 * @param receipts lines of receipts
 * @param uncleared receipts that stock or journal know otherwise
 */
public record PurchasingState(
        long lines, List<String> unfit, long steps, List<String> illegal, long receipts, List<String> uncleared) {

    public static final PurchasingState NONE = new PurchasingState(0, List.of(), 0, List.of(), 0, List.of());

    /** Of some orders, and of others. */
    public PurchasingState plus(PurchasingState more) {
        return new PurchasingState(
                lines + more.lines,
                Law.faults(unfit, more.unfit),
                steps + more.steps,
                Law.faults(illegal, more.illegal),
                receipts + more.receipts,
                Law.faults(uncleared, more.uncleared));
    }
}
