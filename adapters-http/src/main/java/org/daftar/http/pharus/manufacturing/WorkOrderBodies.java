package org.daftar.http.pharus.manufacturing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.NeverNull;
import org.daftar.http.json.Range;
import org.daftar.http.json.Text;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Change;
import org.daftar.ports.manufacturing.LineChange;
import org.daftar.ports.manufacturing.NewOrder;
import org.daftar.ports.manufacturing.OrderChange;

/** What is sent of work orders and their items. */
final class WorkOrderBodies {

    private WorkOrderBodies() {}

    @Example(
            """
            {"status": "Draft", "workSiteLocationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "items": []}""")
    record WorkOrderBody(
            @Doc("How far it has come: what lies on the way is done, too. Not Partial, which says not what came.")
                    MakingStatus status,
            @Doc("Where inputs are taken from and outputs appear.") UUID workSiteLocationId,
            @Doc("Now, when absent.") Optional<LocalDate> orderDate,
            Optional<LocalDate> expectedDeliveryDate,
            @Text(max = 4000) Optional<String> notes,
            List<WorkOrderItemBody> items)
            implements Sent.Order {

        @Override
        public NewOrder wanted() {
            return new NewOrder(
                    new LocationId(workSiteLocationId),
                    Sent.placed(orderDate),
                    expectedDeliveryDate,
                    notes,
                    items.stream().map(WorkOrderItemBody::wanted).toList());
        }
    }

    @Example("""
            {"skuId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "quantity": 40, "conversionCost": 1}""")
    record WorkOrderItemBody(
            UUID skuId,
            @Range(min = 1, max = Sent.MOST) long quantity,
            @Doc("Of one unit, payable to whoever makes it.") @Decimals(nonNegative = true)
                    Optional<BigDecimal> conversionCost)
            implements Sent.Line {

        @Override
        public NewOrder.Line wanted() {
            return Sent.line(skuId, quantity, conversionCost.or(() -> Optional.of(BigDecimal.ZERO)));
        }
    }

    @Example("""
            {"status": "Production"}""")
    record WorkOrderChangeBody(
            @NeverNull Change<MakingStatus> status,
            @NeverNull Change<UUID> workSiteLocationId,
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
            Change<Instant> cancelledAt)
            implements Sent.OrderUpdate {

        @Override
        public OrderChange toChange() {
            return new OrderChange(
                    workSiteLocationId.map(LocationId::new),
                    expectedDeliveryDate,
                    notes,
                    Sent.reached(
                            draftAt,
                            enteredAt,
                            Sent.placed(orderDate, placedAt),
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

    @Example("""
            {"quantity": 50}""")
    record WorkOrderItemChangeBody(
            @Range(min = 1, max = Sent.MOST) @NeverNull Change<Long> quantity,
            @Decimals(nonNegative = true) @NeverNull Change<BigDecimal> conversionCost)
            implements Sent.LineUpdate {

        @Override
        public LineChange toChange() {
            return new LineChange(quantity.map(BigDecimal::valueOf), conversionCost);
        }
    }
}
