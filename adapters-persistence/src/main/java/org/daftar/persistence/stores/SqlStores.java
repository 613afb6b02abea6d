package org.daftar.persistence.stores;

import java.time.Duration;
import java.time.InstantSource;
import org.daftar.persistence.access.SqlAccess;
import org.daftar.persistence.audit.SqlAudit;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.SqlKeptAnswers;
import org.daftar.persistence.ledger.SqlLedger;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.access.driven.BooksVault;
import org.daftar.ports.audit.driven.AuditStores;
import org.daftar.ports.kernel.KeptAnswers;
import org.daftar.ports.ledger.driven.LedgerStores;

/** One store per capability, whatever the database. */
public record SqlStores(KeptAnswers keptAnswers, AccessStores access, AuditStores audit, LedgerStores ledger) {

    public static SqlStores over(Sessions sessions, BooksVault vault, InstantSource clock, Duration answersKept) {
        var ledger = SqlLedger.over(sessions);
        return new SqlStores(
                new SqlKeptAnswers(sessions, clock, answersKept),
                new SqlAccess(sessions, vault),
                new SqlAudit(sessions, clock, books -> ledger.profiles()
                        .profile(books)
                        .zone()),
                ledger);
    }
}
