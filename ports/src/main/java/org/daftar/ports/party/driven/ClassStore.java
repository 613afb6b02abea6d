package org.daftar.ports.party.driven;

import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.party.PartyClass;
import org.daftar.model.party.PartyClassId;

/** Where the lists by which parties are sorted live. */
public interface ClassStore {

    void add(Books books, PartyClass entry);

    void replace(Books books, PartyClass entry);

    void remove(Books books, PartyClassId id);

    Optional<PartyClass> find(Books books, PartyClassId id);

    /** The entry of a list whose name has this key. */
    Optional<PartyClassId> byName(Books books, PartyClass.Kind kind, String key);

    /** One more than the largest of its list; 0 for the first. */
    int nextPlace(Books books, PartyClass.Kind kind);

    /** The first active entry of a list. */
    Optional<PartyClassId> first(Books books, PartyClass.Kind kind);
}
