package org.daftar.model.sales;

import java.util.List;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.orders.OrderLaws;
import org.daftar.model.orders.OrderNumber;

/** The laws of selling: each is stated once, and judged on a store as a whole. */
public final class SalesLaws {

    private SalesLaws() {}

    public static List<Verdict> judge(SalesState state) {
        return List.of(
                OrderLaws.demandFollows(state.lines(), state.unwanted()),
                Verdict.of(
                        "shipments-fit-orders",
                        "Of no line leaves more than was ordered, and what has left is what stock issued for it.",
                        state.shipments(),
                        state.unfit()),
                OrderLaws.legalPaths(state.steps(), state.illegal()),
                Verdict.of(
                        "orders-agree-with-invoices",
                        "A billed order is charged line by line by posted invoices, no other is, and what was not sold after all is credited.",
                        state.charges(),
                        state.uncharged()));
    }

    /** What is wrong with a history, in words. @param standing where the order stands now */
    public static List<String> faults(OrderNumber order, List<Facets> history, Facets standing) {
        return OrderLaws.faults(order, history, Facets.FIRST, Facets::mayFollow, standing);
    }
}
