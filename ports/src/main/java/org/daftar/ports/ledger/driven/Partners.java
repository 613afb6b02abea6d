package org.daftar.ports.ledger.driven;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.daftar.model.kernel.Books;

/** Who may be named on a line. The ledger does not know who they are; the capability above that does answers for them. */
public interface Partners {

    /** Those of them that these books know. */
    Map<UUID, Standing> standing(Books books, Collection<UUID> partners);

    enum Standing {
        ACTIVE,
        /** Stays where it is named, and is not named anew. */
        INACTIVE
    }
}
