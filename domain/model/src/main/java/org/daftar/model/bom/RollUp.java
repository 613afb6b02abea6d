package org.daftar.model.bom;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What items should cost by their bills: the components' cost and the conversion, level by level. A cost is computed when
 * it is asked for and kept; when something changes, the costs of all that contains it are forgotten, and only those are
 * computed again. Not for several threads at once.
 */
public final class RollUp {

    private final BillGraph bills;
    private final CostSource source;
    private final @Nullable StandardCost[] known;

    private RollUp(BillGraph bills, CostSource source) {
        this.bills = bills;
        this.source = source;
        this.known = new StandardCost[bills.down().nodes()];
    }

    /** @throws CyclicBills if the bills have a cycle */
    public static RollUp over(BillGraph bills, CostSource source) {
        Cycle.in(bills).ifPresent(cycle -> {
            throw new CyclicBills(cycle);
        });
        return new RollUp(bills, source);
    }

    /** @throws org.daftar.model.kernel.Refused invalid when an amount is out of bounds */
    public StandardCost of(ItemId item) {
        return bills.number(item).map(this::cost).orElseGet(() -> leaf(item));
    }

    /** The cost or the conversion of an item is another: it and all that contains it are forgotten. */
    public void changed(ItemId item) {
        bills.number(item).ifPresent(this::forget);
    }

    private StandardCost cost(int wanted) {
        var ahead = new Numbers();
        ahead.push(wanted);
        while (!ahead.isEmpty()) {
            int here = ahead.top();
            if (known[here] == null && !pushUnknown(here, ahead)) known[here] = rolledUp(here);
            if (known[here] != null) ahead.pop();
        }
        return Objects.requireNonNull(known[wanted]);
    }

    /** @return whether there was any */
    private boolean pushUnknown(int output, Numbers ahead) {
        var down = bills.down();
        boolean any = false;
        for (int arc = down.begin(output); arc < down.end(output); arc++) {
            int component = down.to()[arc];
            if (known[component] != null) continue;
            ahead.push(component);
            any = true;
        }
        return any;
    }

    private StandardCost rolledUp(int node) {
        var down = bills.down();
        var item = bills.item(node);
        if (down.isLeaf(node)) return leaf(item);
        var amount = source.conversion(item);
        boolean incomplete = false;
        for (int arc = down.begin(node); arc < down.end(node); arc++) {
            var component = Objects.requireNonNull(known[down.to()[arc]]);
            amount = amount.add(component.amount().multiply(down.factor()[arc]));
            incomplete |= component.incomplete();
        }
        return new StandardCost(Exact.bounded(amount, "cost", item), incomplete);
    }

    private StandardCost leaf(ItemId item) {
        Optional<BigDecimal> cost = source.cost(item);
        return new StandardCost(cost.orElse(BigDecimal.ZERO), cost.isEmpty());
    }

    /** What contains something unknown is unknown itself, so the way up ends where nothing was known. */
    private void forget(int changed) {
        var up = bills.up();
        var ahead = new Numbers();
        ahead.push(changed);
        known[changed] = null;
        while (!ahead.isEmpty()) {
            int here = ahead.pop();
            for (int arc = up.begin(here); arc < up.end(here); arc++) {
                int user = up.to()[arc];
                if (known[user] == null) continue;
                known[user] = null;
                ahead.push(user);
            }
        }
    }
}
