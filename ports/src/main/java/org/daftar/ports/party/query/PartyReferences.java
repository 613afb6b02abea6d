package org.daftar.ports.party.query;

import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Reference;
import org.daftar.model.party.PartyId;

/** What names a party. It can be removed exactly when nothing does. */
@FunctionalInterface
public interface PartyReferences {

    /** By kind, in whatever capability; empty when nothing does. */
    List<Reference> of(Books books, PartyId party);
}
