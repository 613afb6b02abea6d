package org.daftar.services.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.Law;
import org.daftar.model.ledger.LedgerLaws;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.Verification;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.ledger.query.Maintained;

/**
 * Walks the chain in chunks, each in a snapshot of its own, so that no reader holds the store for long. The last chunk
 * and what is maintained beside the entries are read in one snapshot, so that they speak of the same moment.
 */
record LawAudit(Snapshots snapshots, Entries entries, Maintained maintained) implements Verification {

    private static final int CHUNK = 500;

    @Override
    public Report verify(Books books, LongConsumer progress) {
        var laws = LedgerLaws.all(
                snapshots.read(books, () -> maintained.state(books)).locks());
        var walk = new Walk(laws);
        while (!snapshots.read(books, () -> step(books, walk))) progress.accept(walk.sequence);
        progress.accept(walk.sequence);
        return new Report(walk.sequence, walk.head, walk.verdicts);
    }

    @Override
    public boolean holds(Books books, String hash) {
        for (long sequence = 0; ; sequence += CHUNK) {
            long after = sequence;
            var chunk = snapshots.read(books, () -> entries.chain(books, after, CHUNK));
            if (chunk.stream().anyMatch(entry -> entry.hash().toString().equals(hash))) return true;
            if (chunk.size() < CHUNK) return false;
        }
    }

    /** True when the end was reached and judged. */
    private boolean step(Books books, Walk walk) {
        List<PostedEntry> chunk;
        try {
            chunk = entries.chain(books, walk.sequence, CHUNK);
        } catch (Refused breakdown) {
            throw breakdown;
        } catch (RuntimeException unreadable) {
            return walk.stoppedAt(unreadableEntry(books, walk.sequence));
        }
        chunk.forEach(walk::see);
        if (chunk.size() == CHUNK) return false;
        var state = maintained.state(books);
        walk.laws.forEach(law -> walk.verdicts.add(law.conclude(state)));
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

    private static final class Walk {

        private final List<Law> laws;
        private final List<Law.Verdict> verdicts = new ArrayList<>();
        private long sequence;
        private Digest head = Digest.NONE;

        Walk(List<Law> laws) {
            this.laws = laws;
        }

        void see(PostedEntry entry) {
            laws.forEach(law -> law.see(entry));
            sequence = entry.sequence();
            head = entry.hash();
        }

        boolean stoppedAt(String counterExample) {
            laws.forEach(law ->
                    verdicts.add(new Law.Verdict(law.name(), law.statement(), sequence, Optional.of(counterExample))));
            return true;
        }
    }
}
