package org.daftar.model.manufacturing;

import java.util.List;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.orders.OrderLaws;
import org.daftar.model.orders.OrderNumber;

/** The laws of manufacturing: each is stated once, and judged on a store as a whole. */
public final class ManufacturingLaws {

    private ManufacturingLaws() {}

    public static List<Verdict> judge(ManufacturingState state) {
        return List.of(
                OrderLaws.receiptsFit(state.lines(), state.unfit()),
                OrderLaws.demandFollows(state.inputs(), state.unwanted()),
                OrderLaws.legalPaths(state.steps(), state.illegal()),
                Verdict.of(
                        "wip-clears",
                        "What a receipt's outputs are worth is what its inputs took with them and what making them cost, so work in progress holds nothing.",
                        state.receipts(),
                        state.uncleared()));
    }

    /** What is wrong with a history, in words. @param standing where the order stands now */
    public static List<String> faults(OrderNumber order, List<Facets> history, Facets standing) {
        return OrderLaws.faults(order, history, Facets.FIRST, Facets::mayFollow, standing);
    }
}
