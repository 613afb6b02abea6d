package org.daftar.bootstrap.cli;

import java.nio.file.Path;
import org.daftar.bootstrap.keys.SealKeys;
import org.daftar.persistence.sqlite.SqliteBackup;

/** What a backup holds, in both directions: the books, and of the keys the public ones that seals are checked with. */
final class BooksCopy {

    private BooksCopy() {}

    /** Tells of each file. @return how many files of books */
    static int make(Path from, Path to) {
        var files = SqliteBackup.copy(from, to, file -> System.out.println("  " + file));
        SealKeys.copyPublic(from, to);
        return files;
    }
}
