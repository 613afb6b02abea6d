package org.daftar.persistence.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.CompanyId;
import org.daftar.persistence.files.OwnerOnly;
import org.jspecify.annotations.Nullable;

/** The directory of an installation: {@code control.db}, {@code books/COMPANY.db}, {@code documents}, and the lock of whoever serves it. */
public final class DataDirectory implements AutoCloseable {

    private static final String BOOKS = ".db";

    private final Path root;
    private final @Nullable FileChannel lock;

    private DataDirectory(Path root, @Nullable FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** @throws DirectoryInUse when another process serves it */
    static DataDirectory owned(Path root) {
        try {
            OwnerOnly.folder(root);
            OwnerOnly.folder(root.resolve("books"));
            var channel =
                    FileChannel.open(root.resolve("daftar.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new DirectoryInUse(root);
            }
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data directory " + root, e);
        }
    }

    /** For reading beside a running service. */
    static DataDirectory beside(Path root) {
        return new DataDirectory(root, null);
    }

    public boolean isOurs() {
        return lock != null;
    }

    Path control() {
        return root.resolve("control.db");
    }

    Path books() {
        return root.resolve("books");
    }

    Path documents() {
        return root.resolve("documents");
    }

    Path books(CompanyId company) {
        return books().resolve(company + BOOKS);
    }

    /** The files of all companies. */
    List<Path> everyBooks() {
        try (var all = Files.list(books())) {
            return all.filter(file -> company(file).isPresent()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose books a file holds; empty for any other file. */
    Optional<CompanyId> company(Path file) {
        var name = file.getFileName().toString();
        if (!name.endsWith(BOOKS)) return Optional.empty();
        try {
            return Optional.of(new CompanyId(UUID.fromString(name.substring(0, name.length() - BOOKS.length()))));
        } catch (IllegalArgumentException noCompany) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    /** Two processes must not write one data directory. */
    public static final class DirectoryInUse extends RuntimeException {

        DirectoryInUse(Path root) {
            super("Another Daftar serves " + root + ". Stop it first, or choose another --data directory.");
        }
    }
}
