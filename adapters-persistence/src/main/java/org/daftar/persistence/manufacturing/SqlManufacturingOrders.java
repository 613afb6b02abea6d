package org.daftar.persistence.manufacturing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.model.manufacturing.OrderHead;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.model.manufacturing.ReceiptId;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.manufacturing.query.ManufacturingOrders;
import org.jspecify.annotations.Nullable;

final class SqlManufacturingOrders implements ManufacturingOrders {

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlManufacturingOrders(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public Optional<ManufacturingOrder> find(Books books, Kind kind, ManufacturingOrderId id) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> found(session, kind, id.value(), currency));
    }

    @Override
    public Optional<ManufacturingOrder> ofLine(Books books, Kind kind, OrderLineId line) {
        return named(books, kind, session -> session.mapper(LineMapper.class)
                .orderOf(session.company(), kind, line.value()));
    }

    @Override
    public Optional<ManufacturingOrder> ofReceipt(Books books, Kind kind, ReceiptId receipt) {
        return named(books, kind, session -> session.mapper(ReceiptMapper.class)
                .orderOf(session.company(), kind, receipt.value()));
    }

    @Override
    public Page<OrderHead> list(Books books, Kind kind, Page.Request<OrderSort> page) {
        return sessions.with(books, session -> page.of(
                        session.mapper(OrderMapper.class)
                                .list(
                                        session.company(),
                                        kind,
                                        page.after().map(Page.Position::id).orElse(null),
                                        page.reads()),
                        () -> 0,
                        last -> last.id())
                .map(OrderRows::head));
    }

    @Override
    public List<Receipt> receipts(Books books, Kind kind, ManufacturingOrderId order) {
        var receipts = new ArrayList<>(
                find(books, kind, order).map(ManufacturingOrder::receipts).orElse(List.of()));
        Collections.reverse(receipts);
        return receipts;
    }

    @Override
    public Map<ItemId, UnitPrice> lastConversions(Books books, Collection<ItemId> outputs) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var ids = new Among.Ids(outputs.stream().map(ItemId::value).toList());
            return session.mapper(LineMapper.class).conversions(session.company(), ids).stream()
                    .collect(toMap(row -> new ItemId(row.item()), row -> new UnitPrice(row.conversion(), currency)));
        });
    }

    private Optional<ManufacturingOrder> named(Books books, Kind kind, Function<Session, @Nullable UUID> order) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> Optional.ofNullable(order.apply(session))
                .flatMap(id -> found(session, kind, id, currency)));
    }

    private static Optional<ManufacturingOrder> found(Session session, Kind kind, UUID id, Currency currency) {
        var row = session.mapper(OrderMapper.class).find(session.company(), kind, id);
        if (row == null) return Optional.empty();
        var mapper = session.mapper(LineMapper.class);
        var inputs = mapper.inputs(session.company(), row.id()).stream().collect(groupingBy(LineMapper.InputRow::line));
        var lines = mapper.of(session.company(), row.id()).stream()
                .map(line -> OrderRows.line(line, inputs.getOrDefault(line.id(), List.of()), currency))
                .toList();
        return Optional.of(new ManufacturingOrder(OrderRows.head(row), lines, ReceiptRows.of(session, row, currency)));
    }
}
