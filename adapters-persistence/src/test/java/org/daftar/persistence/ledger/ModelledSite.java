package org.daftar.persistence.ledger;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.daftar.model.access.SignedIn;
import org.daftar.model.ledger.EntryId;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Site;
import org.daftar.ports.Storage;
import org.daftar.services.Daftar;

/** One storage in which each history gets a company of its own, beside a neighbour who must never be seen. */
record ModelledSite(
        Database database,
        Site site,
        UnsteadyClock clock,
        Storage storage,
        Daftar daftar,
        SignedIn owner,
        Company neighbour,
        EntryId foreignEntry)
        implements AutoCloseable {

    static ModelledSite on(Database database, Path directory) {
        var site = database.site(directory);
        var clock = new UnsteadyClock();
        var storage = site.open(clock, Duration.ofDays(7));
        var daftar = Daftar.on(storage, clock, new SplittableRandom(20260115));
        var neighbour = Company.founded(daftar, "owner@neighbour.test");
        var foreignEntry = daftar.ledger()
                .draft(neighbour.owner(), neighbour.entry(LocalDate.of(2026, 1, 1), "1010", "3000", "1.00"))
                .id();
        var owner = Company.owner(daftar, "owner@model.test");
        return new ModelledSite(database, site, clock, storage, daftar, owner, neighbour, foreignEntry);
    }

    ModelledBooks newBooks() {
        return new ModelledBooks(database, storage, clock, Company.founded(daftar, owner), neighbour, foreignEntry);
    }

    @Override
    public void close() {
        try (site) {
            storage.close();
        }
    }
}
