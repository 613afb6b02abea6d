package org.daftar.model.manufacturing;

import java.util.List;
import org.daftar.model.ledger.Law;

/**
 * What the store says of orders as a whole; what is in lists is in words, and normally there is none.
 *
 * @param lines of orders
 * @param unfit lines of which more came than was allowed, or otherwise much is expected than has not come
 * @param inputs of orders
 * @param unwanted inputs of which otherwise much is wanted, kept or taken than the order says
 * @param steps of orders
 * @param illegal steps that no order may take
 * @param receipts lines of receipts
 * @param uncleared receipts that took another value than they brought, or that stock or journal know otherwise
 */
public record ManufacturingState(
        long lines,
        List<String> unfit,
        long inputs,
        List<String> unwanted,
        long steps,
        List<String> illegal,
        long receipts,
        List<String> uncleared) {

    /** Of some orders, and of others. */
    public ManufacturingState plus(ManufacturingState more) {
        return new ManufacturingState(
                lines + more.lines,
                Law.faults(unfit, more.unfit),
                inputs + more.inputs,
                Law.faults(unwanted, more.unwanted),
                steps + more.steps,
                Law.faults(illegal, more.illegal),
                receipts + more.receipts,
                Law.faults(uncleared, more.uncleared));
    }
}
