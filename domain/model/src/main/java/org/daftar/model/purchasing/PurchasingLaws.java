package org.daftar.model.purchasing;

import java.util.ArrayList;
import java.util.List;
import org.daftar.model.ledger.Law.Verdict;

/** The laws of purchasing: each is stated once, and judged on a store as a whole. */
public final class PurchasingLaws {

    private PurchasingLaws() {}

    public static List<Verdict> judge(PurchasingState state) {
        return List.of(
                Verdict.of(
                        "receipts-fit-orders",
                        "Of no line comes more than was ordered and tolerated, and what has not come of an open order is on order.",
                        state.lines(),
                        state.unfit()),
                Verdict.of(
                        "orders-walk-legal-paths",
                        "Every recorded history of an order's facets is a path of the transition table, and ends where the order stands.",
                        state.steps(),
                        state.illegal()),
                Verdict.of(
                        "grni-clears",
                        "What receipts brought, less what bills cleared, is what the account of goods received and not invoiced holds.",
                        state.receipts(),
                        state.uncleared()));
    }

    /** What is wrong with a history, in words. @param standing where the order stands now */
    public static List<String> faults(OrderNumber order, List<Facets> history, Facets standing) {
        var faults = new ArrayList<String>();
        if (history.isEmpty() || !history.get(0).equals(Facets.FIRST))
            faults.add("order " + order + " did not begin as a plan");
        for (int i = 1; i < history.size(); i++) {
            if (!history.get(i).mayFollow(history.get(i - 1)))
                faults.add("order " + order + " went from " + history.get(i - 1) + " to " + history.get(i));
        }
        if (!history.isEmpty() && !history.get(history.size() - 1).equals(standing))
            faults.add("order " + order + " is " + standing + ", which its history does not say");
        return faults;
    }
}
