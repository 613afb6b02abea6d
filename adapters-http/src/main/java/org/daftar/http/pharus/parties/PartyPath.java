package org.daftar.http.pharus.parties;

import java.util.UUID;
import org.daftar.model.party.PartyId;

/** One party, in a path. */
record PartyPath(UUID id) {

    PartyId party() {
        return new PartyId(id);
    }
}
