package org.daftar.persistence.sqlite;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.daftar.persistence.engine.PlaneTransactions;
import org.daftar.persistence.engine.Planes;
import org.daftar.persistence.mapping.MyBatis;
import org.daftar.persistence.schema.SqlDialect;
import org.daftar.persistence.stores.SqlStores;
import org.daftar.ports.Storage;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.audit.driven.AuditStores;
import org.daftar.ports.kernel.KeptAnswers;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.driven.LedgerStores;

/** All of a data directory as a {@link Storage}. */
public final class SqliteStorage implements Storage {

    private static final int MOST_OPEN = 64;

    private final DataDirectory directory;
    private final Planes<SqlitePlane> planes;
    private final PlaneTransactions transactions;
    private final SqlStores stores;

    private SqliteStorage(DataDirectory directory, InstantSource clock, Duration answersKept) {
        this.directory = directory;
        var files = new SqliteFiles(directory, MyBatis.factory(SqlDialect.SQLITE));
        planes = new Planes<>(files.control(), files::books, MOST_OPEN);
        transactions = new PlaneTransactions(planes);
        var vault = new SqliteVault(directory, files, planes, transactions);
        stores = SqlStores.over(transactions, vault, clock, answersKept);
    }

    /** Opens or creates the directory for this process alone. @throws DataDirectory.DirectoryInUse when another has it */
    public static SqliteStorage open(Path directory) {
        return open(directory, InstantSource.system(), Duration.ofDays(7));
    }

    public static SqliteStorage open(Path directory, InstantSource clock, Duration answersKept) {
        var owned = DataDirectory.owned(directory);
        try {
            return new SqliteStorage(owned, clock, answersKept);
        } catch (RuntimeException unusable) {
            owned.close();
            throw unusable;
        }
    }

    /** For reading beside the process that serves the directory. */
    public static SqliteStorage beside(Path directory) {
        return new SqliteStorage(DataDirectory.beside(directory), InstantSource.system(), Duration.ofDays(7));
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Snapshots snapshots() {
        return transactions;
    }

    @Override
    public KeptAnswers keptAnswers() {
        return stores.keptAnswers();
    }

    @Override
    public AccessStores access() {
        return stores.access();
    }

    @Override
    public AuditStores audit() {
        return stores.audit();
    }

    @Override
    public LedgerStores ledger() {
        return stores.ledger();
    }

    @Override
    public void close() {
        transactions.drain();
        planes.close();
        directory.close();
    }
}
