package org.daftar.persistence.bom;

import java.util.Optional;
import org.daftar.model.bom.BillGraph;
import org.daftar.model.bom.RecordedBill;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.SearchKey;
import org.daftar.persistence.catalog.CatalogKeys;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.Containing;
import org.daftar.persistence.kernel.Remembered;
import org.daftar.persistence.kernel.Revisions;
import org.daftar.ports.bom.driven.BillStore;
import org.daftar.ports.bom.query.Bills;

final class SqlBills implements BillStore, Bills {

    /** Lines of all graphs together that are remembered: some ten megabytes. */
    private static final int MOST_LINES = 100_000;

    private final Sessions sessions;
    private final Remembered<Below, BillGraph> graphs = new Remembered<>(MOST_LINES, BillGraph::lines);

    private record Below(CompanyId company, ItemId output) {}

    SqlBills(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, RecordedBill bill) {
        var session = sessions.writing(books);
        long output = CatalogKeys.of(session, bill.output());
        mapper(session).insert(session.company(), output, BillRows.row(bill));
        mapper(session).insertLines(session.company(), output, BillRows.lines(session, bill.content()));
        Revisions.BILLS_OF_MATERIALS.changed(session);
    }

    @Override
    public void replace(Books books, RecordedBill bill) {
        var session = sessions.writing(books);
        long output = CatalogKeys.of(session, bill.output());
        mapper(session).update(session.company(), output, BillRows.row(bill));
        mapper(session).deleteLines(session.company(), output);
        mapper(session).insertLines(session.company(), output, BillRows.lines(session, bill.content()));
        Revisions.BILLS_OF_MATERIALS.changed(session);
    }

    @Override
    public void remove(Books books, ItemId output) {
        var session = sessions.writing(books);
        mapper(session).delete(session.company(), CatalogKeys.of(session, output));
        Revisions.BILLS_OF_MATERIALS.changed(session);
    }

    @Override
    public Optional<RecordedBill> find(Books books, ItemId output) {
        return sessions.with(books, session -> Optional.ofNullable(
                        mapper(session).find(session.company(), output.value()))
                .map(row -> BillRows.bill(output, row, mapper(session).lines(session.company(), output.value()))));
    }

    @Override
    public long naming(Books books, ItemId item, int most) {
        return sessions.with(
                books, session -> mapper(session).naming(session.company(), CatalogKeys.of(session, item), most));
    }

    @Override
    public BillGraph below(Books books, ItemId output) {
        return sessions.with(
                books,
                session -> session.isWriting()
                        ? below(session, output)
                        : graphs.get(
                                new Below(books.company(), output),
                                Revisions.BILLS_OF_MATERIALS.of(session),
                                () -> below(session, output)));
    }

    private static BillGraph below(Session session, ItemId output) {
        return BillRows.graph(mapper(session).below(session.company(), output.value()));
    }

    @Override
    public BillGraph above(Books books, ItemId component) {
        return sessions.with(
                books, session -> BillRows.graph(mapper(session).above(session.company(), component.value())));
    }

    @Override
    public BillGraph all(Books books) {
        return sessions.with(books, session -> BillRows.graph(mapper(session).all(session.company())));
    }

    @Override
    public Page<BillRow> list(Books books, Selection selection, Page.Request<BillSort> page) {
        var selected = new BillMapper.Selected(
                selection
                        .search()
                        .map(text -> Containing.pattern(SearchKey.of(text).value()))
                        .orElse(null),
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.after().map(Page.Position::sortValue).orElse(null),
                page.reads());
        return sessions.with(books, session -> page.of(
                        mapper(session).list(session.company(), selected),
                        () -> mapper(session).count(session.company(), selected),
                        (last, total) -> new Page.Position(last.codeKey(), last.id(), total))
                .map(row -> new BillRow(
                        new ItemId(row.output()), new ItemCode(row.code()), row.name(), row.lines(), row.updatedAt())));
    }

    private static BillMapper mapper(Session session) {
        return session.mapper(BillMapper.class);
    }
}
