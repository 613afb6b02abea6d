package org.daftar.persistence.purchasing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Location;
import org.daftar.model.kernel.Change;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.Receipt;
import org.daftar.persistence.Company;
import org.daftar.persistence.stock.Warehouse;
import org.daftar.ports.purchasing.LineChange;
import org.daftar.ports.purchasing.NewOrder;
import org.daftar.ports.purchasing.NewReceipt;
import org.daftar.ports.purchasing.OrderChange;
import org.daftar.ports.purchasing.Purchasing;

/** A company that orders from a vendor, and words for it. */
public record Buying(Warehouse house, PartyId vendor, Location site) {

    public static Buying of(Company company) {
        var house = new Warehouse(company);
        var vendor = company.party("Gulf Supplies", PartyRole.VENDOR).id();
        return new Buying(house, vendor, house.site("Dubai"));
    }

    Company company() {
        return house.company();
    }

    Purchasing purchasing() {
        return company().daftar().purchasing();
    }

    public static NewOrder.Line line(Item item, String quantity, String cost) {
        return new NewOrder.Line(item.id(), new BigDecimal(quantity), Optional.of(new BigDecimal(cost)));
    }

    NewOrder wanted(String freight, NewOrder.Line... lines) {
        return new NewOrder(
                vendor,
                Optional.of(ItemKind.MATERIAL),
                Optional.of(site.id()),
                Optional.empty(),
                new NewOrder.Costs(new BigDecimal(freight), BigDecimal.ZERO, BigDecimal.ZERO),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(lines));
    }

    public PurchaseOrder ordered(Milestone goal, String freight, NewOrder.Line... lines) {
        return purchasing().order(company().owner(), wanted(freight, lines), goal);
    }

    public PurchaseOrder placed(NewOrder.Line... lines) {
        return ordered(Milestone.PLACED, "0", lines);
    }

    /** So much of each line in its order; of none where it is zero. */
    public Receipt received(PurchaseOrder order, String... quantities) {
        return receiving(order, quantities).receipt();
    }

    Purchasing.Received receiving(PurchaseOrder order, String... quantities) {
        var lines = new ArrayList<NewReceipt.Line>();
        for (int i = 0; i < quantities.length; i++) {
            var quantity = new BigDecimal(quantities[i]);
            if (quantity.signum() != 0)
                lines.add(new NewReceipt.Line(order.lines().get(i).id(), quantity, Optional.empty()));
        }
        return purchasing()
                .receive(company().owner(), order.id(), new NewReceipt(Optional.empty(), Optional.empty(), lines));
    }

    Purchasing.Received receivedAt(Location where, PurchaseOrder order, String quantity) {
        var line = new NewReceipt.Line(order.lines().get(0).id(), new BigDecimal(quantity), Optional.of(where.id()));
        return purchasing()
                .receive(
                        company().owner(),
                        order.id(),
                        new NewReceipt(Optional.empty(), Optional.empty(), List.of(line)));
    }

    public PurchaseOrder takenBack(Receipt receipt) {
        return purchasing().reverse(company().owner(), receipt.id());
    }

    public PurchaseOrder moved(PurchaseOrder order, Milestone goal) {
        return purchasing().amend(company().owner(), order.id(), OrderChange.to(goal));
    }

    OrderLine quantity(PurchaseOrder order, int line, String quantity) {
        return purchasing()
                .reviseLine(
                        company().owner(),
                        order.lines().get(line).id(),
                        new LineChange(Change.keep(), new Change.Set<>(new BigDecimal(quantity)), Change.keep()));
    }

    PurchaseOrder now(PurchaseOrder order) {
        return company()
                .daftar()
                .read()
                .purchaseOrders()
                .find(company().books(), order.id())
                .orElseThrow();
    }

    /** On hand and on order, in whole units. */
    String stock(Item item) {
        var level = house.level(item, site);
        return level.onHand() / 1_000_000 + "/" + level.onOrder() / 1_000_000;
    }

    static List<String> values(Receipt receipt) {
        return receipt.lines().stream()
                .map(line -> line.value().toDecimal().toPlainString())
                .toList();
    }

    static OrderChange costs(String shipping) {
        return new OrderChange(
                Change.keep(),
                Change.keep(),
                Change.keep(),
                new Change.Set<>(new BigDecimal(shipping)),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }
}
