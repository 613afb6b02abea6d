package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Allocation;
import org.daftar.model.ledger.AllocationId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.OpenItem;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.ports.ledger.driven.ItemStore;
import org.daftar.ports.ledger.query.CompanyProfiles;

final class SqlItems implements ItemStore {

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
    }

    @Override
    public Optional<OpenItem> find(Books books, OpenItemId id) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> Optional.ofNullable(session.mapper(ItemMapper.class)
                        .find(session.company(), id.entry().value(), id.line()))
                .map(row -> ItemRows.item(row, currency)));
    }

    @Override
    public List<OpenItem> ofEntry(Books books, EntryId entry) {
        var currency = profiles.currency(books);
        return sessions.with(
                books, session -> session.mapper(ItemMapper.class).ofEntry(session.company(), entry.value()).stream()
                        .map(row -> ItemRows.item(row, currency))
                        .toList());
    }

    @Override
    public List<OpenItem> against(Books books, OpenItem item, int limit) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> session
                .mapper(ItemMapper.class)
                .against(session.company(), item.account().value(), item.partner(), item.isDebit() ? 1 : -1, limit)
                .stream()
                .map(row -> ItemRows.item(row, currency))
                .toList());
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
        long debitEntry = entry(session, debit);
        long creditEntry = entry(session, credit);
        var undone = allocation.releases().map(id -> Objects.requireNonNull(
                        mapper.allocation(session.company(), id.value()))
                .id());
        mapper.insertAllocation(
                session.company(), ItemRows.row(key, allocation), debitEntry, creditEntry, undone.orElse(null));
        moved(session, debitEntry, debit, key, allocation);
        moved(session, creditEntry, credit, key, allocation);
    }

    private static void moved(Session session, long entry, OpenItem item, long key, Allocation allocation) {
        var mapper = session.mapper(ItemMapper.class);
        LocalDate last = item.lastMoved().orElse(null);
        mapper.move(session.company(), entry, item.id().line(), item.open().minor(), item.freeFrom(), last);
        var account = Objects.requireNonNull(
                ChartCache.rows(session, List.of(item.account())).get(item.account()));
        var kept = new PastDays.Item(
                entry,
                item.id().line(),
                account.id(),
                item.partner(),
                item.date(),
                item.due(),
                item.isDebit() ? 1 : -1);
        PastDays.of(kept, key, allocation.amount().minor(), allocation.effective(), allocation.isRelease())
                .forEach(row -> mapper.insertOnceOpen(session.company(), row));
    }

    private static long entry(Session session, OpenItem item) {
        var id = item.id().entry().value();
        return Objects.requireNonNull(
                session.mapper(JournalMapper.class).key(session.company(), id), () -> "No entry " + id);
    }
}
