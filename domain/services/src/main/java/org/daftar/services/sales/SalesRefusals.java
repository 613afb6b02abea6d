package org.daftar.services.sales;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.sales.Edit;
import org.daftar.model.sales.Facets;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.Shipped;

/** How selling says no. */
final class SalesRefusals {

    private static final String ORDER = "sales order";

    private SalesRefusals() {}

    static Refused unreachable(Facets from, Milestone goal) {
        return transition(from, goal, from.obstacle(goal));
    }

    static Refused transition(Facets from, Milestone goal, String reason) {
        return new Refused(Refusal.InvalidTransition.between(
                ORDER, from.milestone().toString(), goal.toString(), reachable(from), reason));
    }

    /** So much has left of it, and not so much can be asked for. */
    static Refused fulfilment(Facets from, Shipped wanted) {
        boolean more = from.isOpen() && from.shipped() == Shipped.PART;
        return new Refused(Refusal.InvalidTransition.between(
                ORDER,
                from.shipped().toString(),
                wanted.toString(),
                more ? List.of(Shipped.ALL.toString()) : List.of(),
                "not_allowed"));
    }

    /** Of an order that stands where that cannot be done. @param action in words that follow "it cannot" */
    static Refused standing(SalesOrder order, String action, String reason) {
        var facets = order.head().facets();
        return new Refused(new Refusal.InvalidTransition(
                ORDER, facets.milestone().toString(), action, Optional.empty(), reachable(facets), reason));
    }

    static void requireFree(SalesOrder order, Edit edit) {
        if (!edit.isFreeIn(order.milestone()))
            throw standing(
                    order,
                    "be changed in its " + edit.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    "not_editable");
    }

    private static List<String> reachable(Facets from) {
        return from.reachable().stream().map(Milestone::toString).toList();
    }
}
