package org.daftar.persistence.access;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Site;
import org.daftar.ports.Storage;
import org.daftar.ports.access.Access;
import org.daftar.ports.access.SignIn;
import org.daftar.services.Daftar;

/** An installation with one company, whose time passes when it is told to. */
final class AccessSite implements AutoCloseable {

    static final Origin ORIGIN = new Origin(new RequestId("test"), "test");
    static final String OWNER = "owner@alpha.test";
    static final String PASSWORD = "correct horse battery";

    private final Site site;
    private final Storage storage;
    private final Daftar daftar;
    private final Company alpha;
    private Instant now = Instant.parse("2026-03-15T08:00:00Z");

    private AccessSite(Site site) {
        InstantSource clock = () -> now;
        this.site = site;
        storage = site.open(clock, Duration.ofDays(7));
        daftar = Daftar.on(storage, clock, new SecureRandom());
        alpha = Company.founded(daftar, OWNER);
    }

    static AccessSite on(Database database, Path directory) {
        return new AccessSite(database.site(directory));
    }

    Daftar daftar() {
        return daftar;
    }

    Access access() {
        return daftar.access();
    }

    Company alpha() {
        return alpha;
    }

    Instant now() {
        return now;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    /** In one unit, for what would take long one by one. */
    void together(Runnable acts) {
        storage.transactions().write(Control.CONTROL, () -> {
            acts.run();
            return site;
        });
    }

    SignIn signIn(String email, String password) {
        return access().signIn(ORIGIN, access().prove(email, password));
    }

    /** As an operator of the database. */
    void execute(String sql) {
        try (var connection = site.operator();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    int companies() throws SQLException {
        return site.companies();
    }

    long count(String table) {
        try (var connection = site.operator();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    @Override
    public void close() {
        storage.close();
        site.close();
    }
}
