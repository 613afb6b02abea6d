package org.daftar.ports.party.query;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.party.PartyClass;
import org.daftar.model.party.PartyClassId;
import org.daftar.model.party.PartyId;

/** Reading the lists by which parties are sorted: a few dozen entries, never thousands. */
public interface PartyClasses {

    Optional<PartyClass> find(Books books, PartyClassId id);

    /** In the order of the list. */
    List<PartyClass> list(Books books, PartyClass.Kind kind);

    /** How many parties are of it, active or not, and some of them. */
    Use use(Books books, PartyClassId id);

    record Use(long parties, List<PartyId> some) {

        public Use {
            some = List.copyOf(some);
        }
    }
}
