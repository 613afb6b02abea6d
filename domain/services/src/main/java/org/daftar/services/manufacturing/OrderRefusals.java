package org.daftar.services.manufacturing;

import java.util.Optional;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.manufacturing.Edit;
import org.daftar.model.manufacturing.Input;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.Milestone;

/** How manufacturing says no. */
final class OrderRefusals {

    private OrderRefusals() {}

    static Refused transition(ManufacturingOrder order, Milestone goal, String reason) {
        var facets = order.head().facets();
        return new Refused(Refusal.InvalidTransition.between(
                order.kind().words(),
                facets.milestone().toString(),
                goal.toString(),
                facets.reachable().stream().map(Milestone::toString).toList(),
                reason));
    }

    /** Of an order that stands where that cannot be done. @param action in words that follow "it cannot" */
    static Refused standing(ManufacturingOrder order, String action, String reason) {
        var facets = order.head().facets();
        return new Refused(new Refusal.InvalidTransition(
                order.kind().words(),
                facets.milestone().toString(),
                action,
                Optional.empty(),
                facets.reachable().stream().map(Milestone::toString).toList(),
                reason));
    }

    /** @throws Refused always */
    static void unkeepable(Input input) {
        throw new Refused(new Refusal.RuleViolated(
                "quantity_out_of_range",
                "Of " + input.item()
                        + " this takes more than can be counted. Order less, or correct the bill of materials."));
    }

    static void requireFree(ManufacturingOrder order, Edit edit) {
        if (!edit.isFreeIn(order.milestone())) throw standing(order, "be changed in its " + edit, "not_editable");
    }
}
