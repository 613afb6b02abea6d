package org.daftar.ports.ledger;

import java.util.List;
import java.util.function.LongConsumer;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.Law;

/** Proves every law on a company's books, in short snapshots beside whoever is writing. */
public interface Verification {

    /** @param progress told the number of entries seen so far, now and then */
    Report verify(Books books, LongConsumer progress);

    /** Whether some entry of the chain has that hash: a head that was kept outside is still part of these books. */
    boolean holds(Books books, String hash);

    /** @param head of the chain at the last entry seen: kept outside, it shows later that nothing was cut off */
    record Report(long entries, Digest head, List<Law.Verdict> verdicts) {

        public boolean clean() {
            return verdicts.stream().allMatch(Law.Verdict::holds);
        }
    }
}
