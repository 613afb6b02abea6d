package org.daftar.persistence.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite itself. Where nobody unpacked it, the driver copies it out of its jar and then reads both again, byte by byte: a
 * quarter of the time in which a small program opens books. Here it is only copied.
 */
final class NativeLibrary {

    private static final String UNPACKED = "org.sqlite.lib.path";

    private NativeLibrary() {}

    static void load() {
        if (System.getProperty(UNPACKED) != null) return;
        var name = LibraryLoaderUtil.getNativeLibName();
        var resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (var packed = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (packed == null) return;
            var directory = Files.createTempDirectory("daftar-sqlite");
            directory.toFile().deleteOnExit();
            var library = directory.resolve(name);
            library.toFile().deleteOnExit();
            Files.copy(packed, library);
            System.setProperty(UNPACKED, directory.toString());
            SQLiteJDBCLoader.initialize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("SQLite's library cannot be loaded", e);
        } finally {
            System.clearProperty(UNPACKED);
        }
    }
}
