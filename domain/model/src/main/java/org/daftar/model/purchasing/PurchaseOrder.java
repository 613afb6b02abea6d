package org.daftar.model.purchasing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.orders.Milestones;
import org.daftar.model.orders.Received;

/**
 * An order to a vendor with its lines and the receipts that stand.
 *
 * @param lines in the order of their places
 */
public record PurchaseOrder(OrderHead head, List<OrderLine> lines, List<Receipt> receipts) {

    public PurchaseOrder {
        lines = List.copyOf(lines);
        receipts = List.copyOf(receipts);
    }

    public PurchaseOrderId id() {
        return head.id();
    }

    public Milestone milestone() {
        return head.milestone();
    }

    public OrderTerms terms() {
        return head.terms();
    }

    public Optional<OrderLine> line(OrderLineId id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    public int nextPlace() {
        return lines.isEmpty() ? 1 : lines.get(lines.size() - 1).place() + 1;
    }

    /** In millionths. */
    public long received(OrderLineId line) {
        return sum(came().getOrDefault(line, List.of()));
    }

    /** What is still expected of each line, in millionths. */
    public Map<OrderLineId, Long> open() {
        var came = came();
        boolean expecting = head.facets().isOpen();
        var open = new HashMap<OrderLineId, Long>();
        for (var line : lines) {
            long left = line.quantity().micros() - sum(came.getOrDefault(line.id(), List.of()));
            open.put(line.id(), expecting ? Math.max(0, left) : 0L);
        }
        return open;
    }

    /** What receipts booked less of the extra costs than there are, once nothing more comes. */
    public Money unbookedCosts() {
        return receipts.stream()
                .flatMap(receipt -> receipt.lines().stream())
                .map(Receipt.Line::landed)
                .reduce(terms().costs().total(), Money::minus);
    }

    /** What is to come in, valued, in the order of the lines. */
    public List<Receipt.Line> valued(List<Receipt.Line> unvalued) {
        var shares = LandedCost.shares(lines, terms().costs().total());
        var came = came();
        var parts = unvalued.stream().collect(toMap(Receipt.Line::line, Function.identity()));
        var valued = new ArrayList<Receipt.Line>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var part = parts.get(line.id());
            if (part != null)
                valued.add(LandedCost.valued(line, shares.get(i), came.getOrDefault(line.id(), List.of()), part));
        }
        return valued;
    }

    public PurchaseOrder with(OrderTerms terms) {
        return new PurchaseOrder(head.with(terms), lines, receipts);
    }

    public PurchaseOrder with(Milestones<Milestone> milestones) {
        return new PurchaseOrder(head.with(head.facets(), milestones), lines, receipts);
    }

    /** Somebody moved it on, or back. @param at when it got there; kept, when it was there before and comes back */
    public PurchaseOrder moved(Facets facets, Optional<Instant> at, Instant now) {
        var milestones = head.milestones().moved(milestone(), facets.milestone(), Milestone.PLACED, at, now);
        return new PurchaseOrder(head.with(facets, milestones), lines, receipts);
    }

    /** With other lines. */
    public PurchaseOrder ordering(List<OrderLine> other, Instant now) {
        return new PurchaseOrder(head, other, receipts).derived(now);
    }

    /** With what came in. @param at when that was */
    public PurchaseOrder receiving(Receipt receipt, Instant at) {
        var more = new ArrayList<>(receipts);
        more.add(receipt);
        return new PurchaseOrder(head, lines, more).derived(at);
    }

    /** As if it had not come in: what was closed is expected again. */
    public PurchaseOrder without(Receipt receipt, Instant now) {
        var left = receipts.stream()
                .filter(other -> !other.id().equals(receipt.id()))
                .toList();
        return new PurchaseOrder(head, lines, left).derived(now);
    }

    public PurchaseOrder touched(Instant now) {
        return new PurchaseOrder(head.touched(now), lines, receipts);
    }

    /** How much has come, told anew, with the instants that follow from it. */
    private PurchaseOrder derived(Instant at) {
        if (!head.facets().stage().isReleased()) return this;
        var facets = head.facets().after(received());
        var milestones = head.milestones()
                .received(
                        milestone(),
                        facets.milestone(),
                        head.facets().received(),
                        facets.received(),
                        Milestone.PART_RECEIVED,
                        Milestone.RECEIVED,
                        at);
        return new PurchaseOrder(head.with(facets, milestones), lines, receipts);
    }

    private Received received() {
        if (receipts.isEmpty()) return Received.NONE;
        var came = came();
        return lines.stream()
                        .allMatch(line -> sum(came.getOrDefault(line.id(), List.of()))
                                >= line.quantity().micros())
                ? Received.ALL
                : Received.PART;
    }

    private Map<OrderLineId, List<Receipt.Line>> came() {
        return receipts.stream().flatMap(receipt -> receipt.lines().stream()).collect(groupingBy(Receipt.Line::line));
    }

    private static long sum(List<Receipt.Line> parts) {
        return parts.stream()
                .map(Receipt.Line::quantity)
                .mapToLong(Quantity::micros)
                .sum();
    }
}
