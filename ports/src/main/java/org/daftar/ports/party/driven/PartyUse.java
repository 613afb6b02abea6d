package org.daftar.ports.party.driven;

import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.party.PartyId;

/** What a capability does with parties, so that one which is named somewhere is not removed. */
@FunctionalInterface
public interface PartyUse {

    /** What names the party, in words that follow "because"; empty when nothing does. */
    Optional<String> of(Books books, PartyId party);
}
