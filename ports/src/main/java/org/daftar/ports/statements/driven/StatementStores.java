package org.daftar.ports.statements.driven;

import org.daftar.ports.statements.query.BankStatements;

public interface StatementStores {

    StatementStore store();

    StagingStore staging();

    BankStatements statements();
}
