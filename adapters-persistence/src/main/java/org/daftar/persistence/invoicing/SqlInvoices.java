package org.daftar.persistence.invoicing;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.InvoicingState;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Reference;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.tax.TaxMovement;
import org.daftar.persistence.engine.LatelyMet;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.ledger.AccountKeys;
import org.daftar.persistence.ledger.EntriesMet;
import org.daftar.persistence.ledger.StillOpen;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.invoicing.query.Invoices;
import org.daftar.ports.ledger.query.CompanyProfiles;

final class SqlInvoices implements InvoiceStore, Invoices {

    /** Who posts one, or settles it, asks for it again. */
    private static final LatelyMet<InvoiceId, RecordedInvoice> DOCUMENTS =
            new LatelyMet<>(2_000, document -> document.content().lines().size() + 1);

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlInvoices(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public void add(Books books, RecordedInvoice invoice) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        var corrected = invoice.content()
                .corrects()
                .map(id -> mapper(session).key(session.company(), id.value()))
                .orElse(null);
        mapper(session).insert(session.company(), corrected, InvoiceRows.row(key, invoice));
        int place = 0;
        for (var line : invoice.content().lines()) {
            long account = AccountKeys.of(session, line.account());
            mapper(session).insertLine(session.company(), key, account, InvoiceRows.row(key, ++place, line));
        }
        DOCUMENTS.put(session, invoice.id(), invoice);
    }

    @Override
    public void replace(Books books, RecordedInvoice before, RecordedInvoice after) {
        var session = sessions.writing(books);
        if (before.posted().isEmpty()) after.posted().ifPresent(posted -> post(session, before, after, posted));
        if (before.cancelled().isEmpty()) {
            after.cancelled().ifPresent(cancelled -> mapper(session)
                    .cancel(
                            session.company(),
                            after.id().value(),
                            cancelled.by().map(InvoiceId::value).orElse(null),
                            cancelled.reason(),
                            cancelled.at()));
        }
        DOCUMENTS.put(session, after.id(), after);
    }

    private static void post(
            Session session, RecordedInvoice before, RecordedInvoice after, RecordedInvoice.Posted posted) {
        var content = after.content();
        var drafted = before.content();
        if (!content.date().equals(drafted.date()) || !content.due().equals(drafted.due()))
            mapper(session).date(session.company(), content.id().value(), content.date(), content.due());
        mapper(session).post(session.company(), content.id().value(), EntriesMet.key(session, posted.entry()));
        TaxMovements.of(session).add(content);
    }

    @Override
    public Optional<RecordedInvoice> find(Books books, InvoiceId id) {
        return Optional.ofNullable(details(books, List.of(id)).get(id));
    }

    @Override
    public Map<InvoiceId, RecordedInvoice> details(Books books, Collection<InvoiceId> ids) {
        return sessions.with(books, session -> {
            var found = new HashMap<InvoiceId, RecordedInvoice>();
            for (var id : ids) met(session, id).ifPresent(each -> found.put(id, each));
            var unknown = ids.stream()
                    .filter(id -> !found.containsKey(id))
                    .map(InvoiceId::value)
                    .distinct()
                    .toList();
            read(session, unknown).forEach(each -> found.put(each.id(), each));
            return found;
        });
    }

    /** As it stands: what is due of it, its open item says. */
    private static Optional<RecordedInvoice> met(Session session, InvoiceId id) {
        return DOCUMENTS.find(session, id).flatMap(document -> document.partnerItem()
                .map(item -> StillOpen.of(session, item).map(document::owing))
                .orElseGet(() -> Optional.of(document)));
    }

    private static List<RecordedInvoice> read(Session session, List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var read = InvoiceRows.recorded(session, mapper(session).details(session.company(), new Among.Ids(ids)));
        read.forEach(each -> DOCUMENTS.put(session, each.id(), each));
        return read;
    }

    @Override
    public List<RecordedInvoice> ofEntries(Books books, Collection<EntryId> entries) {
        if (entries.isEmpty()) return List.of();
        var ids = new Among.Ids(entries.stream().map(EntryId::value).toList());
        var found = sessions.with(
                books, session -> InvoiceRows.recorded(session, mapper(session).ofEntries(session.company(), ids)));
        var byEntry =
                found.stream().collect(toMap(each -> each.posted().orElseThrow().entry(), each -> each));
        return entries.stream().map(byEntry::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<RecordedInvoice> creditNotes(Books books, InvoiceId corrected) {
        return sessions.with(
                books,
                session -> InvoiceRows.recorded(
                        session, mapper(session).creditNotes(session.company(), corrected.value())));
    }

    @Override
    public boolean hasReference(Books books, InvoiceKind kind, UUID partner, String reference) {
        return sessions.with(
                books, session -> mapper(session).hasReference(session.company(), partner, kind.name(), reference));
    }

    @Override
    public long naming(Books books, UUID partner) {
        return sessions.with(books, session -> mapper(session).naming(session.company(), partner, Reference.MOST));
    }

    @Override
    public InvoicingState state(Books books) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> InvoicingFaults.of(session.settled(), currency));
    }

    @Override
    public InvoicingState state(Books books, LocalDate day) {
        return sessions.with(books, session -> DayFaults.of(session.settled(), day));
    }

    @Override
    public Optional<LocalDate> dayAfter(Books books, LocalDate day) {
        return sessions.with(books, session -> DayFaults.after(session.settled(), day));
    }

    @Override
    public Page<RecordedInvoice> list(Books books, Selection selection, Page.Request<InvoiceSort> page) {
        var selected = new InvoiceMapper.Selected(
                selection.kind().map(InvoiceKind::name).orElse(null),
                selection.status().map(SqlInvoices::stored).orElse(null),
                selection
                        .status()
                        .filter(RecordedInvoice.Status::isPosted)
                        .map(status -> status != RecordedInvoice.Status.PAID)
                        .orElse(null),
                selection
                        .status()
                        .filter(status -> status == RecordedInvoice.Status.POSTED)
                        .isPresent(),
                selection.partner().orElse(null),
                selection.from().orElse(null),
                selection.to().orElse(null),
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.reads());
        return sessions.with(books, session -> {
            var rows = mapper(session).list(session.company(), selected);
            return page.of(rows, () -> mapper(session).count(session.company(), selected), last -> last.id())
                    .mapAll(shown -> InvoiceRows.recorded(session, shown));
        });
    }

    @Override
    public List<TaxMovement> taxes(Books books, LocalDate from, LocalDate to) {
        var currency = profiles.currency(books);
        return sessions.with(
                books,
                session ->
                        session
                                .settled()
                                .mapper(TaxMovements.Mapper.class)
                                .between(session.company(), from, to)
                                .stream()
                                .map(row -> row.movement(currency))
                                .toList());
    }

    private static String stored(RecordedInvoice.Status status) {
        return status.isPosted() ? RecordedInvoice.Status.POSTED.name() : status.name();
    }

    private static InvoiceMapper mapper(Session session) {
        return session.mapper(InvoiceMapper.class);
    }
}
