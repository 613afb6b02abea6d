package org.daftar.model.sales;

import java.util.List;
import java.util.stream.Stream;

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
                both(unwanted, more.unwanted),
                shipments + more.shipments,
                both(unfit, more.unfit),
                steps + more.steps,
                both(illegal, more.illegal),
                charges + more.charges,
                both(uncharged, more.uncharged));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
