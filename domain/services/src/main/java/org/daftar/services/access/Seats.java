package org.daftar.services.access;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.access.Appointment;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.driven.AccessStores;

/**
 * The rules of memberships, inside a unit of the control plane: judged by the roles that are stored, since what a caller was
 * admitted with may be seconds old.
 */
record Seats(AccessStores stores) {

    /** The caller's own, which must have the permission still. */
    Membership acting(Caller caller, Permission permission) {
        caller.require(permission);
        var seat = find(caller.user(), caller.books().company()).orElseThrow(() -> new Refused(new Refusal.NoAccess()));
        if (!seat.role().permissions().contains(permission)) {
            throw new Refused(new Refusal.Forbidden(permission));
        }
        return seat;
    }

    Membership member(Caller caller, UserId user) {
        return find(user, caller.books().company()).orElseThrow(() -> Refused.missing("member", user));
    }

    Optional<Membership> find(UserId user, CompanyId company) {
        return stores.seats().find(user, company);
    }

    /** @throws Refused unless somebody of this role may invite or add somebody to the other */
    void requireMayAdmit(Membership by, Role role) {
        require(new Appointment(by.role(), Optional.empty(), Optional.of(role), false));
    }

    /** @throws Refused when the appointment, or the company after it, would be unsound */
    void requireMayChange(Membership by, Membership seat, Optional<Role> after) {
        require(new Appointment(
                by.role(), Optional.of(seat.role()), after, by.user().equals(seat.user())));
        if (!after.equals(Optional.of(Role.OWNER))) requireOtherOwner(seat);
    }

    void requireOtherOwner(Membership seat) {
        if (seat.role() != Role.OWNER || stores.seats().owners(seat.company()) > 1) return;
        throw new Refused(new Refusal.RuleViolated(
                "last_owner", "A company keeps at least one owner. Make somebody else an owner first."));
    }

    void end(Membership seat, Instant at) {
        stores.seats().end(seat.user(), seat.company(), at);
        stores.tokens().revoke(seat.user(), seat.company(), at);
    }

    private static void require(Appointment appointment) {
        appointment.flaw().ifPresent(flaw -> {
            throw new Refused(flaw);
        });
    }
}
