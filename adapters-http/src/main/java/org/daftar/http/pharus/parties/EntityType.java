package org.daftar.http.pharus.parties;

import java.util.Locale;
import java.util.Optional;
import org.daftar.model.party.PartyRole;

/** For whom contacts speak in Pharus. */
enum EntityType {
    CUSTOMER(PartyRole.CLIENT),
    VENDOR(PartyRole.VENDOR);

    private final PartyRole role;

    EntityType(PartyRole role) {
        this.role = role;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    PartyRole role() {
        return role;
    }

    /** Empty for what Pharus does not know. */
    static Optional<EntityType> of(PartyRole role) {
        return switch (role) {
            case CLIENT -> Optional.of(CUSTOMER);
            case VENDOR -> Optional.of(VENDOR);
            case EMPLOYEE, BROKER -> Optional.empty();
        };
    }
}
