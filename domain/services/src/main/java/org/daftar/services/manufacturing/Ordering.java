package org.daftar.services.manufacturing;

import java.time.Instant;
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
import org.daftar.model.manufacturing.Edit;
import org.daftar.model.manufacturing.Facets;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.OrderHead;
import org.daftar.model.manufacturing.OrderTerms;
import org.daftar.model.manufacturing.Stage;
import org.daftar.model.orders.Milestones;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.documents.driven.DocumentStore;
import org.daftar.ports.manufacturing.NewOrder;
import org.daftar.ports.manufacturing.OrderChange;
import org.daftar.ports.manufacturing.driven.ManufacturingOrderStore;
import org.daftar.ports.manufacturing.query.ManufacturingOrders;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;
import org.daftar.services.orders.ReceiptDays;

/** Orders are begun, changed and moved along their life cycle. */
record Ordering(
        ManufacturingOrderStore store,
        ManufacturingOrders orders,
        DocumentStore documents,
        OrderBook book,
        OrderJudge judge,
        Receiving receiving,
        ReceiptDays days,
        FactLog facts,
        Moments moments,
        Ids ids) {

    private static final Told<OrderHead> ORDER = Told.<OrderHead>of()
            .plain("number", OrderHead::number)
            .plain("state", OrderHead::milestone)
            .plain("site", order -> order.terms().site())
            .plain("expected", order -> order.terms().expected())
            .plain("notes", order -> order.terms().notes())
            .plain("draftAt", order -> order.milestones().at(Milestone.DRAFT))
            .plain("enteredAt", order -> order.milestones().at(Milestone.ENTERED))
            .plain("placedAt", order -> order.milestones().at(Milestone.PLACED))
            .plain("inProductionAt", order -> order.milestones().at(Milestone.IN_PRODUCTION))
            .plain("dispatchedAt", order -> order.milestones().at(Milestone.DISPATCHED))
            .plain("partReceivedAt", order -> order.milestones().at(Milestone.PART_RECEIVED))
            .plain("receivedAt", order -> order.milestones().at(Milestone.RECEIVED))
            .plain("completedAt", order -> order.milestones().at(Milestone.COMPLETED))
            .plain("cancelledAt", order -> order.milestones().at(Milestone.CANCELLED));

    /** From the beginning to the end, as far as it can be asked for. */
    private static final List<Milestone> PATH = List.of(
            Milestone.DRAFT,
            Milestone.ENTERED,
            Milestone.PLACED,
            Milestone.IN_PRODUCTION,
            Milestone.DISPATCHED,
            Milestone.RECEIVED,
            Milestone.COMPLETED);

    ManufacturingOrder begin(Caller caller, Kind kind, NewOrder wanted, Milestone goal) {
        if (goal == Milestone.PART_RECEIVED)
            throw new Refused(Refusal.Invalid.of(
                    "status", "which_part", "An order does not begin in part: place it, then receive the part."));
        var books = caller.books();
        var sound = judge.order(books, wanted);
        var now = moments.now();
        var milestones = Milestones.<Milestone>none()
                .with(Milestone.DRAFT, now)
                .with(Milestone.PLACED, wanted.placedAt().orElse(now));
        var id = new ManufacturingOrderId(ids.next());
        var head = OrderHead.begun(id, kind, store.nextNumber(books, kind), sound.terms(), milestones, now);
        store.add(books, new ManufacturingOrder(head, sound.lines(), List.of()));
        store.addStep(books, kind, id, Facets.FIRST, now);
        facts.append(caller, new Fact(kind.word() + ".begun", subject(head), ORDER.beginning(head)));
        var exploded = orders.find(books, kind, id).orElseThrow();
        return walked(caller, exploded, goal, wanted.placedAt());
    }

    ManufacturingOrder amend(Caller caller, ManufacturingOrder before, OrderChange change) {
        Refused.ifStale(before.kind().words(), change.version(), before.head().version());
        var now = moments.now();
        var after = before.with(terms(caller.books(), before, change)).with(milestones(before, change));
        var goal = change.goal().filter(to -> to != before.milestone());
        Optional<Instant> said = goal.flatMap(
                to -> change.reached().getOrDefault(to, Change.keep()).or(Optional.empty()));
        if (goal.isPresent()) after = moved(after, goal.get(), said, now);
        if (after.equals(before)) return before;
        var told = ORDER.changes(before.head(), after.head());
        var kept = book.change(caller, before, after, past(said, now));
        facts.append(caller, new Fact(before.kind().word() + ".changed", subject(before.head()), told));
        return kept;
    }

    void remove(Caller caller, ManufacturingOrder order) {
        var head = order.head();
        if (head.placedOnce())
            throw new Refused(new Refusal.InUse(
                    order.kind().words(),
                    order.id().toString(),
                    head.number() + " was placed, and the stock ledger tells of it. Cancel it instead."));
        documents.removeOf(
                caller.books(), new Subject(order.kind().subject(), order.id().value()));
        store.remove(caller.books(), order.id());
        facts.append(caller, new Fact(order.kind().word() + ".removed", subject(head), ORDER.beginning(head)));
    }

    private ManufacturingOrder walked(
            Caller caller, ManufacturingOrder begun, Milestone goal, Optional<Instant> placedAt) {
        if (goal == Milestone.CANCELLED) return step(caller, begun, goal, Optional.empty());
        var order = begun;
        for (var next : PATH.subList(1, PATH.indexOf(goal) + 1))
            order = next == Milestone.RECEIVED
                    ? received(caller, order)
                    : step(caller, order, next, next == Milestone.PLACED ? placedAt : Optional.empty());
        return order;
    }

    private ManufacturingOrder step(Caller caller, ManufacturingOrder order, Milestone to, Optional<Instant> at) {
        var now = moments.now();
        return book.change(caller, order, moved(order, to, at, now), past(at, now));
    }

    private ManufacturingOrder received(Caller caller, ManufacturingOrder order) {
        var placed = order.head().milestones().at(Milestone.PLACED).orElseThrow();
        var everything = Receiving.everything(order, days.day(caller.books(), placed));
        return receiving.receive(caller, order, everything).order();
    }

    private static ManufacturingOrder moved(
            ManufacturingOrder order, Milestone goal, Optional<Instant> at, Instant now) {
        var facets = order.head().facets();
        var next = facets.towards(goal).orElseThrow(() -> OrderRefusals.transition(order, goal, facets.obstacle(goal)));
        boolean forward = next.stage() == Stage.ENTERED || next.stage().isReleased();
        if (forward && order.lines().isEmpty()) throw OrderRefusals.transition(order, goal, "no_items");
        if (next.stage().isReleased()
                && order.lines().stream().anyMatch(line -> line.inputs().isEmpty()))
            throw OrderRefusals.transition(order, goal, "bom_missing");
        return order.moved(next, at, now);
    }

    /** Stock happens now or in the past, whatever an order says of itself. */
    private static Instant past(Optional<Instant> at, Instant now) {
        return at.filter(then -> !then.isAfter(now)).orElse(now);
    }

    private OrderTerms terms(Books books, ManufacturingOrder order, OrderChange change) {
        var was = order.terms();
        var site = change.site().orRequired("site", was.site());
        if (!site.equals(was.site())) {
            OrderRefusals.requireFree(order, Edit.SITE);
            judge.requireSite(books, site);
        }
        return new OrderTerms(
                site, change.expected().or(was.expected()), change.notes().or(was.notes()));
    }

    private static Milestones<Milestone> milestones(ManufacturingOrder order, OrderChange change) {
        var milestones = order.head().milestones();
        for (var said : change.reached().entrySet()) {
            var at = said.getValue().or(milestones.at(said.getKey()));
            milestones = at.isPresent() ? milestones.with(said.getKey(), at.get()) : milestones.without(said.getKey());
        }
        return milestones;
    }

    static Fact.Subject subject(OrderHead order) {
        return new Fact.Subject(order.kind().word(), order.id().value());
    }
}
