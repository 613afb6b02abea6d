package org.daftar.http.pharus.manufacturing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Spelt;
import org.daftar.http.pharus.manufacturing.Shown.OneLine;
import org.daftar.http.pharus.manufacturing.Shown.Taken;
import org.daftar.http.pharus.manufacturing.Shown.Whole;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.OrderHead;
import org.daftar.model.manufacturing.OrderLine;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.ports.manufacturing.Manufacturing.Made;

/** What is shown of orders of either kind, their items, inputs and receipts. */
final class MakingViews {

    private MakingViews() {}

    @Spelt
    record OrderView(
            UUID id,
            UUID orgId,
            String number,
            MakingStatus status,
            UUID siteId,
            Optional<Instant> draftAt,
            Optional<Instant> enteredAt,
            Instant placedAt,
            Optional<LocalDate> expectedDeliveryDate,
            Optional<Instant> productionStartedAt,
            Optional<Instant> inTransitAt,
            Optional<Instant> partialAt,
            Optional<Instant> receivedAt,
            Optional<Instant> completedAt,
            Optional<Instant> cancelledAt,
            Optional<String> notes,
            Instant createdAt,
            Instant updatedAt) {

        static OrderView of(Books books, OrderHead head) {
            var reached = head.milestones();
            return new OrderView(
                    head.id().value(),
                    books.company().value(),
                    head.number().toString(),
                    MakingStatus.of(head.milestone()),
                    head.terms().site().value(),
                    reached.at(Milestone.DRAFT),
                    reached.at(Milestone.ENTERED),
                    Shown.orderDate(head),
                    head.terms().expected(),
                    reached.at(Milestone.IN_PRODUCTION),
                    reached.at(Milestone.DISPATCHED),
                    reached.at(Milestone.PART_RECEIVED),
                    reached.at(Milestone.RECEIVED),
                    reached.at(Milestone.COMPLETED),
                    reached.at(Milestone.CANCELLED),
                    head.terms().notes(),
                    head.createdAt(),
                    head.updatedAt());
        }
    }

    @Spelt
    record OrderItemView(
            UUID id,
            UUID orgId,
            UUID orderId,
            UUID skuId,
            long quantity,
            Optional<BigDecimal> conversion,
            long quantityReceived) {

        static OrderItemView of(Books books, ManufacturingOrder order, OrderLine line) {
            return new OrderItemView(
                    line.id().value(),
                    books.company().value(),
                    order.id().value(),
                    line.item().value(),
                    Shown.whole(line.quantity().toDecimal()),
                    Making.of(order.head().kind()).cost(line.conversion().map(UnitPrice::toDecimal)),
                    Shown.received(order, line));
        }
    }

    @Spelt
    record OrderInputView(
            UUID id,
            UUID orgId,
            UUID orderId,
            UUID orderItemId,
            Optional<UUID> materialId,
            Optional<UUID> skuId,
            BigDecimal quantityPerUnit,
            BigDecimal quantityRequired,
            BigDecimal quantityConsumed) {

        static List<OrderInputView> of(Books books, Whole whole, List<Taken> inputs) {
            return inputs.stream()
                    .map(taken -> new OrderInputView(
                            taken.input().id(),
                            books.company().value(),
                            whole.order().id().value(),
                            taken.line().id().value(),
                            whole.materialOf(taken),
                            whole.skuOf(taken),
                            taken.input().perUnit(),
                            taken.required(),
                            taken.consumedSoFar()))
                    .toList();
        }
    }

    @Spelt
    record OrderDetail(OrderView order, List<OrderItemView> items, List<OrderInputView> inputs) {

        static OrderDetail of(Books books, Whole whole) {
            var order = whole.order();
            return new OrderDetail(
                    OrderView.of(books, order.head()),
                    order.lines().stream()
                            .map(line -> OrderItemView.of(books, order, line))
                            .toList(),
                    OrderInputView.of(books, whole, whole.inputs()));
        }
    }

    @Spelt
    record OrderItemDetail(OrderItemView item, List<OrderInputView> inputs) {

        static OrderItemDetail of(Books books, OneLine one) {
            return new OrderItemDetail(
                    OrderItemView.of(books, one.whole().order(), one.line()),
                    OrderInputView.of(books, one.whole(), one.whole().inputs(one.line())));
        }
    }

    @Spelt
    record OrderReceiptView(UUID id, UUID orgId, UUID orderId, LocalDate receiptDate, Instant createdAt) {

        static OrderReceiptView of(Books books, Receipt receipt) {
            return new OrderReceiptView(
                    receipt.id().value(),
                    books.company().value(),
                    receipt.order().value(),
                    receipt.date(),
                    receipt.createdAt());
        }
    }

    @Spelt
    record OrderReceiptItemView(
            UUID id,
            UUID orgId,
            UUID receiptId,
            UUID orderItemId,
            long quantity,
            BigDecimal unitCost,
            UUID locationId) {

        static List<OrderReceiptItemView> of(Books books, Receipt receipt) {
            return receipt.lines().stream()
                    .map(part -> new OrderReceiptItemView(
                            part.id().value(),
                            books.company().value(),
                            receipt.id().value(),
                            part.line().value(),
                            Shown.whole(part.quantity().toDecimal()),
                            Shown.unitCost(part),
                            part.location().value()))
                    .toList();
        }
    }

    @Spelt
    record OrderReceiptDetail(OrderReceiptView receipt, List<OrderReceiptItemView> items) {

        static OrderReceiptDetail of(Books books, Receipt receipt) {
            return new OrderReceiptDetail(OrderReceiptView.of(books, receipt), OrderReceiptItemView.of(books, receipt));
        }
    }

    @Spelt
    record OrderReceiptMade(OrderView order, OrderReceiptView receipt, List<OrderReceiptItemView> receiptItems) {

        static OrderReceiptMade of(Books books, Made made) {
            return new OrderReceiptMade(
                    OrderView.of(books, made.order().head()),
                    OrderReceiptView.of(books, made.receipt()),
                    OrderReceiptItemView.of(books, made.receipt()));
        }
    }
}
