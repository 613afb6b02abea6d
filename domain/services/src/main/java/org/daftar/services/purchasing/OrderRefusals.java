package org.daftar.services.purchasing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.purchasing.Edit;
import org.daftar.model.purchasing.Facets;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.PurchaseOrder;

/** How purchasing says no. */
final class OrderRefusals {

    private static final String ORDER = "purchase order";

    private OrderRefusals() {}

    static Refused missing(String kind, Object id) {
        return new Refused(new Refusal.Missing(kind, id.toString()));
    }

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

    static void requireFree(PurchaseOrder order, Edit edit) {
        if (!edit.isFreeIn(order.milestone()))
            throw standing(order, "be changed in its " + edit.name().toLowerCase(Locale.ROOT), "not_editable");
    }

    static Refused overReceipt(OrderLine line, long received, Quantity requested) {
        var unit = line.quantity().unit();
        var came = new Quantity(received, unit);
        return new Refused(new Refusal.RuleViolated(
                "over_receipt",
                "Ordered are " + line.quantity() + ", and " + came + " came already: " + requested
                        + " are more than is left. Change the order first, or receive less.",
                Particulars.of("itemId", line.id().value())
                        .and("ordered", line.quantity().toDecimal())
                        .and("received", came.toDecimal())
                        .and("requested", requested.toDecimal())));
    }

    static Refused belowReceived(OrderLine line, long received, BigDecimal wanted) {
        var came = new Quantity(received, line.quantity().unit());
        return new Refused(new Refusal.RuleViolated(
                "below_received",
                came + " came already, so no less can have been ordered.",
                Particulars.of("itemId", line.id().value())
                        .and("received", came.toDecimal())
                        .and("requested", wanted)));
    }
}
