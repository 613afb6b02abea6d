package org.daftar.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.daftar.model.kernel.Books;
import org.daftar.ports.Storage;
import org.daftar.services.Daftar;

/** One storage of a database for all tests that look at nothing but a company, as a new company costs little. */
final class SharedSite implements Site {

    private static final Map<Database, SharedSite> OPEN = new EnumMap<>(Database.class);

    private final Site site;
    private final Storage storage;
    private final Daftar daftar;

    private SharedSite(Site site) {
        this.site = site;
        storage = site.open();
        daftar = Daftar.on(storage);
    }

    /** Until the JVM ends. */
    static synchronized SharedSite of(Database database) {
        return OPEN.computeIfAbsent(database, each -> new SharedSite(each.site(place())));
    }

    Installation installation() {
        return new Installation(this, storage, daftar, Company.founded(daftar));
    }

    @Override
    public Storage open(InstantSource clock, Duration answersKept) {
        throw new UnsupportedOperationException("Others write here: whoever opens a storage needs a site of its own");
    }

    @Override
    public Connection operator(Books books) throws SQLException {
        return site.operator(books);
    }

    @Override
    public Connection unguarded(Books books) throws SQLException {
        return site.unguarded(books);
    }

    @Override
    public Connection operator() {
        throw new UnsupportedOperationException("Others are known here: whoever asks for all needs a site of its own");
    }

    @Override
    public int companies() {
        throw new UnsupportedOperationException("Others found companies here: whoever counts needs a site of its own");
    }

    @Override
    public void leave(Storage shared) {
        // The next one comes at once.
    }

    @Override
    public void close() {
        // The next one comes at once.
    }

    private static Path place() {
        try {
            var place = Files.createTempDirectory("daftar-shared");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(place)));
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path place) {
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
