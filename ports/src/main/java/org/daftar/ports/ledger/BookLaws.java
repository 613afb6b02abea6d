package org.daftar.ports.ledger;

import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law;

/**
 * What a capability above the ledger promises of its own part of the books. It takes the snapshots it judges: each short, and
 * of one moment.
 */
@FunctionalInterface
public interface BookLaws {

    /** @param progress told after each snapshot, or nearly */
    List<Law.Verdict> judge(Books books, Progress progress);
}
