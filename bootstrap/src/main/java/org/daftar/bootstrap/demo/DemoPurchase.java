package org.daftar.bootstrap.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Location;
import org.daftar.model.kernel.Caller;
import org.daftar.model.party.Party;
import org.daftar.model.purchasing.LaterCosts;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.ports.purchasing.NewLandedCost;
import org.daftar.ports.purchasing.NewOrder;
import org.daftar.services.Daftar;

/** What the workshop of the demo company buys: all of it came, with its freight; customs were paid later. */
record DemoPurchase(Daftar daftar, Caller caller) {

    PurchaseOrder received(Party vendor, Location site, Instant day, List<NewOrder.Line> lines) {
        var freight = new NewOrder.Costs(new BigDecimal("120"), BigDecimal.ZERO, BigDecimal.ZERO);
        var wanted = new NewOrder(
                vendor.id(),
                Optional.of(ItemKind.MATERIAL),
                Optional.of(site.id()),
                Optional.of(day),
                freight,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lines);
        return daftar.purchasing().order(caller, wanted, Milestone.RECEIVED);
    }

    void cleared(PurchaseOrder order, LocalDate day, String customs) {
        var cost = new NewLandedCost.Cost("customs", new BigDecimal(customs), LaterCosts.Split.BY_VALUE);
        daftar.purchasing()
                .land(
                        caller,
                        new NewLandedCost(
                                Optional.of(day),
                                Optional.of("Customs"),
                                List.of(order.id()),
                                List.of(),
                                List.of(cost)));
    }

    static NewOrder.Line line(Item item, String quantity, String cost) {
        return new NewOrder.Line(item.id(), new BigDecimal(quantity), Optional.of(new BigDecimal(cost)));
    }
}
