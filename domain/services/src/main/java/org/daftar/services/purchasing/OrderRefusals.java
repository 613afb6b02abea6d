package org.daftar.services.purchasing;

import java.util.Locale;
import java.util.Optional;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.purchasing.Edit;
import org.daftar.model.purchasing.Facets;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.PurchaseOrder;

/** How purchasing says no. */
final class OrderRefusals {

    private static final String ORDER = "purchase order";

    private OrderRefusals() {}

    static Refused unreachable(Facets from, Milestone goal) {
        return transition(from, goal, from.obstacle(goal));
    }

    static Refused transition(Facets from, Milestone goal, String reason) {
        return new Refused(Refusal.InvalidTransition.between(
                ORDER,
                from.milestone().toString(),
                goal.toString(),
                from.reachable().stream().map(Milestone::toString).toList(),
                reason));
    }

    /** Of an order that stands where that cannot be done. @param action in words that follow "it cannot" */
    static Refused standing(PurchaseOrder order, String action, String reason) {
        return new Refused(new Refusal.InvalidTransition(
                ORDER,
                order.milestone().toString(),
                action,
                Optional.empty(),
                order.head().facets().reachable().stream()
                        .map(Milestone::toString)
                        .toList(),
                reason));
    }

    static Refused billed(PurchaseOrder order, String what) {
        return new Refused(new Refusal.RuleViolated(
                "billed",
                what + " of " + order.head().number()
                        + " was billed and paid. Take the bill back by a credit note, and order anew."));
    }

    static void requireFree(PurchaseOrder order, Edit edit) {
        if (!edit.isFreeIn(order.milestone()))
            throw standing(order, "be changed in its " + edit.name().toLowerCase(Locale.ROOT), "not_editable");
    }
}
