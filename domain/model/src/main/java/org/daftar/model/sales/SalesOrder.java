package org.daftar.model.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.orders.Milestones;

/**
 * An order of a customer with its lines.
 *
 * @param lines in the order of their places
 */
public record SalesOrder(SalesHead head, List<SalesLine> lines) {

    public SalesOrder {
        lines = List.copyOf(lines);
    }

    /** As it is taken down. */
    public static SalesOrder begun(SalesHead head, List<SalesLine> lines) {
        return new SalesOrder(head, lines).with(head.terms());
    }

    public SalesOrderId id() {
        return head.id();
    }

    public Milestone milestone() {
        return head.milestone();
    }

    public SalesTerms terms() {
        return head.terms();
    }

    public Optional<SalesLine> line(SalesLineId id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    public int nextPlace() {
        return lines.isEmpty() ? 1 : lines.get(lines.size() - 1).place() + 1;
    }

    /** What stock is to know as wanted by the line, in millionths. */
    public long wanted(SalesLine line) {
        return head.facets().isOpen() ? line.open().micros() : 0;
    }

    /** What is sold is worth, exact and without tax. */
    public BigDecimal value() {
        return lines.stream().map(SalesLine::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public SalesOrder with(SalesTerms terms) {
        var currency = terms.costs().other().currency();
        return new SalesOrder(head.with(terms, terms.brokerage().fees(value(), currency)), lines);
    }

    public SalesOrder with(Milestones<Milestone> milestones) {
        return new SalesOrder(head.with(head.facets(), milestones), lines);
    }

    /** With other lines. */
    public SalesOrder ordering(List<SalesLine> other) {
        return new SalesOrder(head, other).with(head.terms());
    }

    /** Somebody moved it on, or back. @param at when it got there; kept, when it was there before and comes back */
    public SalesOrder moved(Facets facets, Optional<Instant> at, Instant now) {
        var from = milestone();
        var to = facets.milestone();
        var milestones = from.isCorrectedBy(to) ? head.milestones().without(from) : head.milestones();
        if (at.isPresent()) milestones = milestones.with(to, at.get());
        else milestones = from.comesAgainAt(to) ? milestones.withFirst(to, now) : milestones.with(to, now);
        var left = facets.shipped() == Shipped.NONE
                ? lines.stream().map(SalesLine::unshipped).toList()
                : lines;
        return new SalesOrder(head.with(facets, milestones), left);
    }

    /** All that was invoiced of it was taken back. */
    public SalesOrder unbilled() {
        var milestones = head.milestones().without(Milestone.BILLED).without(Milestone.SETTLED);
        return new SalesOrder(head.with(head.facets().unbilled(), milestones), lines);
    }

    /** So much of its lines left. @param at when it was shipped, if it was not before */
    public SalesOrder shipping(Map<SalesLineId, Quantity> left, Instant at) {
        var after = lines.stream()
                .map(line -> Optional.ofNullable(left.get(line.id()))
                        .map(line::shipping)
                        .orElse(line))
                .toList();
        var facets = head.facets().after(Shipped.of(after));
        boolean first = head.facets().shipped() == Shipped.NONE;
        var milestones = first ? head.milestones().with(Milestone.SHIPPED, at) : head.milestones();
        return new SalesOrder(head.with(facets, milestones), after);
    }

    public SalesOrder touched(Instant now) {
        return new SalesOrder(head.touched(now), lines);
    }
}
