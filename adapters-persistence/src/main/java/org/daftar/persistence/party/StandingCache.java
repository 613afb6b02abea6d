package org.daftar.persistence.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.ledger.driven.Partners.Standing;

/** Parties that a batch has met on lines, so that the busy ones are read once per batch and not once per entry. */
final class StandingCache implements BatchState {

    private final PartyMapper mapper;
    private final long company;
    private final Map<UUID, Standing> known = new HashMap<>();

    private StandingCache(Session session) {
        mapper = session.mapper(PartyMapper.class);
        company = session.company();
    }

    static StandingCache of(Session session) {
        return session.state(StandingCache.class, StandingCache::new);
    }

    /** From the batch's memory inside a unit, from the store outside. */
    static Map<UUID, Standing> standing(Session session, Collection<UUID> ids) {
        return session.isWriting() ? of(session).standing(ids) : new StandingCache(session).standing(ids);
    }

    private Map<UUID, Standing> standing(Collection<UUID> ids) {
        var unknown = new ArrayList<UUID>();
        for (var id : ids) if (!known.containsKey(id)) unknown.add(id);
        if (!unknown.isEmpty()) {
            mapper.standing(company, new Among.Ids(unknown))
                    .forEach(row -> known.put(row.publicId(), row.active() ? Standing.ACTIVE : Standing.INACTIVE));
        }
        var found = new HashMap<UUID, Standing>();
        for (var id : ids) {
            var standing = known.get(id);
            if (standing != null) found.put(id, standing);
        }
        return found;
    }

    void changed() {
        known.clear();
    }

    @Override
    public void keepUnit() {
        // What a kept unit read stays true.
    }

    @Override
    public void dropUnit() {
        known.clear();
    }

    @Override
    public void flush() {
        // Nothing is pending: changes are written at once.
    }
}
