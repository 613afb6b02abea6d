package org.daftar.model.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.daftar.model.ledger.Law.Verdict;

/** The laws of all orders. Each kind judges its own, and one statement holds of them together. */
public final class OrderLaws {

    private OrderLaws() {}

    /** @param faults in words; normally there is none */
    public static Verdict receiptsFit(long lines, List<String> faults) {
        return Verdict.of(
                "receipts-fit-orders",
                "Of no line comes more than was ordered and tolerated, and what has not come of an open order is on order.",
                lines,
                faults);
    }

    /** @param faults in words; normally there is none */
    public static Verdict demandFollows(long demands, List<String> faults) {
        return Verdict.of(
                "demand-follows-orders",
                "What is demanded for an open order is what it wants and did not get yet, for any other nothing; no more is kept than that.",
                demands,
                faults);
    }

    /** @param faults in words; normally there is none */
    public static Verdict legalPaths(long steps, List<String> faults) {
        return Verdict.of(
                "orders-walk-legal-paths",
                "Every recorded history of an order's facets is a path of the transition table, and ends where the order stands.",
                steps,
                faults);
    }

    /**
     * What is wrong with a history, in words.
     *
     * @param first the facets every order begins with
     * @param mayFollow whether the former may come right after the latter
     * @param standing where the order stands now
     * @param <F> the facets of its kind
     */
    public static <F> List<String> faults(
            OrderNumber order, List<F> history, F first, BiPredicate<F, F> mayFollow, F standing) {
        var faults = new ArrayList<String>();
        if (history.isEmpty() || !history.get(0).equals(first))
            faults.add("order " + order + " did not begin as " + first);
        for (int i = 1; i < history.size(); i++) {
            if (!mayFollow.test(history.get(i), history.get(i - 1)))
                faults.add("order " + order + " went from " + history.get(i - 1) + " to " + history.get(i));
        }
        if (!history.isEmpty() && !history.get(history.size() - 1).equals(standing))
            faults.add("order " + order + " is " + standing + ", which its history does not say");
        return faults;
    }
}
