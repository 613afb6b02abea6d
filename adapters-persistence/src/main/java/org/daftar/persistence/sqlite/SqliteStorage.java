package org.daftar.persistence.sqlite;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.daftar.persistence.engine.PlaneTransactions;
import org.daftar.persistence.engine.Planes;
import org.daftar.persistence.mapping.MyBatis;
import org.daftar.persistence.schema.SqlDialect;
import org.daftar.persistence.stores.SqlStorage;
import org.daftar.ports.Storage;

/** All of a data directory as a {@link Storage}. */
public final class SqliteStorage {

    private static final int MOST_OPEN = 64;

    private SqliteStorage() {}

    /** Opens or creates the directory for this process alone. @throws DataDirectory.DirectoryInUse when another has it */
    public static Storage open(Path directory) {
        return open(directory, InstantSource.system(), Duration.ofDays(7));
    }

    public static Storage open(Path directory, InstantSource clock, Duration answersKept) {
        var owned = DataDirectory.owned(directory);
        try {
            return over(owned, clock, answersKept);
        } catch (RuntimeException unusable) {
            owned.close();
            throw unusable;
        }
    }

    /** For reading beside the process that serves the directory. */
    public static Storage beside(Path directory) {
        return over(DataDirectory.beside(directory), InstantSource.system(), Duration.ofDays(7));
    }

    private static Storage over(DataDirectory directory, InstantSource clock, Duration answersKept) {
        var files = new SqliteFiles(directory, MyBatis.factory(SqlDialect.SQLITE));
        var planes = new Planes<>(files.control(), files::books, MOST_OPEN);
        var transactions = new PlaneTransactions(planes);
        var vault = new SqliteVault(directory, files, planes, transactions);
        return SqlStorage.over(transactions, vault, clock, answersKept, () -> {
            planes.close();
            directory.close();
        });
    }
}
