package org.daftar.ports.ledger.driven;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.daftar.model.kernel.Books;

/**
 * What a line may name beside its account: partners, projects. The ledger does not know what they are; the capability above that
 * does answers for them.
 */
public interface Nameable {

    /** Those of them that these books know. */
    Map<UUID, Standing> standing(Books books, Collection<UUID> named);

    enum Standing {
        ACTIVE,
        /** Stays where it is named, and is not named anew. */
        INACTIVE
    }
}
