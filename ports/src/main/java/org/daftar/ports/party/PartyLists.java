package org.daftar.ports.party;

import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.party.PartyClass;
import org.daftar.model.party.PartyClassId;

/** Verbs on the lists by which parties are sorted. Need PARTY_MANAGE. In one list a name stands once. */
public interface PartyLists {

    /** At the end of its list. */
    PartyClass add(Caller caller, PartyClass.Kind kind, String name);

    PartyClass revise(Caller caller, PartyClassId id, ClassChange change);

    /** Only while no party is of it. */
    void remove(Caller caller, PartyClassId id);

    record ClassChange(
            Change<String> name, Change<Integer> sortOrder, Change<Boolean> active, Optional<Long> version) {}
}
