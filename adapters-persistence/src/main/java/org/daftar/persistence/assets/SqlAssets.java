package org.daftar.persistence.assets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.AssetState;
import org.daftar.model.assets.BookedMonth;
import org.daftar.model.assets.Disposal;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.invoicing.DocumentLineId;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Reference;
import org.daftar.model.ledger.EntryId;
import org.daftar.persistence.assets.AssetMapper.Places;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.ledger.AccountKeys;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.assets.driven.AssetStore;
import org.daftar.ports.assets.query.Assets;
import org.jspecify.annotations.Nullable;

final class SqlAssets implements AssetStore, Assets {

    private final Sessions sessions;

    SqlAssets(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, RecordedAsset asset, Optional<InvoiceId> bill) {
        var session = sessions.writing(books);
        var places = asset.content().places();
        var keys = new Places(
                AccountKeys.of(session, places.cost()),
                AccountKeys.of(session, places.accumulated()),
                AccountKeys.of(session, places.expense()),
                asset.content()
                        .origin()
                        .credit()
                        .map(account -> AccountKeys.of(session, account))
                        .orElse(null));
        long key = PlaneHead.of(session).drawKey();
        mapper(session)
                .insert(session.company(), bill.map(InvoiceId::value).orElse(null), keys, AssetRows.row(key, asset));
    }

    @Override
    public void replace(Books books, RecordedAsset before, RecordedAsset after) {
        var session = sessions.writing(books);
        var row = AssetRows.row(0, after);
        if (before.disposed().isEmpty())
            after.disposed().map(RecordedAsset.Disposed::how).ifPresent(how -> mapper(session)
                    .insertDisposal(session.company(), account(session, how), row));
        mapper(session).update(session.company(), row);
    }

    private static @Nullable Long account(Session session, Disposal how) {
        return how.account().map(account -> AccountKeys.of(session, account)).orElse(null);
    }

    @Override
    public void addMonth(Books books, AssetId asset, BookedMonth month) {
        var session = sessions.writing(books);
        mapper(session)
                .insertMonth(
                        session.company(),
                        asset.value(),
                        month.number(),
                        month.what().date(),
                        month.what().amount().minor(),
                        month.entry().map(EntryId::value).orElse(null));
    }

    @Override
    public void undoMonth(Books books, AssetId asset, BookedMonth month, Optional<EntryId> reversal) {
        var session = sessions.writing(books);
        mapper(session)
                .undoMonth(
                        session.company(),
                        asset.value(),
                        month.number(),
                        reversal.map(EntryId::value).orElse(null));
    }

    @Override
    public Optional<RecordedAsset> find(Books books, AssetId id) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).find(session.company(), id.value()))
                        .map(AssetRows::recorded));
    }

    @Override
    public List<BookedMonth> booked(Books books, AssetId id) {
        return sessions.with(books, session -> {
            var row = mapper(session).find(session.company(), id.value());
            if (row == null) return List.of();
            var currency = Currency.known(row.currency());
            return mapper(session).months(session.company(), new Among.Keys(List.of(row.id()))).stream()
                    .map(month -> AssetRows.booked(month, currency))
                    .toList();
        });
    }

    @Override
    public List<RecordedAsset> due(Books books, LocalDate through, int most) {
        return sessions.with(books, session -> {
            var keys = mapper(session).due(session.company(), through, most);
            return mapper(session).details(session.company(), new Among.Keys(keys)).stream()
                    .map(AssetRows::recorded)
                    .toList();
        });
    }

    @Override
    public Money taken(Books books, DocumentLineId line, Currency currency) {
        return sessions.with(
                books, session -> new Money(mapper(session).taken(session.company(), line.value()), currency));
    }

    @Override
    public long naming(Books books, UUID partner) {
        return sessions.with(books, session -> mapper(session).naming(session.company(), partner, Reference.MOST));
    }

    @Override
    public AssetState state(Books books) {
        return sessions.with(books, session -> AssetFaults.ofEntries(session.settled()));
    }

    @Override
    public AssetState state(Books books, List<AssetId> assets) {
        return sessions.with(books, session -> AssetFaults.of(session.settled(), assets));
    }

    @Override
    public List<AssetId> after(Books books, Optional<AssetId> last, int most) {
        return sessions.with(books, session -> AssetFaults.after(session, last, most));
    }

    @Override
    public Page<RecordedAsset> list(Books books, Selection selection, Page.Request<AssetSort> page) {
        var selected = new AssetMapper.Selected(
                selection.status().map(RecordedAsset.Status::name).orElse(null),
                selection.category().orElse(null),
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.reads());
        return sessions.with(books, session -> {
            var rows = mapper(session).list(session.company(), selected);
            return page.of(rows, () -> mapper(session).count(session.company(), selected), last -> last.id())
                    .map(AssetRows::recorded);
        });
    }

    private static AssetMapper mapper(Session session) {
        return session.mapper(AssetMapper.class);
    }
}
