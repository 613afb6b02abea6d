package org.daftar.model.access;

import java.util.Optional;
import org.daftar.model.kernel.Refusal;

/**
 * A member gives somebody a role, another role, or none.
 *
 * @param by the role of the member who does it
 * @param before empty for somebody who joins
 * @param after empty for somebody who goes
 * @param own whether it is the member's own role
 */
public record Appointment(Role by, Optional<Role> before, Optional<Role> after, boolean own) {

    /** Only owners make, change and remove owners, and nobody raises themselves. */
    public Optional<Refusal> flaw() {
        var owner = Optional.of(Role.OWNER);
        if (by != Role.OWNER && (before.equals(owner) || after.equals(owner))) {
            return Optional.of(new Refusal.NotPermitted(
                    "owner_only", "Only an owner makes or removes an owner. Ask an owner of the company."));
        }
        if (own && isRaise()) {
            return Optional.of(new Refusal.NotPermitted(
                    "own_role", "Nobody raises their own role. Ask somebody who has the right to."));
        }
        return Optional.empty();
    }

    private boolean isRaise() {
        return after.isPresent()
                && before.map(role -> after.get().compareTo(role) > 0).orElse(true);
    }
}
