package org.daftar.persistence.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.Location;
import org.daftar.model.kernel.Change;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.PartyId;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.SalesLine;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.Shipped;
import org.daftar.persistence.Changing;
import org.daftar.persistence.Company;
import org.daftar.persistence.stock.Warehouse;
import org.daftar.ports.sales.NewSalesOrder;
import org.daftar.ports.sales.SalesLineChange;
import org.daftar.ports.sales.SalesOrderChange;
import org.daftar.ports.sales.Selling;

/** A company that sells to a customer, and words for it. */
public record Shop(Warehouse house, PartyId customer, ListEntryId channel, Location site) {

    public static Shop of(Company company) {
        var house = new Warehouse(company);
        var customer = company.client("Corner Grocery").id();
        var channel = company.daftar()
                .read()
                .lists()
                .list(company.books(), ListKind.SALES_CHANNEL)
                .get(0)
                .id();
        return new Shop(house, customer, channel, house.site("Shop"));
    }

    Company company() {
        return house.company();
    }

    Selling selling() {
        return company().daftar().sales();
    }

    /** So much on hand, at that cost of a unit. */
    public Item product(String code, String quantity, String cost) {
        var item = house.product(code);
        house.found(item, site, quantity, cost);
        return item;
    }

    public static NewSalesOrder.Line line(Item item, String quantity) {
        return line(item, quantity, "10");
    }

    static NewSalesOrder.Line line(Item item, String quantity, String price) {
        return new NewSalesOrder.Line(
                item.id(), Optional.empty(), new BigDecimal(quantity), Optional.of(new BigDecimal(price)));
    }

    NewSalesOrder wanted(NewSalesOrder.Line... lines) {
        return new NewSalesOrder(
                customer,
                channel,
                Optional.of(site.id()),
                Change.keep(),
                Change.keep(),
                Optional.empty(),
                NewSalesOrder.Costs.NONE,
                LocalDate.of(2026, 12, 24),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(lines));
    }

    public SalesOrder ordered(Milestone goal, Shipped shipped, NewSalesOrder.Line... lines) {
        return selling().order(company().owner(), wanted(lines), goal, shipped);
    }

    SalesOrder drafted(NewSalesOrder.Line... lines) {
        return ordered(Milestone.DRAFT, Shipped.NONE, lines);
    }

    public SalesOrder entered(NewSalesOrder.Line... lines) {
        return ordered(Milestone.CONFIRMED, Shipped.NONE, lines);
    }

    public SalesOrder moved(SalesOrder order, Milestone goal) {
        return selling().amend(company().owner(), order.id(), SalesOrderChange.to(goal));
    }

    /** As much as is there. */
    SalesOrder shippedInPart(SalesOrder order) {
        var change = SalesOrderChange.to(Milestone.SHIPPED).shipping(Shipped.PART);
        return selling().amend(company().owner(), order.id(), change);
    }

    /** What is left of it. */
    SalesOrder theRestShipped(SalesOrder order) {
        var change = SalesOrderChange.of(SalesOrderChange.Terms.KEPT).shipping(Shipped.ALL);
        return selling().amend(company().owner(), order.id(), change);
    }

    SalesLine quantity(SalesOrder order, int line, String quantity) {
        return revised(
                order,
                line,
                new SalesLineChange(
                        Change.keep(), Optional.empty(), new Change.Set<>(new BigDecimal(quantity)), Change.keep()));
    }

    SalesLine price(SalesOrder order, int line, String price) {
        return revised(
                order,
                line,
                new SalesLineChange(
                        Change.keep(), Optional.empty(), Change.keep(), new Change.Set<>(new BigDecimal(price))));
    }

    SalesLine item(SalesOrder order, int line, Item other) {
        return revised(
                order,
                line,
                new SalesLineChange(new Change.Set<>(other.id()), Optional.empty(), Change.keep(), Change.keep()));
    }

    SalesLine revised(SalesOrder order, int line, SalesLineChange change) {
        return selling().reviseLine(company().owner(), order.lines().get(line).id(), change);
    }

    SalesOrder shipsFrom(SalesOrder order, Location other) {
        return amended(order, Map.of("shipFrom", other.id()));
    }

    SalesOrder amended(SalesOrder order, Map<String, ?> terms) {
        return selling().amend(company().owner(), order.id(), SalesOrderChange.of(terms(terms)));
    }

    /** What is to be different, by its name. */
    static SalesOrderChange.Terms terms(Map<String, ?> changes) {
        return Changing.of(SalesOrderChange.Terms.class, changes);
    }

    static SalesOrderChange dated(Milestone goal, Instant at) {
        return new SalesOrderChange(
                SalesOrderChange.Terms.KEPT,
                Map.of(goal, new Change.Set<>(at)),
                Optional.of(goal),
                Optional.empty(),
                Optional.empty());
    }

    SalesOrder now(SalesOrder order) {
        return company()
                .daftar()
                .read()
                .salesOrders()
                .find(company().books(), order.id())
                .orElseThrow();
    }

    /** On hand, demanded and allocated, in whole units. */
    String stock(Item item) {
        return stock(item, site);
    }

    String stock(Item item, Location where) {
        var level = house.level(item, where);
        return level.onHand() / 1_000_000 + "/" + level.demanded() / 1_000_000 + "/" + level.allocated() / 1_000_000;
    }
}
