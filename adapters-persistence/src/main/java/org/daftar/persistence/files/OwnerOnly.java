package org.daftar.persistence.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes folders and files that nobody else on the machine can read: books are their owner's alone, also where the data
 * directory was made by somebody else. SQLite gives its side files the rights of the file they belong to.
 */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** Parents that are missing get the usual rights: they hold nothing of ours. */
    public static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        Files.createDirectory(folder, rights(folder, "rwx------"));
    }

    /** An empty file, which SQLite takes for a new database; one that is there stays as it is. */
    public static void file(Path file) throws IOException {
        if (Files.exists(file)) return;
        try {
            newFile(file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // As good as ours: whoever made it went the same way.
        }
    }

    /** @throws FileAlreadyExistsException when there is one, with whatever rights */
    public static void newFile(Path file) throws IOException {
        Files.createFile(file, rights(file, "rw-------"));
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
