package org.daftar.persistence.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.daftar.model.kernel.Books;
import org.daftar.persistence.engine.Planes;
import org.daftar.ports.access.driven.BooksVault;
import org.daftar.ports.kernel.Transactions;

/** Makes a company's file under another name, plants and closes it, and gives it its name when it is whole. */
final class SqliteVault implements BooksVault {

    private static final String UNFINISHED = ".new";

    private final DataDirectory directory;
    private final SqliteFiles files;
    private final Planes<SqlitePlane> planes;
    private final Transactions transactions;

    SqliteVault(DataDirectory directory, SqliteFiles files, Planes<SqlitePlane> planes, Transactions transactions) {
        this.directory = directory;
        this.files = files;
        this.planes = planes;
        this.transactions = transactions;
    }

    @Override
    public void create(Books books, Runnable planting) {
        var unfinished = directory.books().resolve(books.company() + UNFINISHED);
        planes.during(
                books.company(),
                files.booksIn(unfinished),
                () -> transactions.write(books, () -> {
                    planting.run();
                    return books;
                }));
        try {
            Files.move(unfinished, directory.books(books.company()), StandardCopyOption.ATOMIC_MOVE);
            try (var folder = FileChannel.open(directory.books(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The books of a new company could not be put in place", e);
        }
    }

    @Override
    public void sweep() {
        try (var files = Files.list(directory.books())) {
            files.filter(file -> file.getFileName().toString().contains(UNFINISHED))
                    .forEach(SqliteVault::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
