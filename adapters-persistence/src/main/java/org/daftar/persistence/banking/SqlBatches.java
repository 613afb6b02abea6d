package org.daftar.persistence.banking;

import static java.util.Comparator.comparingLong;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.model.banking.BankAccountId;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.BatchId;
import org.daftar.model.banking.Salary;
import org.daftar.model.banking.Transfer;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.Law;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.persistence.banking.BatchMapper.PaymentRow;
import org.daftar.persistence.banking.BatchMemberMapper.HeldRow;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.banking.driven.BatchStore;
import org.daftar.ports.banking.query.Batches;
import org.daftar.ports.payments.driven.PaymentStore;

final class SqlBatches implements BatchStore, Batches {

    private final Sessions sessions;
    private final PaymentStore payments;

    SqlBatches(Sessions sessions, PaymentStore payments) {
        this.sessions = sessions;
        this.payments = payments;
    }

    @Override
    public void add(Books books, Batch batch, BankAccountId account, Iterable<Transfer> transfers) {
        var session = sessions.writing(books);
        long key = add(session, batch, account);
        for (var transfer : transfers) members(session).insertTransfer(session.company(), key, BatchRows.row(transfer));
    }

    @Override
    public void addSalaries(Books books, Batch batch, BankAccountId account, Iterable<Salary> salaries) {
        var session = sessions.writing(books);
        long key = add(session, batch, account);
        var run = batch.salaries().orElseThrow().run();
        for (var salary : salaries) members(session).insertSalary(session.company(), key, run, BatchRows.row(salary));
    }

    private static long add(Session session, Batch batch, BankAccountId account) {
        long key = PlaneHead.of(session).drawKey();
        int year = batch.made().getYear();
        long ordinal = mapper(session).ofYear(session.company(), year) + 1;
        mapper(session).insert(session.company(), year, ordinal, account.value(), BatchRows.row(key, batch));
        return key;
    }

    @Override
    public long ofYear(Books books, int year) {
        return sessions.with(books, session -> mapper(session).ofYear(session.company(), year));
    }

    @Override
    public Optional<LocalDateTime> lastMade(Books books) {
        return sessions.with(
                        books, session -> Optional.ofNullable(mapper(session).lastMade(session.company())))
                .map(LocalDateTime::parse);
    }

    @Override
    public Map<PaymentId, List<String>> settled(Books books, Collection<PaymentId> ids) {
        return sessions.with(books, session -> {
            var settled = new HashMap<PaymentId, List<String>>();
            for (var row : members(session).settled(session.company(), among(ids)))
                settled.computeIfAbsent(new PaymentId(row.payment()), id -> new ArrayList<>())
                        .add(row.reference());
            return settled;
        });
    }

    @Override
    public Set<PaymentId> exported(Books books, Collection<PaymentId> ids) {
        return holding(books, ids).keySet();
    }

    @Override
    public Map<PaymentId, BatchId> holding(Books books, Collection<PaymentId> ids) {
        if (ids.isEmpty()) return Map.of();
        return sessions.with(books, session -> {
            var holding = new HashMap<PaymentId, BatchId>();
            members(session).holding(session.company(), among(ids)).stream()
                    .sorted(comparingLong(HeldRow::held))
                    .forEach(row -> holding.put(new PaymentId(row.payment()), new BatchId(row.batch())));
            return holding;
        });
    }

    @Override
    public Set<UUID> exportedOf(Books books, UUID run) {
        return sessions.with(books, session -> Set.copyOf(members(session).exportedOf(session.company(), run)));
    }

    @Override
    public Optional<Batch> find(Books books, BatchId id) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).find(session.company(), id.value()))
                        .map(BatchRows::batch));
    }

    @Override
    public Page<Batch> list(Books books, boolean salaries, Page.Request<BatchSort> page) {
        return sessions.with(books, session -> page.of(
                        mapper(session).list(session.company(), selected(salaries, page)),
                        () -> mapper(session).count(session.company(), salaries),
                        last -> last.id())
                .map(BatchRows::batch));
    }

    @Override
    public Page<RecordedPayment> exportable(Books books, Page.Request<BatchSort> page) {
        return sessions.with(books, session -> page.of(
                        mapper(session).exportable(session.company(), selected(false, page)),
                        () -> mapper(session).countExportable(session.company()),
                        last -> last.id())
                .mapAll(rows -> recorded(books, rows)));
    }

    private List<RecordedPayment> recorded(Books books, List<PaymentRow> rows) {
        var ids = rows.stream().map(row -> new PaymentId(row.publicId())).toList();
        var found = payments.details(books, ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Iterator<Transfer> transfers(Books books, BatchId id) {
        return new InPieces<>(
                after -> sessions.with(
                        books,
                        session ->
                                members(session)
                                        .transfers(session.company(), id.value(), after, InPieces.PIECE)
                                        .stream()
                                        .map(BatchRows::transfer)
                                        .toList()),
                Transfer::place);
    }

    @Override
    public Iterator<Salary> salaries(Books books, BatchId id) {
        return new InPieces<>(
                after -> sessions.with(
                        books,
                        session ->
                                members(session).salaries(session.company(), id.value(), after, InPieces.PIECE).stream()
                                        .map(BatchRows::salary)
                                        .toList()),
                Salary::place);
    }

    @Override
    public List<Law.Verdict> laws(Books books) {
        return sessions.with(books, session -> BatchFaults.judged(session.settled()));
    }

    private static BatchMapper.Selected selected(boolean salaries, Page.Request<BatchSort> page) {
        return new BatchMapper.Selected(
                salaries, page.ascending(), page.after().map(Page.Position::id).orElse(null), page.reads());
    }

    private static Among.Ids among(Collection<PaymentId> ids) {
        return new Among.Ids(ids.stream().map(PaymentId::value).distinct().toList());
    }

    private static BatchMapper mapper(Session session) {
        return session.mapper(BatchMapper.class);
    }

    private static BatchMemberMapper members(Session session) {
        return session.mapper(BatchMemberMapper.class);
    }
}
