package org.daftar.persistence.manufacturing;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.bom.BillLine;
import org.daftar.model.bom.PerUnit;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.manufacturing.Facets;
import org.daftar.model.manufacturing.Input;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.OrderHead;
import org.daftar.model.manufacturing.OrderLine;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.OrderTerms;
import org.daftar.model.manufacturing.Stage;
import org.daftar.model.orders.Milestones;
import org.daftar.model.orders.OrderNumber;
import org.daftar.model.orders.Received;
import org.daftar.persistence.catalog.CatalogKeys;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.JsonRows;
import org.jspecify.annotations.Nullable;

/** Orders, lines and inputs as rows and back. */
final class OrderRows {

    private static final String CLOSED = "CLOSED";
    private static final String COMPLETED = "COMPLETED";

    private OrderRows() {}

    static OrderHead head(OrderMapper.Row row) {
        return new OrderHead(
                new ManufacturingOrderId(row.publicId()),
                row.kind(),
                new OrderNumber(row.kind().series(), row.ordinal()),
                new OrderTerms(
                        new LocationId(row.site()),
                        Optional.ofNullable(row.expected()),
                        Optional.ofNullable(row.notes())),
                facets(row.stage(), row.received(), row.closed(), row.completed()),
                milestones(row),
                row.placedOnce(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }

    static Facets facets(String stage, String received, boolean closed, boolean completed) {
        return new Facets(Stage.valueOf(stage), Received.valueOf(received), closed, completed);
    }

    /** Facets as they stand in a history, and back. */
    static String words(Facets facets) {
        return facets.stage()
                + " "
                + facets.received()
                + (facets.closed() ? " " + CLOSED : "")
                + (facets.completed() ? " " + COMPLETED : "");
    }

    /** @throws IllegalArgumentException of words that say nothing, or what no order can be */
    static Facets facets(String words) {
        var parts = Arrays.asList(words.split(" ", -1));
        if (parts.size() < 2) throw new IllegalArgumentException("No facets: " + words);
        return facets(parts.get(0), parts.get(1), parts.contains(CLOSED), parts.contains(COMPLETED));
    }

    private static Milestones<Milestone> milestones(OrderMapper.Row row) {
        var reached = new EnumMap<Milestone, Instant>(Milestone.class);
        put(reached, Milestone.DRAFT, row.draftAt());
        put(reached, Milestone.ENTERED, row.enteredAt());
        put(reached, Milestone.PLACED, row.placedAt());
        put(reached, Milestone.IN_PRODUCTION, row.inProductionAt());
        put(reached, Milestone.DISPATCHED, row.dispatchedAt());
        put(reached, Milestone.PART_RECEIVED, row.partReceivedAt());
        put(reached, Milestone.RECEIVED, row.receivedAt());
        put(reached, Milestone.COMPLETED, row.completedAt());
        put(reached, Milestone.CANCELLED, row.cancelledAt());
        return new Milestones<>(reached);
    }

    private static void put(Map<Milestone, Instant> reached, Milestone milestone, @Nullable Instant at) {
        if (at != null) reached.put(milestone, at);
    }

    static OrderMapper.Row row(long key, OrderHead head) {
        var facets = head.facets();
        return new OrderMapper.Row(
                key,
                head.id().value(),
                head.kind(),
                head.number().ordinal(),
                head.terms().site().value(),
                facets.stage().name(),
                facets.received().name(),
                facets.closed(),
                facets.completed(),
                head.terms().expected().orElse(null),
                head.terms().notes().orElse(null),
                at(head, Milestone.DRAFT),
                at(head, Milestone.ENTERED),
                at(head, Milestone.PLACED),
                at(head, Milestone.IN_PRODUCTION),
                at(head, Milestone.DISPATCHED),
                at(head, Milestone.PART_RECEIVED),
                at(head, Milestone.RECEIVED),
                at(head, Milestone.COMPLETED),
                at(head, Milestone.CANCELLED),
                head.placedOnce(),
                head.createdAt(),
                head.updatedAt(),
                head.version());
    }

    private static @Nullable Instant at(OrderHead head, Milestone milestone) {
        return head.milestones().at(milestone).orElse(null);
    }

    static OrderLine line(LineMapper.Row row, List<LineMapper.InputRow> inputs, Currency currency) {
        var id = new OrderLineId(row.publicId());
        return new OrderLine(
                id,
                row.place(),
                new ItemId(row.item()),
                new Quantity(row.quantity(), new Quantity.Unit(row.unit())),
                Optional.ofNullable(row.conversion()).map(micros -> new UnitPrice(micros, currency)),
                inputs.stream().map(input -> input(id, input)).toList());
    }

    private static Input input(OrderLineId line, LineMapper.InputRow row) {
        var component = new BillLine(new ItemId(row.component()), new PerUnit(row.quantity()), new Rate(row.scrap()));
        return Input.of(line, component, new Quantity.Unit(row.unit()));
    }

    static LineMapper.Row row(long key, OrderLine line) {
        return new LineMapper.Row(
                key,
                line.id().value(),
                line.place(),
                line.item().value(),
                line.quantity().unit().code(),
                line.quantity().micros(),
                line.conversion().map(UnitPrice::micros).orElse(null));
    }

    /** As JSON, in their order: the component's key, the input's id, quantity and scrap of each. */
    static String inputs(Session session, OrderLine line) {
        return JsonRows.of(line.inputs(), (row, input) -> row.number(CatalogKeys.of(session, input.item()))
                .id(input.id())
                .number(input.component().quantity().micros())
                .number(input.component().scrap().millionths()));
    }
}
