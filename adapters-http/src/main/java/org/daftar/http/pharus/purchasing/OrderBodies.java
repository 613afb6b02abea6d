package org.daftar.http.pharus.purchasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Items;
import org.daftar.http.json.NeverNull;
import org.daftar.http.json.Text;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Change;
import org.daftar.model.party.PartyId;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.ports.purchasing.LineChange;
import org.daftar.ports.purchasing.NewOrder;
import org.daftar.ports.purchasing.NewReceipt;
import org.daftar.ports.purchasing.OrderChange;

/** What is sent of orders, their items and receipts. */
final class OrderBodies {

    private OrderBodies() {}

    @Example(
            """
            {"vendorId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "targetType": "materials", "status": "Planning", "items": []}""")
    record OrderBody(
            UUID vendorId,
            @Doc("What all items are.") TargetType targetType,
            @Doc("How far it has come: what lies on the way is done, too. Not Partial, which says not what came.")
                    OrderStatus status,
            @Doc("Needed once the order is placed.") Optional<UUID> shipToLocationId,
            @Doc("The date of the order.") Optional<Instant> placedAt,
            Optional<LocalDate> shipDate,
            Optional<LocalDate> expectedDeliveryDate,
            @Decimals(nonNegative = true) Optional<BigDecimal> shippingCosts,
            @Decimals(nonNegative = true) Optional<BigDecimal> setupCosts,
            @Decimals(nonNegative = true) Optional<BigDecimal> otherCosts,
            @Text(max = 4000) Optional<String> notes,
            List<OrderItemBody> items) {

        NewOrder wanted() {
            var lines = new ArrayList<NewOrder.Line>();
            for (var item : items) lines.add(item.wanted(targetType, "items[" + lines.size() + "]."));
            return new NewOrder(
                    new PartyId(vendorId),
                    Optional.of(targetType.kind()),
                    shipToLocationId.map(LocationId::new),
                    placedAt,
                    new NewOrder.Costs(amount(shippingCosts), amount(setupCosts), amount(otherCosts)),
                    shipDate,
                    expectedDeliveryDate,
                    notes,
                    lines);
        }

        private static BigDecimal amount(Optional<BigDecimal> sent) {
            return sent.orElse(BigDecimal.ZERO);
        }
    }

    @Example(
            """
            {"materialId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "quantity": 100, "unitCost": 2.5}""")
    record OrderItemBody(
            Optional<UUID> materialId,
            Optional<UUID> skuId,
            @Decimals(positive = true) BigDecimal quantity,
            @Decimals(nonNegative = true) Optional<BigDecimal> unitCost) {

        NewOrder.Line wanted(TargetType target, String path) {
            return new NewOrder.Line(target.item(materialId, skuId, path), quantity, unitCost);
        }
    }

    @Example("""
            {"status": "In Transit", "shipDate": "2026-03-01"}""")
    record OrderChangeBody(
            @NeverNull Change<UUID> vendorId,
            @Doc("Only while it has no items.") @NeverNull Change<TargetType> targetType,
            @NeverNull Change<OrderStatus> status,
            Change<UUID> shipToLocationId,
            @NeverNull Change<Instant> placedAt,
            Change<LocalDate> shipDate,
            Change<LocalDate> expectedDeliveryDate,
            @Decimals(nonNegative = true) @NeverNull Change<BigDecimal> shippingCosts,
            @Decimals(nonNegative = true) @NeverNull Change<BigDecimal> setupCosts,
            @Decimals(nonNegative = true) @NeverNull Change<BigDecimal> otherCosts,
            @Text(max = 4000) Change<String> notes,
            Change<Instant> planningAt,
            Change<Instant> inTransitAt,
            Change<Instant> partialAt,
            Change<Instant> receivedAt,
            Change<Instant> paidAt,
            Change<Instant> cancelledAt) {

        OrderChange toChange() {
            return new OrderChange(
                    vendorId.map(PartyId::new),
                    targetType.map(TargetType::kind),
                    shipToLocationId.map(LocationId::new),
                    shippingCosts,
                    setupCosts,
                    otherCosts,
                    shipDate,
                    expectedDeliveryDate,
                    notes,
                    reached(),
                    status.map(OrderStatus::milestone).or(Optional.empty()),
                    Optional.empty());
        }

        private Map<Milestone, Change<Instant>> reached() {
            var reached = new EnumMap<Milestone, Change<Instant>>(Milestone.class);
            reached.put(Milestone.PLANNED, planningAt);
            reached.put(Milestone.PLACED, placedAt);
            reached.put(Milestone.DISPATCHED, inTransitAt);
            reached.put(Milestone.PART_RECEIVED, partialAt);
            reached.put(Milestone.RECEIVED, receivedAt);
            reached.put(Milestone.SETTLED, paidAt);
            reached.put(Milestone.CANCELLED, cancelledAt);
            reached.values().removeIf(change -> !change.isSent());
            return reached;
        }
    }

    @Example("""
            {"quantity": 120}""")
    record OrderItemChangeBody(
            Change<UUID> materialId,
            Change<UUID> skuId,
            @Decimals(positive = true) @NeverNull Change<BigDecimal> quantity,
            @Decimals(nonNegative = true) @NeverNull Change<BigDecimal> unitCost) {

        LineChange of(PurchaseOrder order) {
            var target = TargetType.of(order.terms().kind());
            return new LineChange(target.item(materialId, skuId), quantity, unitCost);
        }
    }

    @Example("""
            {"items": [{"itemId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "quantity": 40}]}""")
    record ReceiptBody(
            @Doc("Today, when absent.") Optional<LocalDate> receiptDate,
            @Text(max = 4000) Optional<String> notes,
            @Items(min = 1) List<ReceivedBody> items) {

        NewReceipt wanted() {
            return new NewReceipt(
                    receiptDate, notes, items.stream().map(ReceivedBody::wanted).toList());
        }
    }

    record ReceivedBody(
            @Doc("An item of the order.") UUID itemId,
            @Decimals(positive = true) BigDecimal quantity,
            @Doc("Where the order ships to, when absent.") Optional<UUID> locationId) {

        NewReceipt.Line wanted() {
            return new NewReceipt.Line(new OrderLineId(itemId), quantity, locationId.map(LocationId::new));
        }
    }

    @Example("""
            {"receiptDate": "2026-03-02"}""")
    record ReceiptChangeBody(@NeverNull Change<LocalDate> receiptDate) {

        NewReceipt.Redated toChange() {
            return new NewReceipt.Redated(receiptDate.or(Optional.empty()));
        }
    }
}
