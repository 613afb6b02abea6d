package org.daftar.persistence.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Currency;
import org.daftar.model.party.Party;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;

/** The parties that a batch has met, so that the busy ones are read once per batch and not once per document or entry. */
final class PartyCache implements BatchState {

    private static final int MOST = 1_000;

    private final PartyMapper mapper;
    private final long company;
    private final Map<UUID, PartyMapper.Row> known = new HashMap<>();
    private final Map<UUID, Party> made = new HashMap<>();

    private PartyCache(Session session) {
        mapper = session.mapper(PartyMapper.class);
        company = session.company();
    }

    static PartyCache of(Session session) {
        return session.state(PartyCache.class, PartyCache::new);
    }

    /** Those that are there: from the batch's memory inside a unit, from the store outside. */
    static Map<UUID, PartyMapper.Row> rows(Session session, Collection<UUID> ids) {
        return session.isWriting() ? of(session).rows(ids) : new PartyCache(session).rows(ids);
    }

    /** As {@link #rows}: the busy ones are also made once per batch. */
    static Optional<Party> party(Session session, UUID id, Currency currency) {
        var cache = session.isWriting() ? of(session) : new PartyCache(session);
        var known = cache.made.get(id);
        if (known != null) return Optional.of(known);
        var party = Optional.ofNullable(cache.rows(List.of(id)).get(id)).map(row -> PartyRows.party(row, currency));
        party.ifPresent(found -> cache.made.put(id, found));
        return party;
    }

    private Map<UUID, PartyMapper.Row> rows(Collection<UUID> ids) {
        var unknown = new ArrayList<UUID>();
        for (var id : ids) if (!known.containsKey(id)) unknown.add(id);
        if (!unknown.isEmpty())
            mapper.details(company, new Among.Ids(unknown)).forEach(row -> known.put(row.publicId(), row));
        var found = new HashMap<UUID, PartyMapper.Row>();
        for (var id : ids) {
            var row = known.get(id);
            if (row != null) found.put(id, row);
        }
        return found;
    }

    void changed() {
        known.clear();
        made.clear();
    }

    @Override
    public void keepUnit() {
        // What a kept unit read stays true.
    }

    @Override
    public void dropUnit() {
        changed();
    }

    @Override
    public void flush() {
        // Nothing is pending: changes are written at once.
    }

    @Override
    public boolean stored() {
        return known.size() <= MOST;
    }
}
