package org.daftar.persistence.ledger;

import java.util.List;
import java.util.Objects;
import org.daftar.model.ledger.AccountId;
import org.daftar.persistence.engine.Session;

/** The compact keys by which rows of other capabilities name accounts; what a batch has met is not asked again. */
public final class AccountKeys {

    private AccountKeys() {}

    /** The account is there: whoever names it has judged it in the same unit. */
    public static long of(Session session, AccountId account) {
        return Objects.requireNonNull(
                        ChartCache.rows(session, List.of(account)).get(account), () -> "No account " + account)
                .id();
    }
}
