package org.daftar.persistence.party;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.SearchKey;
import org.daftar.model.kernel.TaxNumber;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListUsage;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyCode;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.PartyState;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.Containing;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.ledger.driven.Nameable;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.party.driven.PartyStore;
import org.daftar.ports.party.query.Parties;

final class SqlParties implements PartyStore, Parties, Nameable {

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlParties(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public void add(Books books, Party party) {
        var session = sessions.writing(books);
        mapper(session)
                .insert(session.company(), PartyRows.row(PlaneHead.of(session).drawKey(), party));
    }

    @Override
    public void replace(Books books, Party party) {
        var session = sessions.writing(books);
        mapper(session).update(session.company(), PartyRows.row(0, party));
        PartyCache.of(session).forget();
    }

    @Override
    public void remove(Books books, PartyId party, Instant at) {
        var session = sessions.writing(books);
        mapper(session).remove(session.company(), party.value(), at);
        PartyCache.of(session).forget();
    }

    @Override
    public Optional<Party> find(Books books, PartyId id) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> PartyCache.party(session, id.value(), currency));
    }

    @Override
    public Optional<Party> findEvenRemoved(Books books, PartyId id) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).findEvenRemoved(session.company(), id.value()))
                        .map(row -> PartyRows.party(row, profiles.currency(books))));
    }

    @Override
    public Map<PartyId, Party> details(Books books, Collection<PartyId> ids) {
        if (ids.isEmpty()) return Map.of();
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var found = new HashMap<PartyId, Party>();
            PartyCache.rows(session, ids.stream().map(PartyId::value).distinct().toList())
                    .forEach((id, row) -> found.put(new PartyId(id), PartyRows.party(row, currency)));
            return found;
        });
    }

    @Override
    public Map<PartyId, String> names(Books books, Collection<PartyId> ids) {
        if (ids.isEmpty()) return Map.of();
        var wanted = ids.stream().map(PartyId::value).distinct().toList();
        return sessions.with(books, session -> mapper(session).names(session.company(), new Among.Ids(wanted)).stream()
                .collect(Collectors.toMap(row -> new PartyId(row.publicId()), PartyMapper.NameRow::name)));
    }

    @Override
    public Map<UUID, Standing> standing(Books books, Collection<UUID> partners) {
        if (partners.isEmpty()) return Map.of();
        return sessions.with(books, session -> {
            var standing = new HashMap<UUID, Standing>();
            PartyCache.rows(session, partners)
                    .forEach((id, row) -> standing.put(id, row.active() ? Standing.ACTIVE : Standing.INACTIVE));
            return standing;
        });
    }

    @Override
    public Optional<PartyId> byCode(Books books, PartyCode code) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).byCode(session.company(), code.key()))
                        .map(PartyId::new));
    }

    @Override
    public Optional<PartyId> clientByTaxNumber(Books books, TaxNumber number) {
        return sessions.with(books, session -> Optional.ofNullable(
                        mapper(session).clientByTaxNumber(session.company(), number.value()))
                .map(PartyId::new));
    }

    @Override
    public Optional<PartyId> brokerByName(Books books, String key) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).brokerByName(session.company(), key))
                        .map(PartyId::new));
    }

    @Override
    public int nextBrokerPlace(Books books) {
        return sessions.with(books, session -> mapper(session).nextBrokerPlace(session.company()));
    }

    @Override
    public long below(Books books, PartyId party) {
        return sessions.with(books, session -> mapper(session).below(session.company(), party.value()));
    }

    @Override
    public long broughtBy(Books books, PartyId broker) {
        return sessions.with(books, session -> mapper(session).broughtBy(session.company(), broker.value()));
    }

    @Override
    public PartyState state(Books books) {
        return sessions.with(books, session -> PartyFaults.of(session.settled()));
    }

    @Override
    public List<Party> brokers(Books books) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> mapper(session).brokers(session.company()).stream()
                .map(row -> PartyRows.party(row, currency))
                .toList());
    }

    @Override
    public Page<Party> list(Books books, Selection selection, Page.Request<PartySort> page) {
        var currency = profiles.currency(books);
        var selected = selected(selection, page);
        return sessions.with(books, session -> {
            var rows = mapper(session).list(session.company(), selected);
            return page.of(
                            rows,
                            () -> mapper(session).count(session.company(), selected),
                            (last, total) -> new Page.Position(last.nameKey(), last.id(), total))
                    .map(row -> PartyRows.party(row, currency));
        });
    }

    private static PartyMapper.Selected selected(Selection selection, Page.Request<PartySort> page) {
        return new PartyMapper.Selected(
                is(selection, PartyRole.CLIENT),
                is(selection, PartyRole.VENDOR),
                is(selection, PartyRole.EMPLOYEE),
                is(selection, PartyRole.BROKER),
                selection.active().orElse(null),
                selection.type().map(ListEntryId::value).orElse(null),
                selection.segment().map(ListEntryId::value).orElse(null),
                selection.broker().map(PartyId::value).orElse(null),
                selection.parent().map(PartyId::value).orElse(null),
                selection
                        .tag()
                        .map(tag -> Containing.pattern(PartyRows.tags(List.of(tag))))
                        .orElse(null),
                selection
                        .search()
                        .map(text -> Containing.pattern(SearchKey.of(text).value()))
                        .orElse(null),
                page.sort() == PartySort.NAME,
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.after().map(Page.Position::sortValue).orElse(null),
                page.reads());
    }

    @Override
    public ListUsage usage(Books books, ListEntryId entry) {
        return sessions.with(books, session -> {
            var mapper = mapper(session);
            long company = session.company();
            long types = mapper.ofType(company, entry.value());
            if (types > 0) return new ListUsage(types, mapper.someOfType(company, entry.value(), ListUsage.SOME));
            return new ListUsage(
                    mapper.ofSegment(company, entry.value()),
                    mapper.someOfSegment(company, entry.value(), ListUsage.SOME));
        });
    }

    private static boolean is(Selection selection, PartyRole role) {
        return selection.role().filter(role::equals).isPresent();
    }

    private static PartyMapper mapper(Session session) {
        return session.mapper(PartyMapper.class);
    }
}
