package org.daftar.services.purchasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.orders.Milestones;
import org.daftar.model.purchasing.Edit;
import org.daftar.model.purchasing.Facets;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderHead;
import org.daftar.model.purchasing.OrderTerms;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.documents.driven.DocumentStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.purchasing.NewOrder;
import org.daftar.ports.purchasing.OrderChange;
import org.daftar.ports.purchasing.driven.PurchaseOrderStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;

/** Orders are begun, changed and moved along their life cycle. */
record Ordering(
        PurchaseOrderStore store,
        DocumentStore documents,
        OrderBook book,
        OrderJudge judge,
        Receiving receiving,
        Settling settling,
        CompanyProfiles profiles,
        FactLog facts,
        Moments moments,
        Ids ids) {

    private static final Told<OrderHead> ORDER = Told.<OrderHead>of()
            .plain("number", OrderHead::number)
            .plain("state", OrderHead::milestone)
            .plain("vendor", order -> order.terms().vendor())
            .plain("shipTo", order -> order.terms().shipTo())
            .plain("shippingCosts", order -> order.terms().costs().shipping())
            .plain("setupCosts", order -> order.terms().costs().setup())
            .plain("otherCosts", order -> order.terms().costs().other())
            .plain("shipDate", order -> order.terms().shipDate())
            .plain("expected", order -> order.terms().expected())
            .plain("notes", order -> order.terms().notes())
            .plain("plannedAt", order -> order.milestones().at(Milestone.PLANNED))
            .plain("placedAt", order -> order.milestones().at(Milestone.PLACED))
            .plain("dispatchedAt", order -> order.milestones().at(Milestone.DISPATCHED))
            .plain("partReceivedAt", order -> order.milestones().at(Milestone.PART_RECEIVED))
            .plain("receivedAt", order -> order.milestones().at(Milestone.RECEIVED))
            .plain("settledAt", order -> order.milestones().at(Milestone.SETTLED))
            .plain("cancelledAt", order -> order.milestones().at(Milestone.CANCELLED));

    /** From the beginning to what can be asked for at once. */
    private static final List<Milestone> PATH = List.of(Milestone.PLACED, Milestone.DISPATCHED, Milestone.RECEIVED);

    PurchaseOrder begin(Caller caller, NewOrder wanted, Milestone goal) {
        if (goal == Milestone.PART_RECEIVED)
            throw new Refused(Refusal.Invalid.of(
                    "status", "which_part", "An order does not begin in part: place it, then receive the part."));
        var books = caller.books();
        var sound = judge.order(books, wanted);
        var now = moments.now();
        var milestones = Milestones.<Milestone>none()
                .with(Milestone.PLANNED, now)
                .with(Milestone.PLACED, wanted.placedAt().orElse(now));
        var head = OrderHead.begun(
                new PurchaseOrderId(ids.next()), store.nextNumber(books), sound.terms(), milestones, now);
        var order = new PurchaseOrder(head, sound.lines(), List.of());
        store.add(books, order);
        store.addStep(books, order.id(), Facets.FIRST, now);
        facts.append(caller, new Fact("purchase_order.begun", subject(order), ORDER.beginning(head)));
        return walked(caller, order, goal, wanted.placedAt());
    }

    PurchaseOrder amend(Caller caller, PurchaseOrder before, OrderChange change) {
        Refused.ifStale("purchase order", change.version(), before.head().version());
        var now = moments.now();
        var after = before.with(terms(caller.books(), before, change)).with(milestones(before, change));
        var goal = change.goal().filter(to -> to != before.milestone());
        Optional<Instant> said = goal.flatMap(
                to -> change.reached().getOrDefault(to, Change.keep()).or(Optional.empty()));
        if (goal.isPresent()) after = moved(after, goal.get(), said, now);
        else requirePlace(before, after);
        settle(caller, before, after, past(said, now));
        var told = ORDER.changes(before.head(), after.head());
        if (after.equals(before)) return before;
        var kept = book.change(caller, before, after, past(said, now));
        facts.append(caller, new Fact("purchase_order.changed", subject(before), told));
        return kept;
    }

    void remove(Caller caller, PurchaseOrder order) {
        if (order.head().placedOnce())
            throw new Refused(new Refusal.InUse(
                    "purchase order",
                    order.id().toString(),
                    order.head().number() + " was placed, and the stock ledger tells of it. Cancel it instead."));
        documents.removeOf(
                caller.books(),
                new Subject(Subject.Kind.PURCHASE_ORDER, order.id().value()));
        store.remove(caller.books(), order.id());
        facts.append(caller, new Fact("purchase_order.removed", subject(order), ORDER.beginning(order.head())));
    }

    private PurchaseOrder walked(Caller caller, PurchaseOrder begun, Milestone goal, Optional<Instant> placedAt) {
        var order = begun;
        if (goal == Milestone.CANCELLED) return step(caller, order, goal, Optional.empty());
        if (goal == Milestone.PLANNED) return order;
        for (var milestone : PATH) {
            order = milestone == Milestone.RECEIVED
                    ? received(caller, order)
                    : step(caller, order, milestone, milestone == Milestone.PLACED ? placedAt : Optional.empty());
            if (milestone == goal) return order;
        }
        settle(caller, order, moved(order, goal, Optional.empty(), moments.now()), past(placedAt, moments.now()));
        return step(caller, order, goal, Optional.empty());
    }

    /** What is said of bills is so in the books, and what is in the books is not unsaid. */
    private void settle(Caller caller, PurchaseOrder before, PurchaseOrder after, Instant at) {
        boolean was = before.head().facets().settled();
        boolean is = after.head().facets().settled();
        if (is && !was) settling.settle(caller, after, at);
        if (was && !is && settling.isBilled(caller.books(), before)) throw OrderRefusals.billed(before, "What came");
    }

    private PurchaseOrder step(Caller caller, PurchaseOrder order, Milestone to, Optional<Instant> at) {
        var now = moments.now();
        var after = moved(order, to, at, now);
        return book.change(caller, order, after, past(at, now));
    }

    private PurchaseOrder received(Caller caller, PurchaseOrder order) {
        var placed = order.head().milestones().at(Milestone.PLACED).orElseThrow();
        var day = LocalDate.ofInstant(placed, profiles.profile(caller.books()).zone());
        return receiving
                .receive(caller, order, receiving.everything(order, day))
                .order();
    }

    private static PurchaseOrder moved(PurchaseOrder order, Milestone goal, Optional<Instant> at, Instant now) {
        var facets = order.head().facets();
        var next = facets.towards(goal).orElseThrow(() -> OrderRefusals.unreachable(facets, goal));
        if (next.stage().isReleased() && order.lines().isEmpty())
            throw OrderRefusals.transition(facets, goal, "no_items");
        if (next.stage().isReleased() && order.terms().shipTo().isEmpty())
            throw OrderRefusals.transition(facets, goal, "location_required");
        return order.moved(next, at, now);
    }

    /** Stock happens now or in the past, whatever an order says of itself. */
    private static Instant past(Optional<Instant> at, Instant now) {
        return at.filter(then -> !then.isAfter(now)).orElse(now);
    }

    private static void requirePlace(PurchaseOrder before, PurchaseOrder after) {
        if (after.head().facets().stage().isReleased() && after.terms().shipTo().isEmpty())
            throw OrderRefusals.standing(before, "be without a place where it is expected", "location_required");
    }

    private OrderTerms terms(Books books, PurchaseOrder order, OrderChange change) {
        var was = order.terms();
        var vendor = change.vendor().orRequired("vendorId", was.vendor());
        if (!vendor.equals(was.vendor())) {
            OrderRefusals.requireFree(order, Edit.VENDOR);
            judge.requireVendor(books, vendor);
        }
        var kind = change.kind().or(was.kind());
        if (!kind.equals(was.kind()) && !order.lines().isEmpty())
            throw OrderRefusals.standing(order, "be for another kind of items while it has lines", "not_editable");
        var shipTo = change.shipTo().or(was.shipTo());
        if (!shipTo.equals(was.shipTo())) {
            OrderRefusals.requireFree(order, Edit.SHIP_TO);
            shipTo.ifPresent(place -> judge.requireLocation(books, place, "shipToLocationId"));
        }
        var costs = judge.costs(
                books,
                new NewOrder.Costs(
                        change.shipping()
                                .orRequired(
                                        "shippingCosts", was.costs().shipping().toDecimal()),
                        change.setup()
                                .orRequired("setupCosts", was.costs().setup().toDecimal()),
                        change.other()
                                .orRequired("otherCosts", was.costs().other().toDecimal())));
        if (!costs.equals(was.costs())) OrderRefusals.requireFree(order, Edit.EXTRA_COSTS);
        return new OrderTerms(
                vendor,
                kind,
                shipTo,
                costs,
                change.shipDate().or(was.shipDate()),
                change.expected().or(was.expected()),
                change.notes().or(was.notes()));
    }

    private static Milestones<Milestone> milestones(PurchaseOrder order, OrderChange change) {
        var milestones = order.head().milestones();
        for (var said : change.reached().entrySet()) {
            var at = said.getValue().or(milestones.at(said.getKey()));
            milestones = at.isPresent() ? milestones.with(said.getKey(), at.get()) : milestones.without(said.getKey());
        }
        return milestones;
    }

    static Fact.Subject subject(PurchaseOrder order) {
        return new Fact.Subject("purchase_order", order.id().value());
    }
}
