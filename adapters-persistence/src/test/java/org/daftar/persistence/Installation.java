package org.daftar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.ports.Storage;
import org.daftar.services.Daftar;

/** A fresh company in a storage; when it is closed, the company's books must obey every law. */
public record Installation(Site site, Storage storage, Daftar daftar, Company alpha) implements AutoCloseable {

    /** In a storage that other tests use, too: for whoever looks at nothing but a company. */
    public static Installation on(Database database) {
        return SharedSite.of(database).installation();
    }

    /** In a storage of its own. */
    public static Installation on(Database database, Path directory) {
        return in(database.site(directory));
    }

    public static Installation in(Site site) {
        var storage = site.open();
        var daftar = Daftar.on(storage);
        return new Installation(site, storage, daftar, Company.founded(daftar, "owner@alpha.test"));
    }

    /** The same one, after its storage was closed and opened again. */
    public Installation reopened() {
        var again = site.open();
        var opened = Daftar.on(again);
        return new Installation(site, again, opened, new Company(opened, alpha.owner()));
    }

    /** Posted entries as another process sees them: only what is committed. */
    public long entries() {
        try (var operator = site.operator(alpha.books());
                var statement = operator.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM entry")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> brokenLaws() {
        return daftar.verification().verify(alpha.books(), (seen, things) -> {}).verdicts().stream()
                .filter(verdict -> !verdict.holds())
                .map(Verdict::law)
                .toList();
    }

    /** How often a unit ran that does this. */
    public int runs(Runnable work) {
        var runs = new AtomicInteger();
        return storage.transactions().write(alpha.owner(), () -> {
            int run = runs.incrementAndGet();
            work.run();
            return run;
        });
    }

    @Override
    public void close() {
        try {
            var report = daftar.verification().verify(alpha.books(), (seen, things) -> {});
            assertThat(report.verdicts()).isNotEmpty().allMatch(verdict -> verdict.holds(), "holds");
        } finally {
            site.leave(storage);
        }
    }
}
