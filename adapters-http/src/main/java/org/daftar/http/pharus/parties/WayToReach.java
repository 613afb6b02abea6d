package org.daftar.http.pharus.parties;

import java.util.Optional;
import org.daftar.model.party.MethodType;

/** How contacts are reached in Pharus. */
enum WayToReach {
    EMAIL(MethodType.EMAIL),
    PHONE(MethodType.PHONE);

    private final MethodType type;

    WayToReach(MethodType type) {
        this.type = type;
    }

    MethodType type() {
        return type;
    }

    /** Empty for what Pharus does not know: shown as a phone it would be a second primary one. */
    static Optional<WayToReach> of(MethodType type) {
        return switch (type) {
            case EMAIL -> Optional.of(EMAIL);
            case PHONE -> Optional.of(PHONE);
            case WHATSAPP -> Optional.empty();
        };
    }
}
