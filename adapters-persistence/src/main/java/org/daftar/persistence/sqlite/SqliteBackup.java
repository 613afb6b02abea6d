package org.daftar.persistence.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.persistence.files.OwnerOnly;

/**
 * Copies the files of a data directory one by one, each as it was at one moment, while others go on writing. The control
 * plane is copied first: every company it knows then has its books in the copy, unless they were erased meanwhile. Then it is
 * copied again, until it knows no company without books. The content of documents never changes and outlives its last document by
 * a day, so it is copied last.
 */
public final class SqliteBackup {

    /** Books that are missing after that many are missing in the source too. */
    private static final int MOST_COPIES = 5;

    private SqliteBackup() {}

    /**
     * @param copied told the name of each file after it was copied
     * @return how many files
     * @throws IllegalStateException when the target holds anything, or the source is no data directory
     */
    public static int copy(Path source, Path target, Consumer<String> copied) {
        if (!Files.exists(source.resolve("control.db"))) {
            throw new IllegalStateException(source + " holds no books: there is no control.db in it.");
        }
        requireEmpty(target);
        try {
            OwnerOnly.folder(target);
            OwnerOnly.folder(target.resolve("books"));
            int copies = 0;
            do {
                copyControl(source, target);
                copyMissing(source, target, copied);
            } while (++copies < MOST_COPIES && knowsMoreThanItHas(target));
            copied.accept("control.db");
            return books(target).size() + 1 + copyDocuments(source, target, copied);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + target, e);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot copy " + source, e);
        }
    }

    private static void copyControl(Path source, Path target) throws IOException, SQLException {
        Files.deleteIfExists(target.resolve("control.db"));
        copyFile(source.resolve("control.db"), target.resolve("control.db"));
    }

    private static int copyDocuments(Path source, Path target, Consumer<String> copied) throws IOException {
        var from = source.resolve("documents");
        if (!Files.isDirectory(from)) return 0;
        int files = 0;
        try (var paths = Files.walk(from)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var copy = target.resolve(source.relativize(path).toString());
                if (Files.isDirectory(path)) OwnerOnly.folder(copy);
                else if (copyDocument(path, copy)) files++;
            }
        }
        if (files > 0) copied.accept("documents/ (" + files + " files)");
        return files;
    }

    /** False when the file is gone by now, as one that belonged to nothing may be. */
    private static boolean copyDocument(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static void copyMissing(Path source, Path target, Consumer<String> copied)
            throws IOException, SQLException {
        for (var file : books(source)) {
            var copy = target.resolve("books").resolve(file.getFileName());
            if (!Files.exists(copy) && copyBooks(file, copy)) copied.accept("books/" + file.getFileName());
        }
    }

    private static boolean knowsMoreThanItHas(Path target) throws IOException, SQLException {
        var held = books(target).stream()
                .map(file -> file.getFileName().toString().replace("-", ""))
                .collect(Collectors.toSet());
        try (var connection = SqliteConnections.reader(target.resolve("control.db"));
                var statement = connection.createStatement();
                var known = statement.executeQuery("SELECT lower(hex(id)) || '.db' FROM company")) {
            while (known.next()) {
                if (!held.contains(known.getString(1))) return true;
            }
            return false;
        }
    }

    private static List<Path> books(Path source) throws IOException {
        try (Stream<Path> files = Files.list(source.resolve("books"))) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .sorted()
                    .toList();
        }
    }

    /** False when the file is gone by now: the books of a company that was not founded after all, or that has ended. */
    private static boolean copyBooks(Path from, Path to) throws IOException, SQLException {
        try {
            copyFile(from, to);
            return true;
        } catch (SQLException failure) {
            if (Files.exists(from)) throw failure;
            Files.deleteIfExists(to);
            return false;
        }
    }

    private static void copyFile(Path from, Path to) throws IOException, SQLException {
        OwnerOnly.file(to);
        try (var connection = SqliteConnections.reader(from);
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, to.toString());
            statement.execute();
        }
    }

    private static void requireEmpty(Path target) {
        if (!Files.exists(target)) return;
        try (Stream<Path> files = Files.list(target)) {
            if (files.findAny().isPresent()) {
                throw new IllegalStateException(target + " is not empty. Choose an empty or new directory.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
