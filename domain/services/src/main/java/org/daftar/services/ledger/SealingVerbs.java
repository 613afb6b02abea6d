package org.daftar.services.ledger;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Seal;
import org.daftar.model.ledger.SignedSeal;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.Progress;
import org.daftar.ports.ledger.Sealing;
import org.daftar.ports.ledger.driven.Notary;
import org.daftar.ports.ledger.driven.SealStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Entries;

record SealingVerbs(
        LawAudit audit,
        Transactions transactions,
        Snapshots snapshots,
        SealStore seals,
        Entries entries,
        CompanyProfiles profiles,
        Notary notary,
        InstantSource clock)
        implements Sealing {

    @Override
    public Optional<SignedSeal> sign(Books books, Progress progress) {
        var walk = audit.walkSinceSeal(books, progress);
        var broken = walk.verdicts().stream().filter(law -> !law.holds()).findFirst();
        if (broken.isPresent()) throw new Unsound(broken.get());
        if (walk.place() == 0) return Optional.empty();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return Optional.of(notary.sign(Seal.of(books.company(), walk.place(), walk.head(), walk.balances(), now)));
    }

    @Override
    public void keep(Books books, SignedSeal seal) {
        transactions.write(books, () -> {
            seals.append(books, seal);
            return seal;
        });
    }

    @Override
    public boolean isDue(Books books) {
        return snapshots.read(books, () -> {
            var zone = profiles.profile(books).zone();
            var today = LocalDate.ofInstant(clock.instant(), zone);
            return entries.chain(books, seals.sealedThrough(books), 1).stream()
                    .anyMatch(oldest ->
                            LocalDate.ofInstant(oldest.recordedAt(), zone).isBefore(today));
        });
    }
}
