package org.daftar.services.sales;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.Shipped;
import org.daftar.services.audit.Moments;

/** Moves orders along their life cycle, with all that a move does to the books. */
record Course(SalesBook book, Shipping shipping, Billing billing, Moments moments) {

    private static final List<Milestone> PATH =
            List.of(Milestone.CONFIRMED, Milestone.SHIPPED, Milestone.BILLED, Milestone.SETTLED, Milestone.CLOSED);

    /** What an order passes on its way from the beginning to the goal, which is the last. */
    static List<Milestone> pathTo(Milestone goal) {
        return switch (goal) {
            case DRAFT -> List.of();
            case CANCELLED -> List.of(goal);
            case DISPUTED -> List.of(Milestone.CONFIRMED, Milestone.SHIPPED, Milestone.BILLED, goal);
            default -> PATH.subList(0, PATH.indexOf(goal) + 1);
        };
    }

    /**
     * @param edited the order with what is to be changed beside
     * @param shipped how much is to leave when it is shipped
     * @param said when it got there
     */
    SalesOrder to(
            Caller caller,
            SalesOrder before,
            SalesOrder edited,
            Milestone goal,
            Shipped shipped,
            Optional<Instant> said) {
        var now = moments.now();
        var from = edited.head().facets();
        var next = from.towards(goal).orElseThrow(() -> SalesRefusals.unreachable(from, goal));
        if (next.isOpen() && edited.lines().isEmpty()) throw SalesRefusals.transition(from, goal, "no_items");
        if (next.isOpen() && edited.terms().shipFrom().isEmpty())
            throw SalesRefusals.transition(from, goal, "location_required");
        if (goal == Milestone.SHIPPED) {
            var order = edited.equals(before) ? before : book.change(caller, before, edited, now);
            return shipped == Shipped.PART
                    ? shipping.whatIsThere(caller, order, said.orElse(now))
                    : shipping.everything(caller, order, said.orElse(now));
        }
        bill(caller, edited, goal, said.filter(then -> !then.isAfter(now)).orElse(now));
        var after = edited.moved(next, said, now);
        boolean comesBack = from.shipped() != Shipped.NONE && next.shipped() == Shipped.NONE;
        return comesBack ? shipping.takeBack(caller, before, after) : book.change(caller, before, after, now);
    }

    /** What is said of bills is so in the books. */
    private void bill(Caller caller, SalesOrder order, Milestone goal, Instant at) {
        boolean billed = order.head().facets().billed();
        switch (goal) {
            case BILLED -> charge(caller, order, at);
            case SETTLED -> {
                charge(caller, order, at);
                billing.collect(caller, order, at);
            }
            case CLOSED -> {
                if (billed) billing.takeBackUnshipped(caller, order);
            }
            case CANCELLED -> {
                if (billed) billing.takeBack(caller, order);
            }
            case DRAFT, CONFIRMED, SHIPPED, DISPUTED -> {
                // Nobody is charged by these.
            }
        }
    }

    private void charge(Caller caller, SalesOrder order, Instant at) {
        if (!order.head().facets().billed()) billing.charge(caller, order, at);
    }
}
