package org.daftar.persistence.ledger;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.persistence.engine.Remembered;
import org.daftar.persistence.engine.RowsMet;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** The accounts a batch has met, so that the busy ones are read once and not once per entry; of their balances they say nothing. */
final class ChartCache implements Remembered {

    private static final int MOST = 1_000;

    private final AccountMapper mapper;
    private final long company;
    private final RowsMet<AccountId, AccountMapper.Row> rows;
    private final Map<AccountRole, UUID> roles = new EnumMap<>(AccountRole.class);

    private ChartCache(Session session) {
        mapper = session.mapper(AccountMapper.class);
        company = session.company();
        rows = new RowsMet<>(
                ids -> mapper.details(
                        company,
                        new Among.Ids(ids.stream().map(AccountId::value).toList())),
                row -> new AccountId(row.publicId()));
    }

    static ChartCache of(Session session) {
        return session.state(ChartCache.class, ChartCache::new);
    }

    /** From the batch's memory inside a unit, from the store outside. */
    static Map<AccountId, AccountMapper.Row> rows(Session session, Collection<AccountId> ids) {
        return met(session).rows.among(ids);
    }

    private static ChartCache met(Session session) {
        return session.isWriting() ? of(session) : new ChartCache(session);
    }

    static @Nullable UUID inRole(Session session, AccountRole role) {
        return met(session).inRole(role);
    }

    private @Nullable UUID inRole(AccountRole role) {
        return roles.computeIfAbsent(role, asked -> mapper.inRole(company, asked.name()));
    }

    @Override
    public void forget() {
        rows.forget();
        roles.clear();
    }

    @Override
    public boolean stored() {
        return rows.size() <= MOST;
    }
}
