package org.daftar.http.pharus.manufacturing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** What is shown of production orders, their items, inputs and receipts. */
final class ProductionOrderViews {

    private ProductionOrderViews() {}

    record ProductionOrderView(
            UUID id,
            UUID orgId,
            String prodNumber,
            MakingStatus status,
            UUID locationId,
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

        static ProductionOrderView of(Books books, OrderHead head) {
            var reached = head.milestones();
            return new ProductionOrderView(
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

    record ProductionOrderItemView(
            UUID id,
            UUID orgId,
            UUID productionOrderId,
            UUID skuId,
            long quantity,
            Optional<BigDecimal> productionCost,
            long quantityReceived) {

        static ProductionOrderItemView of(Books books, ManufacturingOrder order, OrderLine line) {
            return new ProductionOrderItemView(
                    line.id().value(),
                    books.company().value(),
                    order.id().value(),
                    line.item().value(),
                    Shown.whole(line.quantity().toDecimal()),
                    line.conversion().map(UnitPrice::toDecimal),
                    Shown.received(order, line));
        }
    }

    record ProductionOrderInputView(
            UUID id,
            UUID orgId,
            UUID productionOrderId,
            UUID productionOrderItemId,
            Optional<UUID> materialId,
            Optional<UUID> skuId,
            BigDecimal quantityPerUnit,
            BigDecimal quantityRequired,
            BigDecimal quantityConsumed) {

        static List<ProductionOrderInputView> of(Books books, Whole whole, List<Taken> inputs) {
            return inputs.stream()
                    .map(taken -> new ProductionOrderInputView(
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

    record ProductionOrderDetail(
            ProductionOrderView productionOrder,
            List<ProductionOrderItemView> items,
            List<ProductionOrderInputView> inputs) {

        static ProductionOrderDetail of(Books books, Whole whole) {
            var order = whole.order();
            return new ProductionOrderDetail(
                    ProductionOrderView.of(books, order.head()),
                    order.lines().stream()
                            .map(line -> ProductionOrderItemView.of(books, order, line))
                            .toList(),
                    ProductionOrderInputView.of(books, whole, whole.inputs()));
        }
    }

    record ProductionOrderItemDetail(ProductionOrderItemView item, List<ProductionOrderInputView> inputs) {

        static ProductionOrderItemDetail of(Books books, OneLine one) {
            return new ProductionOrderItemDetail(
                    ProductionOrderItemView.of(books, one.whole().order(), one.line()),
                    ProductionOrderInputView.of(books, one.whole(), one.whole().inputs(one.line())));
        }
    }

    record ProductionOrderReceiptView(
            UUID id, UUID orgId, UUID productionOrderId, LocalDate receiptDate, Instant createdAt) {

        static ProductionOrderReceiptView of(Books books, Receipt receipt) {
            return new ProductionOrderReceiptView(
                    receipt.id().value(),
                    books.company().value(),
                    receipt.order().value(),
                    receipt.date(),
                    receipt.createdAt());
        }
    }

    record ProductionOrderReceiptItemView(
            UUID id,
            UUID orgId,
            UUID receiptId,
            UUID productionOrderItemId,
            long quantity,
            BigDecimal unitCost,
            UUID locationId) {

        static List<ProductionOrderReceiptItemView> of(Books books, Receipt receipt) {
            return receipt.lines().stream()
                    .map(part -> new ProductionOrderReceiptItemView(
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

    record ProductionOrderReceiptDetail(
            ProductionOrderReceiptView receipt, List<ProductionOrderReceiptItemView> items) {

        static ProductionOrderReceiptDetail of(Books books, Receipt receipt) {
            return new ProductionOrderReceiptDetail(
                    ProductionOrderReceiptView.of(books, receipt), ProductionOrderReceiptItemView.of(books, receipt));
        }
    }

    record ProductionOrderReceiptMade(
            ProductionOrderView productionOrder,
            ProductionOrderReceiptView receipt,
            List<ProductionOrderReceiptItemView> receiptItems) {

        static ProductionOrderReceiptMade of(Books books, Made made) {
            return new ProductionOrderReceiptMade(
                    ProductionOrderView.of(books, made.order().head()),
                    ProductionOrderReceiptView.of(books, made.receipt()),
                    ProductionOrderReceiptItemView.of(books, made.receipt()));
        }
    }
}
