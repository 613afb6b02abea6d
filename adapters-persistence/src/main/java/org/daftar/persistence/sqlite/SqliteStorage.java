package org.daftar.persistence.sqlite;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.persistence.access.SqlAccess;
import org.daftar.persistence.audit.FactMapper;
import org.daftar.persistence.audit.SqlAudit;
import org.daftar.persistence.kernel.HeadMapper;
import org.daftar.persistence.kernel.KeptAnswerMapper;
import org.daftar.persistence.kernel.SqlKeptAnswers;
import org.daftar.persistence.ledger.SqlLedger;
import org.daftar.persistence.mapping.MyBatis;
import org.daftar.persistence.schema.SqlDialect;
import org.daftar.ports.Storage;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.audit.driven.AuditStores;
import org.daftar.ports.kernel.KeptAnswers;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.driven.LedgerStores;

/** All of a data directory as a {@link Storage}. */
public final class SqliteStorage implements Storage {

    private static final List<Class<?>> MAPPERS = Stream.of(
                    List.<Class<?>>of(HeadMapper.class, KeptAnswerMapper.class, FactMapper.class),
                    SqlAccess.MAPPERS,
                    SqlLedger.MAPPERS)
            .flatMap(List::stream)
            .toList();

    private final DataDirectory directory;
    private final SqlitePlanes planes;
    private final SqliteTransactions transactions;
    private final KeptAnswers keptAnswers;
    private final SqlAccess access;
    private final SqlAudit audit;
    private final SqlLedger ledger;

    private SqliteStorage(DataDirectory directory, InstantSource clock, Duration answersKept) {
        this.directory = directory;
        planes = new SqlitePlanes(directory, MyBatis.factory(SqlDialect.SQLITE, MAPPERS));
        transactions = new SqliteTransactions(planes);
        keptAnswers = new SqlKeptAnswers(transactions, clock, answersKept);
        access = new SqlAccess(transactions, new SqliteVault(directory, planes, transactions));
        ledger = SqlLedger.over(transactions);
        audit = new SqlAudit(
                transactions, clock, books -> ledger.profiles().profile(books).zone());
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
        return keptAnswers;
    }

    @Override
    public AccessStores access() {
        return access;
    }

    @Override
    public AuditStores audit() {
        return audit;
    }

    @Override
    public LedgerStores ledger() {
        return ledger;
    }

    @Override
    public void close() {
        transactions.drain();
        planes.close();
        directory.close();
    }
}
