package org.daftar.persistence.statements;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.statements.driven.StagingStore;
import org.daftar.ports.statements.driven.StatementStore;
import org.daftar.ports.statements.driven.StatementStores;
import org.daftar.ports.statements.query.BankStatements;

/** The door to bank statements in SQL. */
public record SqlReconciling(StatementStore store, StagingStore staging, BankStatements statements)
        implements StatementStores {

    public static SqlReconciling over(Sessions sessions, CompanyProfiles profiles, Accounts accounts) {
        var reading = new SqlStatements(sessions, profiles, accounts);
        return new SqlReconciling(
                new SqlStatementStore(sessions, reading, profiles), new SqlStaging(sessions), reading);
    }
}
