package org.daftar.persistence.party;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Currency;
import org.daftar.model.party.Party;
import org.daftar.persistence.engine.Remembered;
import org.daftar.persistence.engine.RowsMet;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;

/** The parties that a batch has met, so that the busy ones are read once per batch and not once per document or entry. */
final class PartyCache implements Remembered {

    private static final int MOST = 1_000;

    private final RowsMet<UUID, PartyMapper.Row> rows;
    private final Map<UUID, Party> made = new HashMap<>();

    private PartyCache(Session session) {
        var mapper = session.mapper(PartyMapper.class);
        long company = session.company();
        rows = new RowsMet<>(ids -> mapper.details(company, new Among.Ids(ids)), PartyMapper.Row::publicId);
    }

    static PartyCache of(Session session) {
        return session.state(PartyCache.class, PartyCache::new);
    }

    private static PartyCache met(Session session) {
        return session.isWriting() ? of(session) : new PartyCache(session);
    }

    /** Those that are there: from the batch's memory inside a unit, from the store outside. */
    static Map<UUID, PartyMapper.Row> rows(Session session, Collection<UUID> ids) {
        return met(session).rows.among(ids);
    }

    /** As {@link #rows}: the busy ones are also made once per batch. */
    static Optional<Party> party(Session session, UUID id, Currency currency) {
        var cache = met(session);
        var known = cache.made.get(id);
        if (known != null) return Optional.of(known);
        var party = Optional.ofNullable(cache.rows.one(id)).map(row -> PartyRows.party(row, currency));
        party.ifPresent(found -> cache.made.put(id, found));
        return party;
    }

    @Override
    public void forget() {
        rows.forget();
        made.clear();
    }

    @Override
    public boolean stored() {
        return rows.size() <= MOST;
    }
}
