package org.daftar.persistence.purchasing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Page;
import org.daftar.model.purchasing.OrderHead;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.Receipt;
import org.daftar.model.purchasing.ReceiptId;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.purchasing.query.PurchaseOrders;

final class SqlPurchaseOrders implements PurchaseOrders {

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlPurchaseOrders(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public Optional<PurchaseOrder> find(Books books, PurchaseOrderId id) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> rows(session, List.of(id.value())).stream()
                .findFirst()
                .map(row -> new PurchaseOrder(
                        OrderRows.head(row, currency),
                        parts(session).linesOf(session.company(), row.id()).stream()
                                .map(line -> OrderRows.line(line, currency))
                                .toList(),
                        receipts(session, parts(session).receiptsOf(session.company(), row.id()), currency))));
    }

    @Override
    public Optional<PurchaseOrder> ofLine(Books books, OrderLineId line) {
        return sessions.with(
                        books, session -> Optional.ofNullable(parts(session).line(session.company(), line.value())))
                .flatMap(row -> find(books, new PurchaseOrderId(row.purchaseOrder())));
    }

    @Override
    public Map<PurchaseOrderId, OrderHead> heads(Books books, Collection<PurchaseOrderId> ids) {
        var currency = profiles.currency(books);
        var wanted = ids.stream().map(PurchaseOrderId::value).distinct().toList();
        return sessions.with(books, session -> rows(session, wanted).stream()
                .collect(toMap(row -> new PurchaseOrderId(row.publicId()), row -> OrderRows.head(row, currency))));
    }

    @Override
    public Page<OrderHead> list(Books books, Page.Request<OrderSort> page) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> page.of(
                        session.mapper(OrderMapper.class)
                                .list(
                                        session.company(),
                                        page.after().map(Page.Position::id).orElse(null),
                                        page.reads()),
                        () -> 0,
                        last -> last.id())
                .map(row -> OrderRows.head(row, currency)));
    }

    @Override
    public Page<Line> lines(Books books, Page.Request<LineSort> page) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> page.of(
                        parts(session)
                                .lines(
                                        session.company(),
                                        page.after().map(Page.Position::id).orElse(null),
                                        page.reads()),
                        () -> 0,
                        last -> last.id())
                .mapAll(shown -> lines(session, shown, currency)));
    }

    @Override
    public Optional<Receipt> receipt(Books books, ReceiptId id) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var row = parts(session).receipt(session.company(), id.value());
            return row == null
                    ? Optional.empty()
                    : Optional.of(receipts(session, List.of(row), currency).get(0));
        });
    }

    @Override
    public List<Receipt> receipts(Books books, PurchaseOrderId order) {
        var receipts =
                new ArrayList<>(find(books, order).map(PurchaseOrder::receipts).orElse(List.of()));
        Collections.reverse(receipts);
        return receipts;
    }

    private static List<Line> lines(Session session, List<PartMapper.LineRow> rows, Currency currency) {
        var keys = new Among.Keys(rows.stream().map(PartMapper.LineRow::id).toList());
        var came = parts(session).came(session.company(), keys).stream()
                .collect(toMap(PartMapper.CameRow::line, PartMapper.CameRow::quantity));
        return rows.stream()
                .map(row -> new Line(
                        new PurchaseOrderId(row.purchaseOrder()),
                        OrderRows.line(row, currency),
                        came.getOrDefault(row.id(), 0L)))
                .toList();
    }

    /** The lines of many are read in one question. */
    private static List<Receipt> receipts(Session session, List<PartMapper.ReceiptRow> rows, Currency currency) {
        if (rows.isEmpty()) return List.of();
        var keys = new Among.Keys(rows.stream().map(PartMapper.ReceiptRow::id).toList());
        var parts =
                parts(session).parts(session.company(), keys).stream().collect(groupingBy(PartMapper.PartRow::receipt));
        return rows.stream()
                .map(row -> OrderRows.receipt(row, parts.getOrDefault(row.id(), List.of()), currency))
                .toList();
    }

    private static List<OrderMapper.Row> rows(Session session, List<UUID> ids) {
        return session.mapper(OrderMapper.class).details(session.company(), new Among.Ids(ids));
    }

    private static PartMapper parts(Session session) {
        return session.mapper(PartMapper.class);
    }
}
