package org.daftar.http.pharus.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.NeverNull;
import org.daftar.http.json.Range;
import org.daftar.http.json.Text;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Change;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.party.PartyId;
import org.daftar.model.sales.Milestone;
import org.daftar.ports.sales.NewNote;
import org.daftar.ports.sales.NewSalesOrder;
import org.daftar.ports.sales.SalesLineChange;
import org.daftar.ports.sales.SalesOrderChange;

/** What is sent of orders of customers, their items and notes. */
final class SalesBodies {

    private static final Optional<ItemKind> SKU = Optional.of(ItemKind.PRODUCT);

    private SalesBodies() {}

    @Example(
            """
            {"customerId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "channelId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02",
             "status": "Received", "fulfillmentStatus": "Pending", "mabd": "2026-03-20", "items": []}""")
    record SalesOrderBody(
            UUID customerId,
            UUID channelId,
            @Doc("How far it has come: what lies on the way is done, too.") SalesStatus status,
            @Doc("Pending until it is shipped; then Partial for as much as is there, or Fulfilled for all of it.")
                    FulfillmentStatus fulfillmentStatus,
            @Doc("Needed once the order is entered.") Optional<UUID> fulfillmentLocationId,
            @Doc("The customer's, when absent; none, when null.") Change<UUID> brokerId,
            @Doc("The customer's, when absent.") @Decimals(max = 4, nonNegative = true, most = 100)
                    Change<BigDecimal> brokerFeePercent,
            @Doc("What the percentage comes to, when absent.") @Decimals(nonNegative = true)
                    Optional<BigDecimal> brokerFees,
            @Decimals(nonNegative = true) Optional<BigDecimal> fulfillmentCosts,
            @Decimals(nonNegative = true) Optional<BigDecimal> freightCosts,
            @Decimals(nonNegative = true) Optional<BigDecimal> promoCosts,
            @Decimals(nonNegative = true) Optional<BigDecimal> otherCosts,
            @Doc("By when the goods must arrive.") LocalDate mabd,
            @Text(max = 4000) Optional<String> notes,
            @Doc("Under which another system knows the order.") Optional<String> qboId,
            List<SalesItemBody> items) {

        NewSalesOrder wanted() {
            return new NewSalesOrder(
                    new PartyId(customerId),
                    new ListEntryId(channelId),
                    fulfillmentLocationId.map(LocationId::new),
                    brokerId.map(PartyId::new),
                    brokerFeePercent,
                    brokerFees,
                    new NewSalesOrder.Costs(
                            amount(fulfillmentCosts), amount(freightCosts), amount(promoCosts), amount(otherCosts)),
                    mabd,
                    Optional.empty(),
                    notes,
                    qboId,
                    items.stream().map(SalesItemBody::wanted).toList());
        }

        private static BigDecimal amount(Optional<BigDecimal> sent) {
            return sent.orElse(BigDecimal.ZERO);
        }
    }

    @Example("""
            {"skuId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "quantity": 30, "unitPrice": 9.5}""")
    record SalesItemBody(
            UUID skuId, @Range(min = 1) long quantity, @Decimals(nonNegative = true) Optional<BigDecimal> unitPrice) {

        NewSalesOrder.Line wanted() {
            return new NewSalesOrder.Line(new ItemId(skuId), SKU, BigDecimal.valueOf(quantity), unitPrice);
        }
    }

    @Example("""
            {"status": "Shipped", "fulfillmentStatus": "Partial"}""")
    record SalesOrderChangeBody(
            @NeverNull Change<UUID> customerId,
            @NeverNull Change<UUID> channelId,
            @NeverNull Change<SalesStatus> status,
            @Doc("With Shipped, how much is to leave; later Fulfilled, for the rest.") @NeverNull
                    Change<FulfillmentStatus> fulfillmentStatus,
            Change<UUID> fulfillmentLocationId,
            Change<UUID> brokerId,
            @Decimals(max = 4, nonNegative = true, most = 100) Change<BigDecimal> brokerFeePercent,
            @Decimals(nonNegative = true) @NeverNull Change<BigDecimal> brokerFees,
            @Decimals(nonNegative = true) @NeverNull Change<BigDecimal> fulfillmentCosts,
            @Decimals(nonNegative = true) @NeverNull Change<BigDecimal> freightCosts,
            @Decimals(nonNegative = true) @NeverNull Change<BigDecimal> promoCosts,
            @Decimals(nonNegative = true) @NeverNull Change<BigDecimal> otherCosts,
            @NeverNull Change<LocalDate> mabd,
            @Text(max = 4000) Change<String> notes,
            Change<String> qboId,
            @Doc("The date of the order.") @NeverNull Change<Instant> placedAt,
            Change<Instant> receivedAt,
            Change<Instant> enteredAt,
            Change<Instant> shippedAt,
            Change<Instant> invoicedAt,
            Change<Instant> paidAt,
            Change<Instant> rejectedAt,
            Change<Instant> inDisputeAt,
            Change<Instant> completedAt) {

        SalesOrderChange toChange() {
            return new SalesOrderChange(
                    terms(),
                    reached(),
                    status.map(SalesStatus::milestone).or(Optional.empty()),
                    fulfillmentStatus.map(FulfillmentStatus::shipped).or(Optional.empty()),
                    Optional.empty());
        }

        private SalesOrderChange.Terms terms() {
            return new SalesOrderChange.Terms(
                    customerId.map(PartyId::new),
                    channelId.map(ListEntryId::new),
                    fulfillmentLocationId.map(LocationId::new),
                    brokerId.map(PartyId::new),
                    brokerFeePercent,
                    brokerFees,
                    fulfillmentCosts,
                    freightCosts,
                    promoCosts,
                    otherCosts,
                    mabd,
                    placedAt,
                    notes,
                    qboId);
        }

        private Map<Milestone, Change<Instant>> reached() {
            var reached = new EnumMap<Milestone, Change<Instant>>(Milestone.class);
            reached.put(Milestone.DRAFT, receivedAt);
            reached.put(Milestone.CONFIRMED, enteredAt);
            reached.put(Milestone.SHIPPED, shippedAt);
            reached.put(Milestone.BILLED, invoicedAt);
            reached.put(Milestone.SETTLED, paidAt);
            reached.put(Milestone.CANCELLED, rejectedAt);
            reached.put(Milestone.DISPUTED, inDisputeAt);
            reached.put(Milestone.CLOSED, completedAt);
            reached.values().removeIf(change -> !change.isSent());
            return reached;
        }
    }

    @Example("""
            {"quantity": 36}""")
    record SalesItemChangeBody(
            @NeverNull Change<UUID> skuId,
            @Range(min = 1) @NeverNull Change<Long> quantity,
            @Decimals(nonNegative = true) @NeverNull Change<BigDecimal> unitPrice) {

        SalesLineChange toChange() {
            return new SalesLineChange(skuId.map(ItemId::new), SKU, quantity.map(BigDecimal::valueOf), unitPrice);
        }
    }

    @Example("""
            {"body": "Call before delivery"}""")
    record TimelineNoteBody(
            @Text(min = 1, max = 4000) String body,
            @Doc("Where the order stands, when absent.") Optional<SalesStatus> statusAtTime) {

        NewNote wanted() {
            return new NewNote(body, statusAtTime.map(SalesStatus::milestone));
        }
    }
}
