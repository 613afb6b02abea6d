package org.daftar.persistence.party;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Change;
import org.daftar.persistence.Changing;
import org.daftar.ports.party.PartyRegister.PartyChange;

/** Changes of a party by the names of what they change. */
public final class Changes {

    private Changes() {}

    static PartyChange none() {
        return of(Map.of(), Optional.empty());
    }

    public static <T> PartyChange set(String field, T value) {
        return of(Map.of(field, new Change.Set<>(value)), Optional.empty());
    }

    static PartyChange clear(String field) {
        return of(Map.of(field, new Change.Clear<>()), Optional.empty());
    }

    static PartyChange of(Map<String, Change<?>> changes, Optional<Long> version) {
        var all = new HashMap<String, Object>(changes);
        version.ifPresent(expected -> all.put("version", expected));
        return Changing.of(PartyChange.class, all);
    }
}
