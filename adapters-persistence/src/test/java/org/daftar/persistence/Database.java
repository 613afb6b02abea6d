package org.daftar.persistence;

import java.nio.file.Path;

/** The databases a storage can stand on; what all of them promise is tested on each. */
public enum Database {
    SQLITE {
        @Override
        public Site site(Path directory) {
            return new SqliteSite(directory);
        }
    },
    POSTGRESQL {
        @Override
        public Site site(Path directory) {
            return PostgresServer.RUNNING.site();
        }
    };

    /** An empty place for one storage. @param directory for a database that wants one */
    public abstract Site site(Path directory);
}
