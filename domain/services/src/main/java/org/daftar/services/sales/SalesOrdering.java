package org.daftar.services.sales;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.audit.Fact;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.orders.Milestones;
import org.daftar.model.sales.Brokerage;
import org.daftar.model.sales.Edit;
import org.daftar.model.sales.Facets;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.SalesHead;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.model.sales.SalesTerms;
import org.daftar.model.sales.Shipped;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.documents.driven.DocumentStore;
import org.daftar.ports.sales.NewSalesOrder;
import org.daftar.ports.sales.SalesOrderChange;
import org.daftar.ports.sales.driven.SalesOrderStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;

/** Orders are taken down, changed and moved. */
record SalesOrdering(
        SalesOrderStore store,
        DocumentStore documents,
        SalesBook book,
        SalesJudge judge,
        Course course,
        Shipping shipping,
        FactLog facts,
        Moments moments,
        Ids ids) {

    private static final Set<Milestone> UNSHIPPED =
            EnumSet.of(Milestone.DRAFT, Milestone.CONFIRMED, Milestone.CANCELLED);

    private static final Told<SalesHead> ORDER = Told.<SalesHead>of()
            .plain("number", SalesHead::number)
            .plain("state", SalesHead::milestone)
            .plain("shipped", order -> order.facets().shipped())
            .plain("customer", order -> order.terms().customer())
            .plain("channel", order -> order.terms().channel())
            .plain("shipFrom", order -> order.terms().shipFrom())
            .plain("broker", order -> order.terms().brokerage().broker())
            .plain(
                    "brokerFeePercent",
                    order -> order.terms().brokerage().percent().map(Rate::toPercent))
            .plain("brokerFees", SalesHead::brokerFees)
            .plain("fulfillmentCosts", order -> order.terms().costs().fulfillment())
            .plain("freightCosts", order -> order.terms().costs().freight())
            .plain("promoCosts", order -> order.terms().costs().promotion())
            .plain("otherCosts", order -> order.terms().costs().other())
            .plain("mustArriveBy", order -> order.terms().mustArriveBy())
            .plain("placedAt", order -> order.terms().placedAt())
            .plain("notes", order -> order.terms().notes())
            .plain("externalId", order -> order.terms().externalId())
            .plain("draftedAt", order -> order.milestones().at(Milestone.DRAFT))
            .plain("confirmedAt", order -> order.milestones().at(Milestone.CONFIRMED))
            .plain("shippedAt", order -> order.milestones().at(Milestone.SHIPPED))
            .plain("billedAt", order -> order.milestones().at(Milestone.BILLED))
            .plain("settledAt", order -> order.milestones().at(Milestone.SETTLED))
            .plain("disputedAt", order -> order.milestones().at(Milestone.DISPUTED))
            .plain("closedAt", order -> order.milestones().at(Milestone.CLOSED))
            .plain("cancelledAt", order -> order.milestones().at(Milestone.CANCELLED));

    SalesOrder begin(Caller caller, NewSalesOrder wanted, Milestone goal, Shipped shipped) {
        if (UNSHIPPED.contains(goal) != (shipped == Shipped.NONE))
            throw new Refused(Refusal.Invalid.of(
                    "fulfillmentStatus", "other_pair", "An order that is " + goal + " cannot have " + shipped + "."));
        var books = caller.books();
        var now = moments.now();
        var sound = judge.order(books, wanted, now);
        var head = SalesHead.begun(new SalesOrderId(ids.next()), store.nextNumber(books), sound.terms(), now);
        var order = SalesOrder.begun(head, sound.lines());
        store.add(books, order);
        store.addStep(books, order.id(), Facets.FIRST, now);
        facts.append(caller, new Fact("sales_order.begun", subject(order), ORDER.beginning(order.head())));
        for (var milestone : Course.pathTo(goal))
            order = course.to(caller, order, order, milestone, shipped, Optional.empty());
        return order;
    }

    SalesOrder amend(Caller caller, SalesOrder before, SalesOrderChange change) {
        Refused.ifStale("sales order", change.version(), before.head().version());
        var edited = before.with(terms(caller.books(), before, change.terms())).with(milestones(before, change));
        var order = moved(caller, before, edited, change);
        change.shipped().ifPresent(wanted -> requireShipped(before, order, wanted));
        if (!order.equals(before)) facts.append(caller, changed(before, order));
        return order;
    }

    void remove(Caller caller, SalesOrder order) {
        if (order.head().confirmedOnce())
            throw new Refused(new Refusal.InUse(
                    "sales order",
                    order.id().toString(),
                    order.head().number() + " was entered, and the stock ledger tells of it. Reject it instead."));
        documents.removeOf(
                caller.books(), new Subject(Subject.Kind.SALES_ORDER, order.id().value()));
        store.remove(caller.books(), order.id());
        facts.append(caller, new Fact("sales_order.removed", subject(order), ORDER.beginning(order.head())));
    }

    private SalesOrder moved(Caller caller, SalesOrder before, SalesOrder edited, SalesOrderChange change) {
        var goal = change.goal().filter(to -> to != before.milestone());
        boolean theRest = before.head().facets().isOpen()
                && before.head().facets().shipped() == Shipped.PART
                && change.shipped().filter(Shipped.ALL::equals).isPresent();
        if (goal.isEmpty()) requirePlace(before, edited);
        var now = moments.now();
        var order = before;
        var ready = edited;
        if (goal.isEmpty() || theRest) {
            if (!edited.equals(before)) order = book.change(caller, before, edited, now);
            if (theRest) order = shipping.everything(caller, order, now);
            ready = order;
        }
        if (goal.isEmpty()) return order;
        var said = change.reached().getOrDefault(goal.get(), Change.keep()).or(Optional.empty());
        return course.to(caller, order, ready, goal.get(), change.shipped().orElse(Shipped.ALL), said);
    }

    /** What was there and could leave may have been all of it. */
    private static void requireShipped(SalesOrder before, SalesOrder order, Shipped wanted) {
        var shipped = order.head().facets().shipped();
        boolean allWasThere = wanted == Shipped.PART
                && shipped == Shipped.ALL
                && before.head().facets().shipped() == Shipped.NONE;
        if (shipped != wanted && !allWasThere)
            throw SalesRefusals.fulfilment(before.head().facets(), wanted);
    }

    private static void requirePlace(SalesOrder before, SalesOrder after) {
        if (after.head().facets().isOpen() && after.terms().shipFrom().isEmpty())
            throw SalesRefusals.standing(before, "be without a place where it ships from", "location_required");
    }

    private SalesTerms terms(Books books, SalesOrder order, SalesOrderChange.Terms change) {
        var was = order.terms();
        var customer = change.customer().orRequired("customerId", was.customer());
        if (!customer.equals(was.customer())) {
            SalesRefusals.requireFree(order, Edit.CUSTOMER);
            judge.requireCustomer(books, customer);
        }
        var channel = change.channel().orRequired("channelId", was.channel());
        if (!channel.equals(was.channel())) {
            SalesRefusals.requireFree(order, Edit.COSTS);
            judge.requireChannel(books, channel);
        }
        var shipFrom = change.shipFrom().or(was.shipFrom());
        if (!shipFrom.equals(was.shipFrom())) {
            SalesRefusals.requireFree(order, Edit.SHIP_FROM);
            shipFrom.ifPresent(place -> judge.requireLocation(books, place));
        }
        var brokerage = brokerage(books, was.brokerage(), change);
        var costs = judge.costs(
                books,
                new NewSalesOrder.Costs(
                        orAs(
                                "fulfillmentCosts",
                                change.fulfillment(),
                                was.costs().fulfillment()),
                        orAs("freightCosts", change.freight(), was.costs().freight()),
                        orAs("promoCosts", change.promotion(), was.costs().promotion()),
                        orAs("otherCosts", change.other(), was.costs().other())));
        if (!costs.equals(was.costs()) || !brokerage.equals(was.brokerage()))
            SalesRefusals.requireFree(order, Edit.COSTS);
        return new SalesTerms(
                customer,
                channel,
                shipFrom,
                brokerage,
                costs,
                change.mustArriveBy().orRequired("mabd", was.mustArriveBy()),
                change.placedAt().orRequired("placedAt", was.placedAt()),
                change.notes().or(was.notes()),
                change.externalId().or(was.externalId()));
    }

    private Brokerage brokerage(Books books, Brokerage was, SalesOrderChange.Terms change) {
        var broker = change.broker().or(was.broker());
        if (!broker.equals(was.broker())) broker.ifPresent(id -> judge.requireBroker(books, id));
        var agreed = change.brokerFees().map(fees -> judge.fees(books, fees)).or(was.agreed());
        return judge.brokerage(broker, change.brokerFeePercent(), agreed, was);
    }

    private static BigDecimal orAs(String path, Change<BigDecimal> change, Money was) {
        return change.orRequired(path, was.toDecimal());
    }

    private static Milestones<Milestone> milestones(SalesOrder order, SalesOrderChange change) {
        var milestones = order.head().milestones();
        for (var said : change.reached().entrySet()) {
            var at = said.getValue().or(milestones.at(said.getKey()));
            milestones = at.isPresent() ? milestones.with(said.getKey(), at.get()) : milestones.without(said.getKey());
        }
        return milestones;
    }

    static Fact changed(SalesOrder before, SalesOrder after) {
        return new Fact("sales_order.changed", subject(before), ORDER.changes(before.head(), after.head()));
    }

    static Fact.Subject subject(SalesOrder order) {
        return new Fact.Subject("sales_order", order.id().value());
    }
}
