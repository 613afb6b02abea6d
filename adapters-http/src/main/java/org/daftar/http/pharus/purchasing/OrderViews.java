package org.daftar.http.pharus.purchasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderHead;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.Receipt;
import org.daftar.ports.purchasing.query.PurchaseOrders;

/** What is shown of orders, their items and receipts. */
final class OrderViews {

    private OrderViews() {}

    record Statuses(List<OrderStatus> data) {

        static final Statuses ALL = new Statuses(Arrays.asList(OrderStatus.values()));
    }

    record OrderView(
            UUID id,
            UUID orgId,
            String poNumber,
            UUID vendorId,
            TargetType targetType,
            OrderStatus status,
            Optional<UUID> shipToLocationId,
            Optional<Instant> planningAt,
            Instant placedAt,
            Optional<LocalDate> shipDate,
            Optional<Instant> inTransitAt,
            Optional<Instant> partialAt,
            Optional<LocalDate> expectedDeliveryDate,
            Optional<Instant> receivedAt,
            Optional<Instant> paidAt,
            Optional<Instant> cancelledAt,
            BigDecimal shippingCosts,
            BigDecimal setupCosts,
            BigDecimal otherCosts,
            Optional<String> notes,
            Instant createdAt,
            Instant updatedAt) {

        static OrderView of(Books books, OrderHead head) {
            var terms = head.terms();
            var reached = head.milestones();
            return new OrderView(
                    head.id().value(),
                    books.company().value(),
                    head.number().toString(),
                    terms.vendor().value(),
                    TargetType.of(terms.kind()),
                    OrderStatus.of(head.milestone()),
                    terms.shipTo().map(LocationId::value),
                    reached.at(Milestone.PLANNED),
                    orderDate(head),
                    terms.shipDate(),
                    reached.at(Milestone.DISPATCHED),
                    reached.at(Milestone.PART_RECEIVED),
                    terms.expected(),
                    reached.at(Milestone.RECEIVED),
                    reached.at(Milestone.SETTLED),
                    reached.at(Milestone.CANCELLED),
                    terms.costs().shipping().toDecimal(),
                    terms.costs().setup().toDecimal(),
                    terms.costs().other().toDecimal(),
                    terms.notes(),
                    head.createdAt(),
                    head.updatedAt());
        }
    }

    record OrderDetail(OrderView purchaseOrder, List<OrderItemView> items) {

        static OrderDetail of(Books books, PurchaseOrder order) {
            return new OrderDetail(OrderView.of(books, order.head()), items(books, order));
        }

        static List<OrderItemView> items(Books books, PurchaseOrder order) {
            return order.lines().stream()
                    .map(line ->
                            OrderItemView.of(books, order.id(), order.terms().kind(), line))
                    .toList();
        }
    }

    record OrderItemView(
            UUID id,
            UUID orgId,
            UUID purchaseOrderId,
            Optional<UUID> materialId,
            Optional<UUID> skuId,
            BigDecimal quantity,
            BigDecimal unitCost) {

        static OrderItemView of(Books books, PurchaseOrderId order, Optional<ItemKind> kind, OrderLine line) {
            return new OrderItemView(
                    line.id().value(),
                    books.company().value(),
                    order.value(),
                    itemIf(TargetType.MATERIALS, kind, line),
                    itemIf(TargetType.FINISHED_GOODS, kind, line),
                    line.quantity().toDecimal(),
                    line.cost().toDecimal());
        }
    }

    record OrderItemRow(
            UUID id,
            UUID orgId,
            UUID purchaseOrderId,
            Optional<UUID> materialId,
            Optional<UUID> skuId,
            BigDecimal quantity,
            BigDecimal unitCost,
            String poNumber,
            UUID vendorId,
            TargetType targetType,
            OrderStatus status,
            Instant placedAt,
            Optional<LocalDate> expectedDeliveryDate,
            BigDecimal quantityReceived,
            BigDecimal quantityOpen) {

        static OrderItemRow of(Books books, PurchaseOrders.Line row, OrderHead head) {
            var line = row.line();
            long left = Math.max(0, line.quantity().micros() - row.received());
            return new OrderItemRow(
                    line.id().value(),
                    books.company().value(),
                    row.order().value(),
                    itemIf(TargetType.MATERIALS, head.terms().kind(), line),
                    itemIf(TargetType.FINISHED_GOODS, head.terms().kind(), line),
                    line.quantity().toDecimal(),
                    line.cost().toDecimal(),
                    head.number().toString(),
                    head.terms().vendor().value(),
                    TargetType.of(head.terms().kind()),
                    OrderStatus.of(head.milestone()),
                    orderDate(head),
                    head.terms().expected(),
                    BigDecimal.valueOf(row.received(), 6),
                    head.facets().isOpen() ? BigDecimal.valueOf(left, 6) : BigDecimal.ZERO);
        }
    }

    record ReceiptView(
            UUID id, UUID orgId, UUID purchaseOrderId, LocalDate receiptDate, Instant createdAt, Instant updatedAt) {

        static ReceiptView of(Books books, Receipt receipt) {
            return new ReceiptView(
                    receipt.id().value(),
                    books.company().value(),
                    receipt.order().value(),
                    receipt.date(),
                    receipt.createdAt(),
                    receipt.updatedAt());
        }
    }

    record ReceiptItemView(
            UUID id,
            UUID orgId,
            UUID receiptId,
            UUID purchaseOrderItemId,
            BigDecimal quantity,
            BigDecimal unitCost,
            UUID locationId) {

        static List<ReceiptItemView> of(Books books, Receipt receipt) {
            return receipt.lines().stream()
                    .map(line -> new ReceiptItemView(
                            line.id().value(),
                            books.company().value(),
                            receipt.id().value(),
                            line.line().value(),
                            line.quantity().toDecimal(),
                            line.cost().toDecimal(),
                            line.location().value()))
                    .toList();
        }
    }

    record ReceiptDetail(ReceiptView receipt, List<ReceiptItemView> items) {

        static ReceiptDetail of(Books books, Receipt receipt) {
            return new ReceiptDetail(ReceiptView.of(books, receipt), ReceiptItemView.of(books, receipt));
        }
    }

    record ReceiptMade(OrderView purchaseOrder, ReceiptView receipt, List<ReceiptItemView> receiptItems) {

        static ReceiptMade of(Books books, PurchaseOrder order, Receipt receipt) {
            return new ReceiptMade(
                    OrderView.of(books, order.head()),
                    ReceiptView.of(books, receipt),
                    ReceiptItemView.of(books, receipt));
        }
    }

    private static Optional<UUID> itemIf(TargetType wanted, Optional<ItemKind> kind, OrderLine line) {
        return TargetType.of(kind) == wanted ? Optional.of(line.item().value()) : Optional.empty();
    }

    private static Instant orderDate(OrderHead head) {
        return head.milestones().at(Milestone.PLACED).orElse(head.createdAt());
    }
}
