package org.daftar.ports.ledger;

import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.Law;
import org.daftar.model.ledger.SignedSeal;

/**
 * Proves every law on a company's books, in short snapshots beside whoever is writing and in the same memory whatever their
 * length.
 */
public interface Verification {

    /** Reads every entry. */
    default Report verify(Books books, Progress progress) {
        return verify(books, List.of(), progress);
    }

    /** Reads every entry, and compares the books with seals of them that were kept outside, too. */
    Report verify(Books books, List<SignedSeal> kept, Progress progress);

    /** Relies upon the last valid seal for what it covers, and reads the entries after it. */
    Report verifySinceSeal(Books books, Progress progress);

    /**
     * @param sealed how many entries were not read, because a seal covers them
     * @param entries in the books
     * @param head of the chain at the last of them
     */
    record Report(long sealed, long entries, Digest head, List<Law.Verdict> verdicts) {

        public boolean clean() {
            return verdicts.stream().allMatch(Law.Verdict::holds);
        }
    }
}
