package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Allocation;
import org.daftar.model.ledger.AllocationId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.OpenItem;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.persistence.engine.LatelyMet;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.ports.ledger.driven.ItemStore;
import org.daftar.ports.ledger.query.CompanyProfiles;

final class SqlItems implements ItemStore {

    /** @param entry as {@code account}, its compact key */
    record Known(long entry, long account, OpenItem item) {}

    /** As they stand: a payment that is posted and allocated, and an invoice that many pay at once, are read once and not once per allocation. */
    static final LatelyMet<OpenItemId, Known> MET = new LatelyMet<>(1_000, item -> 1);

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlItems(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    /** The line was appended just now, in this session. */
    static void open(Session session, long entry, long account, OpenItem item) {
        session.mapper(ItemMapper.class)
                .open(
                        session.company(),
                        entry,
                        item.id().line(),
                        account,
                        item.partner(),
                        item.date(),
                        item.due(),
                        item.amount().minor());
        met(session, new Known(entry, account, item));
    }

    @Override
    public Optional<OpenItem> find(Books books, OpenItemId id) {
        return sessions.with(books, session -> known(session, id, books).map(Known::item));
    }

    @Override
    public List<OpenItem> ofEntry(Books books, EntryId entry) {
        return sessions.with(
                books,
                session -> items(
                        session, books, session.mapper(ItemMapper.class).ofEntry(session.company(), entry.value())));
    }

    @Override
    public List<OpenItem> against(Books books, OpenItem item, int limit) {
        return sessions.with(
                books,
                session -> items(
                        session,
                        books,
                        session.mapper(ItemMapper.class)
                                .against(
                                        session.company(),
                                        item.account().value(),
                                        item.partner(),
                                        item.isDebit() ? 1 : -1,
                                        limit)));
    }

    @Override
    public Optional<Allocation> allocation(Books books, AllocationId id) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> Optional.ofNullable(
                        session.mapper(ItemMapper.class).allocation(session.company(), id.value()))
                .map(row -> ItemRows.allocation(row, currency)));
    }

    @Override
    public Optional<AllocationId> releaseOf(Books books, AllocationId allocation) {
        return sessions.with(books, session -> Optional.ofNullable(
                        session.mapper(ItemMapper.class).releaseOf(session.company(), allocation.value()))
                .map(AllocationId::new));
    }

    @Override
    public void append(Books books, Allocation allocation, OpenItem debit, OpenItem credit) {
        var session = sessions.writing(books);
        var mapper = session.mapper(ItemMapper.class);
        long key = PlaneHead.of(session).drawKey();
        var movedDebit = moved(session, books, debit);
        var movedCredit = moved(session, books, credit);
        var undone = allocation.releases().map(id -> Objects.requireNonNull(
                        mapper.allocation(session.company(), id.value()))
                .id());
        mapper.insertAllocation(
                session.company(),
                ItemRows.row(key, allocation),
                movedDebit.entry(),
                movedCredit.entry(),
                undone.orElse(null));
        keep(session, movedDebit, allocation);
        keep(session, movedCredit, allocation);
    }

    private Known moved(Session session, Books books, OpenItem after) {
        var before = known(session, after.id(), books)
                .orElseThrow(() -> new NoSuchElementException("No item " + after.id()));
        return met(session, new Known(before.entry(), before.account(), after));
    }

    private static void keep(Session session, Known moved, Allocation allocation) {
        var item = moved.item();
        LocalDate last = item.lastMoved().orElse(null);
        session.mapper(ItemMapper.class)
                .move(
                        session.company(),
                        moved.entry(),
                        item.id().line(),
                        item.open().minor(),
                        item.freeFrom(),
                        last);
        OpenSpans.of(session).add(moved, allocation);
    }

    private List<OpenItem> items(Session session, Books books, List<ItemMapper.Row> rows) {
        return rows.stream().map(row -> known(session, row, books).item()).toList();
    }

    private Optional<Known> known(Session session, OpenItemId id, Books books) {
        return MET.find(session, id).or(() -> Optional.ofNullable(session.mapper(ItemMapper.class)
                        .find(session.company(), id.entry().value(), id.line()))
                .map(row -> known(session, row, books)));
    }

    private Known known(Session session, ItemMapper.Row row, Books books) {
        return met(session, new Known(row.entry(), row.account(), ItemRows.item(row, profiles.currency(books))));
    }

    private static Known met(Session session, Known item) {
        MET.put(session, item.item().id(), item);
        return item;
    }
}
