package org.daftar.persistence.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.Law;
import org.daftar.model.ledger.SignedSeal;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Site;
import org.daftar.ports.Storage;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.ports.ledger.Verification.Report;
import org.daftar.ports.ledger.driven.Notary;
import org.daftar.services.Daftar;

/** Books whose ids follow from a fixed seed: two of them are the same company with histories of their own. */
record SealedBooks(Database database, Site site, Storage storage, UnsteadyClock clock, Daftar daftar, Company company)
        implements AutoCloseable {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    static SealedBooks on(Database database, Path directory, Notary notary) {
        var clock = new UnsteadyClock();
        var site = database.site(directory);
        var storage = site.open(clock, Duration.ofDays(7));
        var daftar = Daftar.on(storage, clock, new Random(7), notary);
        return new SealedBooks(database, site, storage, clock, daftar, Company.founded(daftar, "owner@alpha.test"));
    }

    SealedBooks post(String... amounts) {
        for (var amount : amounts) {
            daftar.ledger().record(company.owner(), company.entry(DAY, "1000", "3000", amount));
        }
        return this;
    }

    /** Something that a client owes. */
    SealedBooks owed(String amount) {
        var client = company.client("Client").id();
        var lines = List.of(
                company.line("1100", amount, null, client, DAY.plusDays(30)), company.line("4000", null, amount));
        daftar.ledger()
                .record(
                        company.owner(),
                        new DraftEntry(DAY, Optional.empty(), Optional.empty(), JournalCode.GENERAL, lines));
        return this;
    }

    SignedSeal seal() {
        return daftar.sealing().sign(company.books(), (seen, things) -> {}).orElseThrow();
    }

    SignedSeal sealAndKeep() {
        var seal = seal();
        daftar.sealing().keep(company.books(), seal);
        return seal;
    }

    Report verifyFull(SignedSeal... kept) {
        return daftar.verification().verify(company.books(), List.of(kept), (seen, things) -> {});
    }

    Report verifySinceSeal() {
        return daftar.verification().verifySinceSeal(company.books(), (seen, things) -> {});
    }

    /** As an operator who means harm: without what guards the tables. */
    void tamper(String... statements) throws SQLException {
        try (var operator = site.unguarded(company.books());
                var statement = operator.createStatement()) {
            for (var sql : statements) statement.executeUpdate(sql);
        }
    }

    static Law.Verdict verdict(Report report, String law) {
        return report.verdicts().stream()
                .filter(verdict -> verdict.law().equals(law))
                .findFirst()
                .orElseThrow();
    }

    static Optional<String> brokenSeal(Report report) {
        return verdict(report, "seals-hold").counterExample();
    }

    @Override
    public void close() {
        try (site) {
            storage.close();
        }
    }
}
