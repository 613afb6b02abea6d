package org.daftar.ports.ledger.driven;

public interface LedgerStores {}
