package org.daftar.http.pharus.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Rate;
import org.daftar.model.party.PartyId;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.SalesHead;
import org.daftar.model.sales.SalesLine;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.model.sales.TimelineNote;

/** What is shown of orders of customers, their items and timelines. */
final class SalesViews {

    private SalesViews() {}

    record SalesStatuses(List<SalesStatus> data) {

        static final SalesStatuses ALL = new SalesStatuses(Arrays.asList(SalesStatus.values()));
    }

    record FulfillmentStatuses(List<FulfillmentStatus> data) {

        static final FulfillmentStatuses ALL = new FulfillmentStatuses(Arrays.asList(FulfillmentStatus.values()));
    }

    record SalesOrderView(
            UUID id,
            UUID orgId,
            UUID customerId,
            String soNumber,
            UUID orderChannelId,
            SalesStatus orderStatus,
            FulfillmentStatus fulfillmentStatus,
            Optional<UUID> fulfillmentLocationId,
            Optional<UUID> brokerId,
            Optional<BigDecimal> brokerFeePercent,
            BigDecimal brokerFees,
            BigDecimal fulfillmentCosts,
            BigDecimal freightCosts,
            BigDecimal promoCosts,
            BigDecimal otherCosts,
            LocalDate mabd,
            Instant placedAt,
            Optional<Instant> receivedAt,
            Optional<Instant> enteredAt,
            Optional<Instant> shippedAt,
            Optional<Instant> invoicedAt,
            Optional<Instant> paidAt,
            Optional<Instant> rejectedAt,
            Optional<Instant> inDisputeAt,
            Optional<Instant> completedAt,
            Optional<String> notes,
            Optional<String> qboId,
            Instant createdAt,
            Instant updatedAt) {

        static SalesOrderView of(Books books, SalesHead head) {
            var terms = head.terms();
            var reached = head.milestones();
            return new SalesOrderView(
                    head.id().value(),
                    books.company().value(),
                    terms.customer().value(),
                    head.number().toString(),
                    terms.channel().value(),
                    SalesStatus.of(head.milestone()),
                    FulfillmentStatus.of(head.facets().shipped()),
                    terms.shipFrom().map(LocationId::value),
                    terms.brokerage().broker().map(PartyId::value),
                    terms.brokerage().percent().map(Rate::toPercent),
                    head.brokerFees().toDecimal(),
                    terms.costs().fulfillment().toDecimal(),
                    terms.costs().freight().toDecimal(),
                    terms.costs().promotion().toDecimal(),
                    terms.costs().other().toDecimal(),
                    terms.mustArriveBy(),
                    terms.placedAt(),
                    reached.at(Milestone.DRAFT),
                    reached.at(Milestone.CONFIRMED),
                    reached.at(Milestone.SHIPPED),
                    reached.at(Milestone.BILLED),
                    reached.at(Milestone.SETTLED),
                    reached.at(Milestone.CANCELLED),
                    reached.at(Milestone.DISPUTED),
                    reached.at(Milestone.CLOSED),
                    terms.notes(),
                    terms.externalId(),
                    head.createdAt(),
                    head.updatedAt());
        }
    }

    record SalesOrderDetail(SalesOrderView salesOrder, List<SalesItemView> items) {

        static SalesOrderDetail of(Books books, SalesOrder order) {
            return new SalesOrderDetail(SalesOrderView.of(books, order.head()), items(books, order));
        }

        static List<SalesItemView> items(Books books, SalesOrder order) {
            return order.lines().stream()
                    .map(line -> SalesItemView.of(books, order.id(), line))
                    .toList();
        }
    }

    /** @param quantity whole here; what another door ordered in parts of a unit is rounded up */
    record SalesItemView(UUID id, UUID orgId, UUID salesOrderId, UUID skuId, long quantity, BigDecimal unitPrice) {

        static SalesItemView of(Books books, SalesOrderId order, SalesLine line) {
            return new SalesItemView(
                    line.id().value(),
                    books.company().value(),
                    order.value(),
                    line.item().value(),
                    line.quantity()
                            .toDecimal()
                            .setScale(0, RoundingMode.CEILING)
                            .longValueExact(),
                    line.price().toDecimal());
        }
    }

    record TimelineNoteView(
            UUID id, UUID orgId, UUID salesOrderId, SalesStatus orderStatus, String note, Instant createdAt) {

        static TimelineNoteView of(Books books, TimelineNote note) {
            var standing = SalesStatus.of(note.standing());
            return new TimelineNoteView(
                    note.id().value(),
                    books.company().value(),
                    note.order().value(),
                    standing,
                    note.from()
                            .map(from -> SalesStatus.of(from).jsonName() + " -> " + standing.jsonName())
                            .or(note::text)
                            .orElseThrow(),
                    note.createdAt());
        }
    }
}
