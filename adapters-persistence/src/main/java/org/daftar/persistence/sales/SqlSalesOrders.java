package org.daftar.persistence.sales;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Reference;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.sales.NoteId;
import org.daftar.model.sales.SalesHead;
import org.daftar.model.sales.SalesLineId;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.model.sales.TimelineNote;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.sales.query.SalesOrders;

final class SqlSalesOrders implements SalesOrders {

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlSalesOrders(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public Optional<SalesOrder> find(Books books, SalesOrderId id) {
        var currency = profiles.currency(books);
        return sessions.with(
                books, session -> Optional.ofNullable(orders(session).find(session.company(), id.value()))
                        .map(row -> new SalesOrder(
                                SalesRows.head(row, currency),
                                parts(session).linesOf(session.company(), row.id()).stream()
                                        .map(line -> SalesRows.line(line, currency))
                                        .toList())));
    }

    @Override
    public Optional<SalesOrder> ofLine(Books books, SalesLineId line) {
        return sessions.with(
                        books, session -> Optional.ofNullable(parts(session).line(session.company(), line.value())))
                .flatMap(row -> find(books, new SalesOrderId(row.salesOrder())));
    }

    @Override
    public Page<SalesHead> list(Books books, Page.Request<OrderSort> page) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> page.of(
                        orders(session)
                                .list(
                                        session.company(),
                                        page.after().map(Page.Position::id).orElse(null),
                                        page.reads()),
                        () -> 0,
                        last -> last.id())
                .map(row -> SalesRows.head(row, currency)));
    }

    @Override
    public List<TimelineNote> timeline(Books books, SalesOrderId order) {
        return sessions.with(books, session -> parts(session).timeline(session.company(), order.value()).stream()
                .map(SalesRows::note)
                .toList());
    }

    @Override
    public Optional<TimelineNote> note(Books books, NoteId id) {
        return sessions.with(
                books, session -> Optional.ofNullable(parts(session).note(session.company(), id.value()))
                        .map(SalesRows::note));
    }

    @Override
    public long ofChannel(Books books, ListEntryId channel) {
        return sessions.with(
                books, session -> orders(session).ofChannel(session.company(), channel.value(), Reference.MOST));
    }

    private static SalesOrderMapper orders(Session session) {
        return session.mapper(SalesOrderMapper.class);
    }

    private static SalesPartMapper parts(Session session) {
        return session.mapper(SalesPartMapper.class);
    }
}
