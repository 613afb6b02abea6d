package org.daftar.model.sales;

import java.util.List;
import org.daftar.model.ledger.Law;

/**
 * What the store says of orders; what is in lists is in words, and normally there is none.
 *
 * @param lines of orders
 * @param unwanted lines of which stock keeps otherwise much than has not left
 * @param shipments lines of shipments
 * @param unfit shipments that lines, orders or stock know otherwise
 * @param steps of orders
 * @param illegal steps that no order may take
 * @param charges lines that were charged
 * @param uncharged orders of which invoices say otherwise
 */
public record SalesState(
        long lines,
        List<String> unwanted,
        long shipments,
        List<String> unfit,
        long steps,
        List<String> illegal,
        long charges,
        List<String> uncharged) {

    public static final SalesState NONE = new SalesState(0, List.of(), 0, List.of(), 0, List.of(), 0, List.of());

    /** Of some orders, and of others. */
    public SalesState plus(SalesState more) {
        return new SalesState(
                lines + more.lines,
                Law.faults(unwanted, more.unwanted),
                shipments + more.shipments,
                Law.faults(unfit, more.unfit),
                steps + more.steps,
                Law.faults(illegal, more.illegal),
                charges + more.charges,
                Law.faults(uncharged, more.uncharged));
    }
}
