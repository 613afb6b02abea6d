package org.daftar.persistence.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.persistence.engine.Planes;
import org.daftar.persistence.schema.Migrations;
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
        try {
            planes.during(
                    books.company(),
                    files.booksIn(unfinished),
                    () -> transactions.write(books, () -> {
                        planting.run();
                        return books;
                    }));
            Files.move(unfinished, directory.books(books.company()), StandardCopyOption.ATOMIC_MOVE);
            try (var folder = FileChannel.open(directory.books(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException e) {
            delete(unfinished);
            throw new UncheckedIOException("The books of a new company could not be put in place", e);
        } catch (RuntimeException | Error failed) {
            delete(unfinished);
            throw failed;
        }
    }

    @Override
    public void discard(CompanyId company) {
        var file = directory.books(company);
        if (!Files.exists(file) || !new SqliteFile(file, Migrations.BOOKS).isUntouched()) return;
        planes.drop(company);
        delete(file);
    }

    @Override
    public boolean erase(CompanyId company) {
        var file = directory.books(company);
        if (!Files.exists(file)) return true;
        if (!new SqliteFile(file, Migrations.BOOKS).behead()) return false;
        planes.drop(company);
        delete(file);
        return true;
    }

    @Override
    public void sweep(Set<CompanyId> registered) {
        try (var all = Files.list(directory.books())) {
            for (var file : all.toList()) {
                if (file.getFileName().toString().contains(UNFINISHED)) delete(file);
                directory
                        .company(file)
                        .filter(company -> !registered.contains(company))
                        .ifPresent(this::discard);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With what SQLite keeps beside it. */
    private static void delete(Path file) {
        try {
            for (var suffix : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
