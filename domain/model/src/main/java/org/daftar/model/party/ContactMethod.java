package org.daftar.model.party;

import java.time.Instant;
import java.util.Optional;

/**
 * A way to reach a contact.
 *
 * @param value as {@link MethodType#written} writes it
 * @param primary the first to try of its type; an inactive one never is
 */
public record ContactMethod(
        MethodId id,
        MethodType type,
        String value,
        Optional<String> label,
        boolean primary,
        boolean active,
        Instant createdAt,
        Instant updatedAt) {

    public ContactMethod {
        if (primary && !active) throw new IllegalArgumentException("Primary and not active: " + id);
    }

    public ContactMethod with(boolean isPrimary) {
        return isPrimary == primary
                ? this
                : new ContactMethod(id, type, value, label, isPrimary, active, createdAt, updatedAt);
    }

    boolean isSameWay(ContactMethod other) {
        return type == other.type && value.equals(other.value);
    }
}
