package org.daftar.persistence.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.daftar.model.access.SignedIn;
import org.daftar.model.ledger.EntryId;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Scratch;
import org.daftar.ports.Storage;
import org.daftar.services.Daftar;

/** One storage in which each history gets a company of its own, beside a neighbour who must never be seen. */
record ModelledSite(
        Database database,
        UnsteadyClock clock,
        Storage storage,
        Daftar daftar,
        SignedIn owner,
        Company neighbour,
        EntryId foreignEntry) {

    private static final Map<Database, ModelledSite> OPEN = new EnumMap<>(Database.class);

    /** Until the JVM ends. */
    static synchronized ModelledSite of(Database database) {
        return OPEN.computeIfAbsent(database, ModelledSite::opened);
    }

    private static ModelledSite opened(Database database) {
        var site = database.site(Scratch.place());
        var clock = new UnsteadyClock();
        var storage = site.open(clock, Duration.ofDays(7));
        var daftar = Daftar.on(storage, clock, new SplittableRandom(20260115));
        var neighbour = Company.founded(daftar, "owner@neighbour.test");
        var foreignEntry = daftar.ledger()
                .draft(neighbour.owner(), neighbour.entry(LocalDate.of(2026, 1, 1), "1010", "3000", "1.00"))
                .id();
        var owner = Company.owner(daftar, "owner@model.test");
        return new ModelledSite(database, clock, storage, daftar, owner, neighbour, foreignEntry);
    }

    ModelledBooks newBooks() {
        return new ModelledBooks(database, storage, clock, Company.founded(daftar, owner), neighbour, foreignEntry);
    }
}
