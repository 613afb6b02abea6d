package org.daftar.http.pharus.manufacturing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.daftar.http.json.Range;
import org.daftar.http.json.Spelt;
import org.daftar.http.json.Text;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.ports.manufacturing.LineChange;
import org.daftar.ports.manufacturing.NewOrder;
import org.daftar.ports.manufacturing.NewReceipt;
import org.daftar.ports.manufacturing.OrderChange;

/** What is sent of orders of either kind and their items. */
final class MakingBodies {

    /** Whole units, as far as quantities go. */
    private static final long MOST = 1_000_000_000_000L;

    private MakingBodies() {}

    @Spelt
    @Example("""
            {"status": "Draft", "site": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "items": []}""")
    record OrderBody(
            @Doc("How far it has come: what lies on the way is done, too. Not Partial, which says not what came.")
                    MakingStatus status,
            @Doc("Where inputs are taken from and outputs appear.") UUID site,
            @Doc("Now, when absent.") Optional<LocalDate> orderDate,
            Optional<LocalDate> expectedDeliveryDate,
            @Text(max = 4000) Optional<String> notes,
            List<OrderItemBody> items) {

        NewOrder wanted(Making making) {
            return new NewOrder(
                    new LocationId(site),
                    placed(orderDate),
                    expectedDeliveryDate,
                    notes,
                    items.stream().map(item -> item.wanted(making)).toList());
        }
    }

    @Spelt
    @Example("""
            {"itemId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "quantity": 40, "conversion": 1}""")
    record OrderItemBody(
            UUID itemId,
            @Range(min = 1, max = MOST) long quantity,
            @Doc("Of one unit; of a work order, what its maker is owed.") @Decimals(nonNegative = true)
                    Optional<BigDecimal> conversion) {

        NewOrder.Line wanted(Making making) {
            return new NewOrder.Line(new ItemId(itemId), BigDecimal.valueOf(quantity), making.cost(conversion));
        }
    }

    @Spelt
    @Example("""
            {"status": "Production"}""")
    record OrderChangeBody(
            @NeverNull Change<MakingStatus> status,
            @NeverNull Change<UUID> site,
            @Doc("The same as placedAt.") @NeverNull Change<LocalDate> orderDate,
            Change<LocalDate> expectedDeliveryDate,
            @Text(max = 4000) Change<String> notes,
            @NeverNull Change<Instant> placedAt,
            Change<Instant> draftAt,
            Change<Instant> enteredAt,
            Change<Instant> productionStartedAt,
            Change<Instant> inTransitAt,
            Change<Instant> partialAt,
            Change<Instant> receivedAt,
            Change<Instant> completedAt,
            Change<Instant> cancelledAt) {

        OrderChange toChange() {
            return new OrderChange(
                    site.map(LocationId::new),
                    expectedDeliveryDate,
                    notes,
                    reached(
                            draftAt,
                            enteredAt,
                            placed(orderDate, placedAt),
                            productionStartedAt,
                            inTransitAt,
                            partialAt,
                            receivedAt,
                            completedAt,
                            cancelledAt),
                    status.map(MakingStatus::milestone).or(Optional.empty()),
                    Optional.empty());
        }
    }

    @Spelt
    @Example("""
            {"quantity": 50}""")
    record OrderItemChangeBody(
            @Range(min = 1, max = MOST) @NeverNull Change<Long> quantity,
            @Decimals(nonNegative = true) Change<BigDecimal> conversion) {

        LineChange toChange(Making making) {
            return new LineChange(quantity.map(BigDecimal::valueOf), making.cost(conversion));
        }
    }

    @Example("""
            {"items": [{"itemId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "quantity": 25}]}""")
    record MadeReceiptBody(
            @Doc("Today, when absent.") Optional<LocalDate> receiptDate,
            @Text(max = 4000) Optional<String> notes,
            @Items(min = 1) List<MadeItemBody> items) {

        NewReceipt wanted() {
            return new NewReceipt(
                    receiptDate, notes, items.stream().map(MadeItemBody::wanted).toList());
        }
    }

    record MadeItemBody(
            @Doc("An item of the order.") UUID itemId,
            @Range(min = 1, max = MOST) long quantity,
            @Doc("Where it was made, when absent.") Optional<UUID> locationId) {

        NewReceipt.Line wanted() {
            return new NewReceipt.Line(
                    new OrderLineId(itemId), BigDecimal.valueOf(quantity), locationId.map(LocationId::new));
        }
    }

    @Example("""
            {"receiptDate": "2026-03-02"}""")
    record MadeReceiptChangeBody(@NeverNull Change<LocalDate> receiptDate) {

        NewReceipt.Redated toChange() {
            return new NewReceipt.Redated(receiptDate.or(Optional.empty()));
        }
    }

    /** The date of an order is the instant at which it was placed: the beginning of that day, where no zone is told. */
    private static Optional<Instant> placed(Optional<LocalDate> orderDate) {
        return orderDate.map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** @throws Refused invalid when the two say different days */
    private static Change<Instant> placed(Change<LocalDate> orderDate, Change<Instant> placedAt) {
        if (!(orderDate instanceof Change.Set<LocalDate> date)) return placedAt;
        if (placedAt instanceof Change.Set<Instant> at) {
            if (!LocalDate.ofInstant(at.value(), ZoneOffset.UTC).equals(date.value()))
                throw new Refused(Refusal.Invalid.of(
                        "orderDate", "other_day", "orderDate and placedAt are one date. Send one of them."));
            return placedAt;
        }
        return new Change.Set<>(date.value().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Instants that were sent, by what the order reached then. */
    private static Map<Milestone, Change<Instant>> reached(
            Change<Instant> draftAt,
            Change<Instant> enteredAt,
            Change<Instant> placedAt,
            Change<Instant> productionStartedAt,
            Change<Instant> inTransitAt,
            Change<Instant> partialAt,
            Change<Instant> receivedAt,
            Change<Instant> completedAt,
            Change<Instant> cancelledAt) {
        var reached = new EnumMap<Milestone, Change<Instant>>(Milestone.class);
        reached.put(Milestone.DRAFT, draftAt);
        reached.put(Milestone.ENTERED, enteredAt);
        reached.put(Milestone.PLACED, placedAt);
        reached.put(Milestone.IN_PRODUCTION, productionStartedAt);
        reached.put(Milestone.DISPATCHED, inTransitAt);
        reached.put(Milestone.PART_RECEIVED, partialAt);
        reached.put(Milestone.RECEIVED, receivedAt);
        reached.put(Milestone.COMPLETED, completedAt);
        reached.put(Milestone.CANCELLED, cancelledAt);
        reached.values().removeIf(change -> !change.isSent());
        return reached;
    }
}
