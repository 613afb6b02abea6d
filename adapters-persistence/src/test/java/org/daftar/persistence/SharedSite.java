package org.daftar.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
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
        return OPEN.computeIfAbsent(database, each -> new SharedSite(each.site(Scratch.place())));
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
}
