package org.daftar.model.party;

import java.time.Instant;

/** Somebody the company deals with. @param version rises with each change */
public record Party(PartyId id, PartyContent content, Instant createdAt, Instant updatedAt, long version) {

    public String name() {
        return content.name();
    }

    public boolean is(PartyRole role) {
        return content.is(role);
    }

    public Party with(PartyContent changed, Instant now) {
        return new Party(id, changed, createdAt, now, version + 1);
    }
}
