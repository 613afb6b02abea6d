package org.daftar.model.manufacturing;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.orders.Milestones;
import org.daftar.model.orders.Received;

/**
 * An order to make something, with its lines and the receipts that stand.
 *
 * @param lines in the order of their places
 */
public record ManufacturingOrder(OrderHead head, List<OrderLine> lines, List<Receipt> receipts) {

    public ManufacturingOrder {
        lines = List.copyOf(lines);
        receipts = List.copyOf(receipts);
    }

    public ManufacturingOrderId id() {
        return head.id();
    }

    public Kind kind() {
        return head.kind();
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

    public Optional<Receipt> receipt(ReceiptId id) {
        return receipts.stream().filter(receipt -> receipt.id().equals(id)).findFirst();
    }

    public int nextPlace() {
        return lines.isEmpty() ? 1 : lines.get(lines.size() - 1).place() + 1;
    }

    /** Of each line, in millionths; nothing of lines that are not named. */
    public Map<OrderLineId, Long> received() {
        return parts().collect(toMap(Receipt.Line::line, part -> part.quantity().micros(), Long::sum));
    }

    /** In millionths. */
    public long received(OrderLineId line) {
        return received().getOrDefault(line, 0L);
    }

    /** By {@link Input#id()}, in millionths; nothing of inputs that are not named. */
    public Map<UUID, Long> consumed() {
        var consumed = new HashMap<UUID, Long>();
        parts().forEach(part -> part.consumed()
                .forEach(taken -> consumed.merge(
                        Input.id(part.line(), taken.item()), taken.quantity().micros(), Long::sum)));
        return consumed;
    }

    /** What is still expected of each line, in millionths. */
    public Map<OrderLineId, Long> expected() {
        var received = received();
        return open(lines, OrderLine::id, line -> line.quantity().micros() - received.getOrDefault(line.id(), 0L));
    }

    /** An input of which more would be wanted than can be kept. */
    public Optional<Input> unkeepable() {
        if (!head.facets().isOpen()) return Optional.empty();
        return lines.stream()
                .flatMap(line -> line.inputs().stream().filter(input -> !input.isKeepable(line.quantity())))
                .findFirst();
    }

    /** What is still wanted of each input, in millionths, by {@link Input#id()}. */
    public Map<UUID, Long> wanted() {
        var consumed = consumed();
        var wanted = new HashMap<UUID, Long>();
        for (var line : lines)
            wanted.putAll(open(
                    line.inputs(),
                    Input::id,
                    input -> input.required(line.quantity()).micros() - consumed.getOrDefault(input.id(), 0L)));
        return wanted;
    }

    private <T, K> Map<K, Long> open(List<T> things, Function<T, K> key, ToLongFunction<T> left) {
        boolean expecting = head.facets().isOpen();
        return things.stream().collect(toMap(key, thing -> expecting ? Math.max(0, left.applyAsLong(thing)) : 0L));
    }

    /**
     * What so much of a line takes of each input now, in the order of the bill; inputs of which nothing is taken are left out.
     *
     * @param quantity above zero
     */
    public Map<Input, Quantity> consumption(OrderLine line, Quantity quantity) {
        long came = Math.addExact(received(line.id()), quantity.micros());
        var consumed = consumed();
        var taken = new LinkedHashMap<Input, Quantity>();
        for (var input : line.inputs()) {
            long now = input.consumption(line.quantity(), came, consumed.getOrDefault(input.id(), 0L));
            if (now > 0) taken.put(input, new Quantity(now, input.unit()));
        }
        return taken;
    }

    /**
     * A part of a receipt with what making it costs: what all receipts of the line come to so far, less what was booked, so that any
     * receipts of the whole come to the whole. Never below nothing.
     */
    public Receipt.Line priced(Receipt.Line part) {
        var currency = part.rate().currency();
        var before = parts().filter(other -> other.line().equals(part.line())).toList();
        var worth = before.stream().map(Receipt.Line::worth).reduce(part.worth(), BigDecimal::add);
        var booked = before.stream().map(Receipt.Line::conversion).reduce(Money.zero(currency), Money::plus);
        var now = Money.of(worth.setScale(currency.decimals(), RoundingMode.HALF_UP), currency)
                .minus(booked);
        return part.costing(now.isNegative() ? Money.zero(currency) : now);
    }

    public ManufacturingOrder with(OrderTerms terms) {
        return new ManufacturingOrder(head.with(terms), lines, receipts);
    }

    public ManufacturingOrder with(Milestones<Milestone> milestones) {
        return new ManufacturingOrder(head.with(head.facets(), milestones), lines, receipts);
    }

    /** With what is known now of a receipt that it has. */
    public ManufacturingOrder having(Receipt receipt) {
        var known = receipts.stream()
                .map(other -> other.id().equals(receipt.id()) ? receipt : other)
                .toList();
        return new ManufacturingOrder(head, lines, known);
    }

    /** Somebody moved it on, or back. @param at when it got there; kept, when it was there before and comes back */
    public ManufacturingOrder moved(Facets facets, Optional<Instant> at, Instant now) {
        var milestones = head.milestones().moved(milestone(), facets.milestone(), Milestone.PLACED, at, now);
        return new ManufacturingOrder(head.with(facets, milestones), lines, receipts);
    }

    /** With other lines. */
    public ManufacturingOrder ordering(List<OrderLine> other, Instant now) {
        return new ManufacturingOrder(head, other, receipts).derived(now);
    }

    /** With what came in. @param at when that was */
    public ManufacturingOrder receiving(Receipt receipt, Instant at) {
        var more = new ArrayList<>(receipts);
        more.add(receipt);
        return new ManufacturingOrder(head, lines, more).derived(at);
    }

    /** As if it had not come in: what was closed is expected again. */
    public ManufacturingOrder without(Receipt receipt, Instant now) {
        var left = receipts.stream()
                .filter(other -> !other.id().equals(receipt.id()))
                .toList();
        return new ManufacturingOrder(head, lines, left).derived(now);
    }

    public ManufacturingOrder touched(Instant now) {
        return new ManufacturingOrder(head.touched(now), lines, receipts);
    }

    /** How much has come, told anew, with the instants that follow from it. */
    private ManufacturingOrder derived(Instant at) {
        if (!head.facets().stage().isReleased()) return this;
        var facets = head.facets().after(howMuchCame());
        var milestones = head.milestones()
                .received(
                        milestone(),
                        facets.milestone(),
                        head.facets().received(),
                        facets.received(),
                        Milestone.PART_RECEIVED,
                        Milestone.RECEIVED,
                        at);
        return new ManufacturingOrder(head.with(facets, milestones), lines, receipts);
    }

    private Received howMuchCame() {
        if (receipts.isEmpty()) return Received.NONE;
        var received = received();
        return lines.stream()
                        .allMatch(line -> received.getOrDefault(line.id(), 0L)
                                >= line.quantity().micros())
                ? Received.ALL
                : Received.PART;
    }

    private Stream<Receipt.Line> parts() {
        return receipts.stream().flatMap(receipt -> receipt.lines().stream());
    }
}
