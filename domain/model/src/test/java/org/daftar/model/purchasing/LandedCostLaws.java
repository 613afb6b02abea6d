package org.daftar.model.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.orders.Milestones;
import org.daftar.model.orders.OrderNumber;
import org.daftar.model.orders.Received;
import org.daftar.model.party.PartyId;

class LandedCostLaws {

    private static final Currency AED = Currency.known("AED");
    private static final Instant NOW = Instant.EPOCH;

    @Property(tries = 200)
    void however_an_order_comes_in_it_is_worth_its_goods_and_all_its_costs(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 1, max = 5_000_000_000L) Long> quantities,
            @ForAll @LongRange(min = 0, max = 9_000_000) long cost,
            @ForAll @LongRange(min = 0, max = 100_000) long extra,
            @ForAll long seed) {
        var order = order(quantities, cost, extra);
        var random = new Random(seed);
        var booked = money(0);
        while (order.head().facets().isOpen()) {
            var parts = new ArrayList<Receipt.Line>();
            var open = order.open();
            for (var line : order.lines()) {
                long left = open.getOrDefault(line.id(), 0L);
                if (left == 0) continue;
                long part = random.nextInt(3) == 0 ? left : 1 + (long) (random.nextDouble() * (left - 1));
                parts.add(unvalued(line, part));
            }
            var valued = order.valued(parts);
            for (var part : valued) booked = booked.plus(part.value());
            order = order.receiving(receipt(order, valued), NOW);
        }
        var goods = order.lines().stream()
                .map(line -> Money.of(line.value().setScale(2, RoundingMode.HALF_UP), AED))
                .reduce(money(0), Money::plus);
        assertThat(order.unbookedCosts().isZero()).isTrue();
        assertThat(booked).isEqualTo(goods.plus(money(extra)));
        assertThat(order.milestone()).isEqualTo(Milestone.RECEIVED);
    }

    @Property(tries = 20)
    void three_equal_lines_share_ten_as_334_333_333(@ForAll @IntRange(min = 1, max = 1000) int quantity) {
        long micros = quantity * 1_000_000L;
        var order = order(List.of(micros, micros, micros), 1_000_000, 1000);
        assertThat(LandedCost.shares(order.lines(), order.terms().costs().total()))
                .containsExactly(money(334), money(333), money(333));
    }

    @Property(tries = 20)
    void costs_that_fall_after_goods_came_never_make_stock_worth_less_than_nothing(
            @ForAll @LongRange(min = 1, max = 100_000) long extra) {
        var order = order(List.of(2_000_000L), 0, extra);
        var line = order.lines().get(0);
        order = order.receiving(receipt(order, order.valued(List.of(unvalued(line, 1_000_000)))), NOW);
        var none = new OrderTerms(
                order.terms().vendor(),
                Optional.empty(),
                Optional.empty(),
                ExtraCosts.none(AED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var second = order.with(none).valued(List.of(unvalued(line, 1_000_000))).get(0);
        assertThat(second.value().isNegative()).isFalse();
    }

    private static PurchaseOrder order(List<Long> quantities, long cost, long extra) {
        var lines = new ArrayList<OrderLine>();
        for (long quantity : quantities)
            lines.add(new OrderLine(
                    new OrderLineId(UUID.randomUUID()),
                    lines.size() + 1,
                    new ItemId(UUID.randomUUID()),
                    new Quantity(quantity, Quantity.Unit.EACH),
                    new UnitPrice(cost, AED)));
        var terms = new OrderTerms(
                new PartyId(UUID.randomUUID()),
                Optional.empty(),
                Optional.of(new LocationId(UUID.randomUUID())),
                new ExtraCosts(money(extra), money(0), money(0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var id = new PurchaseOrderId(UUID.randomUUID());
        var head = OrderHead.begun(
                id, new OrderNumber(OrderNumber.Series.PURCHASE_ORDER, 1), terms, Milestones.none(), NOW);
        return new PurchaseOrder(head, lines, List.of())
                .moved(new Facets(Stage.PLACED, Received.NONE, false), Optional.empty(), NOW);
    }

    private static Receipt.Line unvalued(OrderLine line, long micros) {
        return new Receipt.Line(
                new ReceiptLineId(UUID.randomUUID()),
                line.id(),
                new LocationId(UUID.randomUUID()),
                new Quantity(micros, Quantity.Unit.EACH),
                line.cost(),
                money(0),
                money(0),
                Long.MAX_VALUE);
    }

    private static Receipt receipt(PurchaseOrder order, List<Receipt.Line> lines) {
        return new Receipt(
                new ReceiptId(UUID.randomUUID()),
                order.id(),
                LocalDate.EPOCH,
                Optional.empty(),
                lines,
                NOW,
                NOW,
                Optional.empty());
    }

    private static Money money(long minor) {
        return new Money(minor, AED);
    }
}
