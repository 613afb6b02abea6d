package org.daftar.services.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Basis;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.ledger.LedgerLaws;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.model.ledger.Seal;
import org.daftar.model.ledger.SealsHold;
import org.daftar.model.ledger.SignedSeal;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.Progress;
import org.daftar.ports.ledger.Verification;
import org.daftar.ports.ledger.driven.Notary;
import org.daftar.ports.ledger.driven.SealStore;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.ledger.query.Maintained;

/**
 * Walks the chain in chunks, each in a snapshot of its own, so that no reader holds the store for long. The last chunk
 * and what is maintained beside the entries are read in one snapshot, so that they speak of the same moment.
 */
record LawAudit(
        Snapshots snapshots,
        Entries entries,
        Maintained maintained,
        SealStore seals,
        List<BookLaws> beside,
        Notary notary)
        implements Verification {

    private static final int CHUNK = 200;
    private static final String ENTRIES = "entries";

    @Override
    public Report verify(Books books, List<SignedSeal> kept, Progress progress) {
        var lines = new ArrayList<>(snapshots.read(books, () -> seals.lines(books)));
        kept.forEach(signed -> lines.add(signed.line()));
        return whole(books, walk(books, Optional.empty(), lines, progress), progress);
    }

    @Override
    public Report verifySinceSeal(Books books, Progress progress) {
        return whole(books, walkSinceSeal(books, progress), progress);
    }

    ChainWalk walkSinceSeal(Books books, Progress progress) {
        var lines = snapshots.read(books, () -> seals.lines(books));
        for (int last = lines.size(); last > 0; last--) {
            var basis = basis(books, lines.get(last - 1));
            if (basis.isPresent()) return walk(books, basis, lines.subList(last, lines.size()), progress);
        }
        return walk(books, Optional.empty(), lines, progress);
    }

    /** The chain's verdicts, then those of what is judged beside it, in this capability and above; a law of several parts is one law. */
    private Report whole(Books books, ChainWalk walk, Progress progress) {
        var report = walk.report();
        var verdicts = new LinkedHashMap<String, Verdict>();
        report.verdicts().forEach(verdict -> verdicts.merge(verdict.law(), verdict, Verdict::and));
        for (var laws : beside)
            laws.judge(books, progress).forEach(verdict -> verdicts.merge(verdict.law(), verdict, Verdict::and));
        return new Report(report.sealed(), report.entries(), report.head(), List.copyOf(verdicts.values()));
    }

    private ChainWalk walk(Books books, Optional<Basis> basis, List<String> lines, Progress progress) {
        var locks = snapshots.read(books, () -> maintained.locks(books));
        var laws = new ArrayList<>(LedgerLaws.all(basis, locks));
        laws.add(new SealsHold(basis, lines, signed -> fault(books, signed)));
        var walk = new ChainWalk(basis, laws);
        seeItems(books, walk, progress);
        while (!snapshots.patient().read(books, () -> step(books, walk))) progress.seen(walk.place(), ENTRIES);
        progress.seen(walk.place(), ENTRIES);
        return walk;
    }

    /** Empty when the line is not a seal to rely upon: not signed here, or not what the chain says at its place. */
    private Optional<Basis> basis(Books books, String line) {
        return SignedSeal.parse(line)
                .filter(signed -> fault(books, signed).isEmpty())
                .map(SignedSeal::seal)
                .filter(seal -> snapshots.read(books, () -> isAtItsPlace(books, seal)))
                .map(seal -> new Basis(seal, snapshots.read(books, () -> seals.numbersAt(books, seal.entries()))));
    }

    private boolean isAtItsPlace(Books books, Seal seal) {
        try {
            return entries.chain(books, seal.entries() - 1, 1).stream()
                    .anyMatch(entry ->
                            entry.sequence() == seal.entries() && entry.hash().equals(seal.head()));
        } catch (Refused breakdown) {
            throw breakdown;
        } catch (RuntimeException unsound) {
            return false;
        }
    }

    private Optional<String> fault(Books books, SignedSeal signed) {
        return signed.seal().company().equals(books.company())
                ? notary.fault(signed)
                : Optional.of("it is of company " + signed.seal().company());
    }

    /** Each item is judged by itself, so what is opened or allocated meanwhile does not matter. */
    private void seeItems(Books books, ChainWalk walk, Progress progress) {
        var place = Optional.of(Maintained.Place.FIRST);
        for (long seen = 0; place.isPresent(); seen += CHUNK) {
            progress.seen(seen, "open items");
            var after = place.get();
            place = snapshots.read(books, () -> seeItems(books, walk, after));
        }
    }

    private Optional<Maintained.Place> seeItems(Books books, ChainWalk walk, Maintained.Place after) {
        Maintained.Items items;
        try {
            items = maintained.items(books, after, CHUNK, !walk.seesEveryEntry());
        } catch (Refused breakdown) {
            throw breakdown;
        } catch (RuntimeException unreadable) {
            walk.unreadableItem("an open item after " + after + " is not sound any more: " + unreadable.getMessage());
            return Optional.empty();
        }
        items.histories().forEach(walk::see);
        return items.next();
    }

    /** True when the end was reached and judged. */
    private boolean step(Books books, ChainWalk walk) {
        List<PostedEntry> chunk;
        try {
            chunk = entries.chain(books, walk.place(), CHUNK);
        } catch (Refused breakdown) {
            throw breakdown;
        } catch (RuntimeException unreadable) {
            return walk.stoppedAt(unreadableEntry(books, walk.place()));
        }
        chunk.forEach(walk::see);
        if (chunk.size() == CHUNK) return false;
        walk.conclude(maintained.state(books, walk.seesEveryEntry()));
        return true;
    }

    /** An entry whose rows no longer make a sound entry is found by reading one at a time. */
    private String unreadableEntry(Books books, long after) {
        for (long sequence = after; ; sequence++) {
            try {
                if (entries.chain(books, sequence, 1).isEmpty())
                    return "an entry after " + sequence + " cannot be read";
            } catch (Refused breakdown) {
                throw breakdown;
            } catch (RuntimeException unsound) {
                return "entry " + (sequence + 1) + " is not sound any more: " + unsound.getMessage();
            }
        }
    }
}
