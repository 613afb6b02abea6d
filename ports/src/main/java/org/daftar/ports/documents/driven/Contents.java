package org.daftar.ports.documents.driven;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daftar.model.documents.Content;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Digest;

/** The content of documents, kept once under its digest, each company's for itself. What is kept never changes. */
public interface Contents {

    /** When this returns, a crash takes nothing away. */
    Content keep(Books books, Path file);

    /** Where it can be read; empty when it is not there. */
    Optional<Path> find(Books books, Digest digest);

    /** As it is now; empty when it is not there. */
    Optional<Content> measure(Books books, Digest digest);

    /**
     * Takes away what was last kept longer ago than that and is not held.
     *
     * @param held tells which of some are
     * @return how many went
     */
    int sweep(Books books, Duration age, Function<Collection<Digest>, Set<Digest>> held);
}
