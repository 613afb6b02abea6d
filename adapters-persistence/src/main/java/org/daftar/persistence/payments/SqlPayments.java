package org.daftar.persistence.payments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Reference;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.Law;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.payments.Payment;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.persistence.engine.LatelyMet;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.ledger.AccountKeys;
import org.daftar.persistence.ledger.EntriesMet;
import org.daftar.persistence.ledger.StillOpen;
import org.daftar.persistence.mapping.Among;
import org.daftar.persistence.payments.PaymentMapper.Row;
import org.daftar.persistence.payments.PaymentMapper.ShareRow;
import org.daftar.ports.payments.driven.PaymentStore;
import org.daftar.ports.payments.query.Payments;

final class SqlPayments implements PaymentStore, Payments {

    /** Who allocates one asks for it again. */
    private static final LatelyMet<PaymentId, RecordedPayment> PAYMENTS =
            new LatelyMet<>(1_000, payment -> payment.content().plan().size() + 1);

    private final Sessions sessions;

    SqlPayments(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, RecordedPayment payment) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        long account = AccountKeys.of(session, payment.content().account());
        var entry = payment.posted().map(posted -> EntriesMet.key(session, posted.entry()));
        mapper(session).insert(session.company(), account, entry.orElse(null), row(key, payment));
        int place = 0;
        for (var share : payment.content().plan())
            mapper(session)
                    .insertShare(
                            session.company(),
                            key,
                            ++place,
                            share.invoice().value(),
                            share.amount().minor());
        PAYMENTS.put(session, payment.id(), payment);
    }

    @Override
    public void post(Books books, RecordedPayment payment) {
        var session = sessions.writing(books);
        var entry = payment.posted().orElseThrow().entry();
        mapper(session).post(session.company(), payment.id().value(), EntriesMet.key(session, entry));
        PAYMENTS.put(session, payment.id(), payment);
    }

    @Override
    public Optional<RecordedPayment> find(Books books, PaymentId id) {
        return sessions.with(books, session -> met(session, id).or(() -> read(session, id)));
    }

    /** As it stands: what is free of it, its open item says. */
    private static Optional<RecordedPayment> met(Session session, PaymentId id) {
        return PAYMENTS.find(session, id).flatMap(payment -> payment.posted()
                .map(how -> StillOpen.of(session, OpenItemId.ofDocument(how.entry()))
                        .map(payment::leaving))
                .orElseGet(() -> Optional.of(payment)));
    }

    private static Optional<RecordedPayment> read(Session session, PaymentId id) {
        var row = mapper(session).find(session.company(), id.value());
        if (row == null) return Optional.empty();
        var payment = recorded(session, List.of(row)).get(0);
        PAYMENTS.put(session, payment.id(), payment);
        return Optional.of(payment);
    }

    @Override
    public Map<PaymentId, RecordedPayment> details(Books books, Collection<PaymentId> ids) {
        if (ids.isEmpty()) return Map.of();
        var wanted = new Among.Ids(ids.stream().map(PaymentId::value).distinct().toList());
        return sessions.with(
                books, session -> recorded(session, mapper(session).details(session.company(), wanted)).stream()
                        .collect(toMap(RecordedPayment::id, payment -> payment)));
    }

    @Override
    public long naming(Books books, UUID partner) {
        return sessions.with(books, session -> mapper(session).naming(session.company(), partner, Reference.MOST));
    }

    @Override
    public List<Law.Verdict> laws(Books books) {
        return sessions.with(books, session -> PaymentFaults.judged(session.settled()));
    }

    @Override
    public Page<RecordedPayment> list(Books books, Selection selection, Page.Request<PaymentSort> page) {
        var selected = new PaymentMapper.Selected(
                selection.direction().map(Payment.Direction::name).orElse(null),
                selection
                        .status()
                        .map(status -> status == RecordedPayment.Status.POSTED)
                        .orElse(null),
                selection.partner().orElse(null),
                selection.from().orElse(null),
                selection.to().orElse(null),
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.reads());
        return sessions.with(books, session -> {
            var rows = mapper(session).list(session.company(), selected);
            return page.of(rows, () -> mapper(session).count(session.company(), selected), last -> last.id())
                    .mapAll(shown -> recorded(session, shown));
        });
    }

    private static PaymentMapper mapper(Session session) {
        return session.mapper(PaymentMapper.class);
    }

    /** The plans of many are read in one question, if any has one. */
    private static List<RecordedPayment> recorded(Session session, List<Row> rows) {
        var planned = rows.stream().filter(Row::planned).map(Row::id).toList();
        var plans = planned.isEmpty()
                ? Map.<Long, List<ShareRow>>of()
                : mapper(session).shares(session.company(), new Among.Keys(planned)).stream()
                        .collect(groupingBy(ShareRow::payment));
        return rows.stream()
                .map(row -> recorded(row, plans.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static RecordedPayment recorded(Row row, List<ShareRow> plan) {
        var currency = Currency.known(row.currency());
        var content = new Payment(
                new PaymentId(row.publicId()),
                Payment.Direction.valueOf(row.direction()),
                Payment.Purpose.valueOf(row.purpose()),
                row.partner(),
                new Money(row.amount(), currency),
                row.date(),
                Payment.Method.valueOf(row.method()),
                new AccountId(row.account()),
                Optional.ofNullable(row.reference()),
                plan.stream()
                        .map(share ->
                                new Payment.Share(new InvoiceId(share.invoice()), new Money(share.amount(), currency)))
                        .toList());
        return new RecordedPayment(content, row.createdAt(), posted(row, currency));
    }

    private static Optional<RecordedPayment.Posted> posted(Row row, Currency currency) {
        if (row.entry() == null) return Optional.empty();
        return Optional.of(new RecordedPayment.Posted(
                new EntryId(row.entry()),
                new EntryNumber(
                        new JournalCode(Objects.requireNonNull(row.journal())),
                        Objects.requireNonNull(row.year()),
                        Objects.requireNonNull(row.number())),
                Objects.requireNonNull(row.postedAt()),
                new Money(Objects.requireNonNull(row.free()), currency)));
    }

    private static Row row(long key, RecordedPayment payment) {
        var content = payment.content();
        return new Row(
                key,
                content.id().value(),
                content.direction().name(),
                content.purpose().name(),
                content.partner(),
                content.amount().minor(),
                content.amount().currency().code(),
                content.date(),
                content.method().name(),
                content.account().value(),
                content.reference().orElse(null),
                payment.createdAt(),
                payment.posted().map(posted -> posted.entry().value()).orElse(null),
                null,
                null,
                null,
                null,
                null,
                !content.plan().isEmpty());
    }
}
