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

/** What is shown of work orders, their items, inputs and receipts. */
final class WorkOrderViews {

    private WorkOrderViews() {}

    record WorkOrderView(
            UUID id,
            UUID orgId,
            String woNumber,
            MakingStatus status,
            UUID workSiteId,
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

        static WorkOrderView of(Books books, OrderHead head) {
            var reached = head.milestones();
            return new WorkOrderView(
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

    record WorkOrderItemView(
            UUID id,
            UUID orgId,
            UUID workOrderId,
            UUID skuId,
            long quantity,
            BigDecimal conversionCost,
            long quantityReceived) {

        static WorkOrderItemView of(Books books, ManufacturingOrder order, OrderLine line) {
            return new WorkOrderItemView(
                    line.id().value(),
                    books.company().value(),
                    order.id().value(),
                    line.item().value(),
                    Shown.whole(line.quantity().toDecimal()),
                    line.conversion().map(UnitPrice::toDecimal).orElse(BigDecimal.ZERO),
                    Shown.received(order, line));
        }
    }

    record WorkOrderInputView(
            UUID id,
            UUID orgId,
            UUID workOrderId,
            UUID workOrderItemId,
            Optional<UUID> materialId,
            Optional<UUID> skuId,
            BigDecimal quantityPerUnit,
            BigDecimal quantityRequired,
            BigDecimal quantityConsumed) {

        static List<WorkOrderInputView> of(Books books, Whole whole, List<Taken> inputs) {
            return inputs.stream()
                    .map(taken -> new WorkOrderInputView(
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

    record WorkOrderDetail(WorkOrderView workOrder, List<WorkOrderItemView> items, List<WorkOrderInputView> inputs) {

        static WorkOrderDetail of(Books books, Whole whole) {
            var order = whole.order();
            return new WorkOrderDetail(
                    WorkOrderView.of(books, order.head()),
                    order.lines().stream()
                            .map(line -> WorkOrderItemView.of(books, order, line))
                            .toList(),
                    WorkOrderInputView.of(books, whole, whole.inputs()));
        }
    }

    record WorkOrderItemDetail(WorkOrderItemView item, List<WorkOrderInputView> inputs) {

        static WorkOrderItemDetail of(Books books, OneLine one) {
            return new WorkOrderItemDetail(
                    WorkOrderItemView.of(books, one.whole().order(), one.line()),
                    WorkOrderInputView.of(books, one.whole(), one.whole().inputs(one.line())));
        }
    }

    record WorkOrderReceiptView(UUID id, UUID orgId, UUID workOrderId, LocalDate receiptDate, Instant createdAt) {

        static WorkOrderReceiptView of(Books books, Receipt receipt) {
            return new WorkOrderReceiptView(
                    receipt.id().value(),
                    books.company().value(),
                    receipt.order().value(),
                    receipt.date(),
                    receipt.createdAt());
        }
    }

    record WorkOrderReceiptItemView(
            UUID id,
            UUID orgId,
            UUID receiptId,
            UUID workOrderItemId,
            long quantity,
            BigDecimal unitCost,
            UUID locationId) {

        static List<WorkOrderReceiptItemView> of(Books books, Receipt receipt) {
            return receipt.lines().stream()
                    .map(part -> new WorkOrderReceiptItemView(
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

    record WorkOrderReceiptDetail(WorkOrderReceiptView receipt, List<WorkOrderReceiptItemView> items) {

        static WorkOrderReceiptDetail of(Books books, Receipt receipt) {
            return new WorkOrderReceiptDetail(
                    WorkOrderReceiptView.of(books, receipt), WorkOrderReceiptItemView.of(books, receipt));
        }
    }

    record WorkOrderReceiptMade(
            WorkOrderView workOrder, WorkOrderReceiptView receipt, List<WorkOrderReceiptItemView> receiptItems) {

        static WorkOrderReceiptMade of(Books books, Made made) {
            return new WorkOrderReceiptMade(
                    WorkOrderView.of(books, made.order().head()),
                    WorkOrderReceiptView.of(books, made.receipt()),
                    WorkOrderReceiptItemView.of(books, made.receipt()));
        }
    }
}
