package org.daftar.ports.party.driven;

import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Reference;
import org.daftar.model.party.PartyId;

/** What a capability does with parties, so that one which is named somewhere is not removed. */
@FunctionalInterface
public interface PartyUse {

    /** What names the party, by kind; empty when nothing does. */
    List<Reference> of(Books books, PartyId party);

    /** Takes away what this capability keeps that says who the party is. */
    default void erase(Caller caller, PartyId party) {}
}
