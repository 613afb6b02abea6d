package org.daftar.model.purchasing;

import java.util.List;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.orders.OrderLaws;
import org.daftar.model.orders.OrderNumber;

/** The laws of purchasing: each is stated once, and judged on a store as a whole. */
public final class PurchasingLaws {

    private PurchasingLaws() {}

    public static List<Verdict> judge(PurchasingState state) {
        return List.of(
                OrderLaws.receiptsFit(state.lines(), state.unfit()),
                OrderLaws.legalPaths(state.steps(), state.illegal()),
                Verdict.of(
                        "grni-clears",
                        "What receipts brought, less what bills cleared, is what the account of goods received and not invoiced holds.",
                        state.receipts(),
                        state.uncleared()));
    }

    /** What is wrong with a history, in words. @param standing where the order stands now */
    public static List<String> faults(OrderNumber order, List<Facets> history, Facets standing) {
        return OrderLaws.faults(order, history, Facets.FIRST, Facets::mayFollow, standing);
    }
}
