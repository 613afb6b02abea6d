package org.daftar.ports.ledger.driven;

import java.util.List;
import java.util.Map;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.NumberSeries;
import org.daftar.model.ledger.SignedSeal;

/** The seals of a company's journal, kept beside what they seal. Append-only. */
public interface SealStore {

    /** Keeps the seal, unless there is one at its place already. */
    void append(Books books, SignedSeal seal);

    /** As they were printed, in the order of their places; one that was tampered with may be no seal any more. */
    List<String> lines(Books books);

    /** The place up to which the books are sealed; 0 when they never were. */
    long sealedThrough(Books books);

    /** The last number each series had given out when the chain was that long. */
    Map<NumberSeries, Long> numbersAt(Books books, long place);
}
