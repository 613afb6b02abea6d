package org.daftar.persistence.manufacturing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Location;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Page;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.model.stock.StockEvent;
import org.daftar.persistence.Company;
import org.daftar.persistence.stock.Warehouse;
import org.daftar.ports.bom.NewBill;
import org.daftar.ports.manufacturing.LineChange;
import org.daftar.ports.manufacturing.Manufacturing;
import org.daftar.ports.manufacturing.NewOrder;
import org.daftar.ports.manufacturing.NewReceipt;
import org.daftar.ports.manufacturing.OrderChange;
import org.daftar.ports.stock.query.Stock;

/** A company that makes things, and words for it. */
public record Making(Warehouse house, Location site, Kind kind) {

    public static Making of(Company company, Kind kind) {
        var house = new Warehouse(company);
        return new Making(house, house.site("Workshop"), kind);
    }

    public Making as(Kind other) {
        return new Making(house, site, other);
    }

    Company company() {
        return house.company();
    }

    Manufacturing manufacturing() {
        return company().daftar().manufacturing();
    }

    public static NewBill.Line of(Item component, String quantity) {
        return of(component, quantity, "0");
    }

    static NewBill.Line of(Item component, String quantity, String scrapPercent) {
        return new NewBill.Line(
                component.kind(), component.id(), new BigDecimal(quantity), new BigDecimal(scrapPercent));
    }

    public void bill(Item output, NewBill.Line... lines) {
        company().daftar().billsOfMaterials().add(company().owner(), new NewBill(output.id(), List.of(lines)));
    }

    void otherBill(Item output, NewBill.Line... lines) {
        company()
                .daftar()
                .billsOfMaterials()
                .replace(company().owner(), new NewBill(output.id(), List.of(lines)), Optional.empty());
    }

    public Item found(Item item, String quantity, String cost) {
        house.found(item, site, quantity, cost);
        return item;
    }

    public static NewOrder.Line line(Item item, String quantity, String conversion) {
        return new NewOrder.Line(item.id(), new BigDecimal(quantity), Optional.of(new BigDecimal(conversion)));
    }

    NewOrder wanted(NewOrder.Line... lines) {
        return new NewOrder(site.id(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(lines));
    }

    ManufacturingOrder ordered(Milestone goal, NewOrder.Line... lines) {
        return manufacturing().order(company().owner(), kind, wanted(lines), goal);
    }

    public ManufacturingOrder placed(NewOrder.Line... lines) {
        return ordered(Milestone.PLACED, lines);
    }

    /** So much of each line in its order; of none where it is zero. */
    public Receipt received(ManufacturingOrder order, String... quantities) {
        return receiving(order, Optional.empty(), quantities).receipt();
    }

    Manufacturing.Made receivedAt(Location where, ManufacturingOrder order, String... quantities) {
        return receiving(order, Optional.of(where), quantities);
    }

    private Manufacturing.Made receiving(ManufacturingOrder order, Optional<Location> where, String... quantities) {
        var lines = new ArrayList<NewReceipt.Line>();
        for (int i = 0; i < quantities.length; i++) {
            var quantity = new BigDecimal(quantities[i]);
            var line = order.lines().get(i).id();
            if (quantity.signum() != 0) lines.add(new NewReceipt.Line(line, quantity, where.map(Location::id)));
        }
        return manufacturing()
                .receive(
                        company().owner(), kind, order.id(), new NewReceipt(Optional.empty(), Optional.empty(), lines));
    }

    public ManufacturingOrder takenBack(Receipt receipt) {
        return manufacturing().reverse(company().owner(), kind, receipt.id());
    }

    ManufacturingOrder moved(ManufacturingOrder order, Milestone goal) {
        return manufacturing().amend(company().owner(), kind, order.id(), OrderChange.to(goal));
    }

    ManufacturingOrder quantity(ManufacturingOrder order, int line, String quantity) {
        return revised(order, line, new Change.Set<>(new BigDecimal(quantity)), Change.keep());
    }

    ManufacturingOrder conversion(ManufacturingOrder order, int line, String cost) {
        return revised(order, line, Change.keep(), new Change.Set<>(new BigDecimal(cost)));
    }

    private ManufacturingOrder revised(
            ManufacturingOrder order, int line, Change<BigDecimal> quantity, Change<BigDecimal> conversion) {
        return manufacturing()
                .reviseLine(company().owner(), kind, order.lines().get(line).id(), new LineChange(quantity, conversion))
                .order();
    }

    ManufacturingOrder now(ManufacturingOrder order) {
        return company()
                .daftar()
                .read()
                .manufacturingOrders()
                .find(company().books(), kind, order.id())
                .orElseThrow();
    }

    /** On hand, allocated, demanded and on order at the site. */
    String stock(Item item) {
        return stock(item, site);
    }

    String stock(Item item, Location where) {
        var level = house.level(item, where);
        return shown(level.onHand()) + "/" + shown(level.allocated()) + "/" + shown(level.demanded()) + "/"
                + shown(level.onOrder());
    }

    /** What a receipt's lines are worth. */
    static List<String> values(Receipt receipt) {
        return receipt.lines().stream()
                .map(line -> line.value().toDecimal().toPlainString())
                .toList();
    }

    /** What a receipt took, in all its lines. */
    static List<String> taken(Receipt receipt) {
        return receipt.lines().stream()
                .flatMap(line -> line.consumed().stream())
                .map(consumed -> shown(consumed.quantity().micros()))
                .toList();
    }

    /** What the stock ledger of materials, then of products tells, from the beginning, since so many events. */
    List<String> told(ItemKind ledger, int since) {
        var selection = new Stock.EventSelection(
                ledger,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var page = new Page.Request<>(Stock.EventSort.RECORDED_AT, true, 200, Optional.empty());
        return company().daftar().read().stock().events(company().books(), selection, page).rows().stream()
                .skip(since)
                .map(Making::words)
                .toList();
    }

    static String words(StockEvent event) {
        return (event.reversal() ? "-" : "") + event.movement() + " "
                + shown(event.quantity().micros());
    }

    private static String shown(long micros) {
        var plain = BigDecimal.valueOf(micros, 6).stripTrailingZeros().toPlainString();
        return plain;
    }

    static List<Milestone> milestones(ManufacturingOrder... orders) {
        return Arrays.stream(orders).map(ManufacturingOrder::milestone).toList();
    }
}
