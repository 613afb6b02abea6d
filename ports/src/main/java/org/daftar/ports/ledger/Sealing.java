package org.daftar.ports.ledger;

import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law;
import org.daftar.model.ledger.SignedSeal;

/** Seals a company's journal, so that a later change of what is posted can be seen. */
public interface Sealing {

    /**
     * Proves what was posted after the last seal, in short snapshots beside whoever is writing, then signs where the journal
     * stands. Stores nothing. Empty when nothing was ever posted.
     *
     * @param progress told the place of the last entry seen, now and then
     * @throws Unsound when the books break a law
     */
    Optional<SignedSeal> sign(Books books, Progress progress);

    /** Stores a seal beside what it seals. */
    void keep(Books books, SignedSeal seal);

    /** Whether something that was posted before today, in the company's zone, is not sealed yet. */
    boolean isDue(Books books);

    final class Unsound extends RuntimeException {

        public Unsound(Law.Verdict broken) {
            super("The books break the law " + broken.law() + " and are not sealed: "
                    + broken.counterExample().orElse("") + ". See: ./daftar verify");
        }
    }
}
