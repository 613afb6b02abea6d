package org.daftar.model.party;

import java.time.Instant;
import java.util.Optional;

/**
 * That a contact speaks for a party.
 *
 * @param as what the party is to the company in this: a firm that buys and sells may have a person for each
 * @param function of the person, such as buyer
 * @param primary the first to ask for of that party in that role; an inactive link never is
 */
public record ContactLink(
        LinkId id,
        PartyId party,
        PartyRole as,
        Optional<String> function,
        Optional<String> notes,
        boolean primary,
        boolean active,
        Instant createdAt,
        Instant updatedAt) {

    public ContactLink {
        if (primary && !active) throw new IllegalArgumentException("Primary and not active: " + id);
    }

    public ContactLink with(boolean isPrimary) {
        return isPrimary == primary
                ? this
                : new ContactLink(id, party, as, function, notes, isPrimary, active, createdAt, updatedAt);
    }

    public boolean ties(PartyId other, PartyRole role) {
        return party.equals(other) && as == role;
    }
}
