package org.daftar.persistence.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daftar.persistence.files.OwnerOnly;
import org.daftar.persistence.schema.SchemaUnusable;

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
     * @throws SchemaUnusable when books of a company are lost or damaged; all others were copied
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
            } while (++copies < MOST_COPIES && !missing(target).isEmpty());
            copied.accept("control.db");
            int files = books(target).size() + 1 + copyDocuments(source, target, copied);
            requireWhole(source, target);
            return files;
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

    private static void requireWhole(Path source, Path target) throws IOException, SQLException {
        var missing = missing(target);
        if (missing.isEmpty()) return;
        throw new SchemaUnusable("This backup is not whole. Lost or damaged in " + source + " are: "
                + String.join(", ", missing) + ". Bring them back from an older one: ./daftar restore --help");
    }

    /** The books that the copy knows of and does not have. */
    private static List<String> missing(Path target) throws IOException, SQLException {
        var missing = new ArrayList<String>();
        try (var connection = SqliteConnections.reader(target.resolve("control.db"));
                var statement = connection.createStatement();
                var known = statement.executeQuery("SELECT id FROM company ORDER BY id")) {
            while (known.next()) {
                var id = ByteBuffer.wrap(known.getBytes(1));
                var file = "books/" + new UUID(id.getLong(), id.getLong()) + ".db";
                if (!Files.exists(target.resolve(file))) missing.add(file);
            }
        }
        return missing;
    }

    private static List<Path> books(Path source) throws IOException {
        try (Stream<Path> files = Files.list(source.resolve("books"))) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .sorted()
                    .toList();
        }
    }

    /** False when the file is damaged, or gone by now: the books of a company that was not founded after all, or that has ended. */
    private static boolean copyBooks(Path from, Path to) throws IOException, SQLException {
        try {
            copyFile(from, to);
            return true;
        } catch (SQLException failure) {
            if (Files.exists(from) && !SqliteFailures.isDamaged(failure)) throw failure;
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
