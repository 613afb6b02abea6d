package org.daftar.persistence.sqlite;

import java.nio.file.Path;
import org.daftar.persistence.engine.PlaneTransactions;
import org.daftar.persistence.engine.Planes;
import org.daftar.persistence.mapping.MyBatis;
import org.daftar.persistence.schema.SqlDialect;
import org.daftar.persistence.stores.SqlStorage;
import org.daftar.persistence.stores.StorageOptions;
import org.daftar.ports.Storage;
import org.sqlite.SQLiteConfig;

/** All of a data directory as a {@link Storage}. */
public final class SqliteStorage {

    private static final int MOST_OPEN = 64;

    private SqliteStorage() {}

    /** Opens or creates the directory for this process alone. @throws DataDirectory.DirectoryInUse when another has it */
    public static Storage open(Path directory) {
        return open(directory, StorageOptions.usual());
    }

    public static Storage open(Path directory, StorageOptions options) {
        beginToLoadDriver();
        var owned = DataDirectory.owned(directory);
        try {
            return over(owned, options);
        } catch (RuntimeException unusable) {
            owned.close();
            throw unusable;
        }
    }

    /** For reading beside the process that serves the directory. */
    public static Storage beside(Path directory) {
        beginToLoadDriver();
        return over(DataDirectory.beside(directory), StorageOptions.usual());
    }

    private static Storage over(DataDirectory directory, StorageOptions options) {
        var files = new SqliteFiles(directory, MyBatis.factory(SqlDialect.SQLITE));
        if (directory.isOurs()) files.bringUpToDate();
        var planes = new Planes<>(files.control(), files::books, MOST_OPEN);
        var transactions = new PlaneTransactions(planes);
        var vault = new SqliteVault(directory, files, planes, transactions);
        return SqlStorage.over(transactions, vault, options, directory.documents(), () -> {
            planes.close();
            directory.close();
        });
    }

    /**
     * Makes ready, beside what is done before a file is opened, the format of dates that the driver makes for itself: a tenth of the
     * time in which a small program opens books.
     */
    private static void beginToLoadDriver() {
        var loading = new Thread(SQLiteConfig::new, "sqlite-driver");
        loading.setDaemon(true);
        loading.start();
    }
}
