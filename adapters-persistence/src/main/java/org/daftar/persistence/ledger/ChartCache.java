package org.daftar.persistence.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** The accounts a batch has met, so that the busy ones are read once and not once per entry; of their balances they say nothing. */
final class ChartCache implements BatchState {

    private static final int MOST = 1_000;

    private final AccountMapper mapper;
    private final long company;
    private final Map<UUID, AccountMapper.Row> rows = new HashMap<>();

    private final Map<AccountRole, UUID> roles = new EnumMap<>(AccountRole.class);

    private ChartCache(Session session) {
        mapper = session.mapper(AccountMapper.class);
        company = session.company();
    }

    static ChartCache of(Session session) {
        return session.state(ChartCache.class, ChartCache::new);
    }

    /** From the batch's memory inside a unit, from the store outside. */
    static Map<AccountId, AccountMapper.Row> rows(Session session, Collection<AccountId> ids) {
        return session.isWriting() ? of(session).rows(ids) : new ChartCache(session).rows(ids);
    }

    private Map<AccountId, AccountMapper.Row> rows(Collection<AccountId> ids) {
        var unknown = new ArrayList<UUID>();
        for (var id : ids) if (!rows.containsKey(id.value())) unknown.add(id.value());
        if (!unknown.isEmpty())
            mapper.details(company, new Among.Ids(unknown)).forEach(row -> rows.put(row.publicId(), row));
        var found = new HashMap<AccountId, AccountMapper.Row>();
        for (var id : ids) {
            var row = rows.get(id.value());
            if (row != null) found.put(id, row);
        }
        return found;
    }

    static @Nullable UUID inRole(Session session, AccountRole role) {
        return session.isWriting() ? of(session).inRole(role) : new ChartCache(session).inRole(role);
    }

    private @Nullable UUID inRole(AccountRole role) {
        return roles.computeIfAbsent(role, asked -> mapper.inRole(company, asked.name()));
    }

    void changed() {
        rows.clear();
        roles.clear();
    }

    @Override
    public void keepUnit() {
        // Rows of a unit that is kept stay true.
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
        return rows.size() <= MOST;
    }
}
