package org.daftar.services.access;

import java.util.Optional;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Role;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.Members;
import org.daftar.ports.access.NewMember;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.access.driven.IdentityStore.User;
import org.daftar.ports.kernel.Transactions;
import org.daftar.services.audit.Moments;

record MemberVerbs(
        Transactions transactions,
        AccessStores stores,
        Seats seats,
        Newcomers newcomers,
        PasswordGate passwords,
        OrganizationVerbs organizations,
        ControlFacts facts,
        Moments moments)
        implements Members {

    @Override
    public UserId add(Caller caller, NewMember wanted, Role role) {
        caller.require(Permission.MEMBER_MANAGE);
        PasswordGate.requireSound(wanted.password());
        var hash = passwords.hash(wanted.password());
        return transactions.write(Control.CONTROL, () -> {
            seats.requireMayAdmit(seats.acting(caller, Permission.MEMBER_MANAGE), role);
            var now = moments.now();
            var user = stores.identities().user(wanted.email()).map(User::id).orElseGet(() -> newcomers
                    .withPassword(
                            wanted.email(),
                            false,
                            Optional.of(wanted.name()),
                            hash,
                            caller.books().tenant(),
                            now)
                    .id());
            var company = caller.books().company();
            if (seats.find(user, company).isPresent()) {
                throw new Refused(new Refusal.Duplicate("email", wanted.email().value()));
            }
            stores.seats().begin(user, company, role, now);
            facts.note(caller, "member.added", "user", user.value(), FieldChange.set("role", role));
            return user;
        });
    }

    @Override
    public void changeRole(Caller caller, UserId member, Role role) {
        transactions.write(Control.CONTROL, () -> {
            var by = seats.acting(caller, Permission.MEMBER_MANAGE);
            var seat = seats.member(caller, member);
            if (seat.role() == role) return seat;
            seats.requireMayChange(by, seat, Optional.of(role));
            stores.seats().change(member, seat.company(), role, moments.now());
            facts.note(caller, "member.role_changed", "user", member.value(), changed(seat, role));
            return seat;
        });
    }

    @Override
    public void remove(Caller caller, UserId member) {
        transactions.write(Control.CONTROL, () -> {
            var by = seats.acting(caller, Permission.MEMBER_MANAGE);
            var seat = seats.member(caller, member);
            seats.requireMayChange(by, seat, Optional.empty());
            seats.end(seat, moments.now());
            facts.note(caller, "member.removed", "user", member.value());
            return seat;
        });
    }

    @Override
    public boolean leave(Caller caller) {
        return transactions.write(Control.CONTROL, () -> {
            var seat = seats.member(caller, caller.user());
            boolean last = stores.seats().members(seat.company()) == 1;
            if (!last) seats.requireOtherOwner(seat);
            seats.end(seat, moments.now());
            facts.note(caller, "member.left", "user", caller.user().value());
            if (last) organizations.end(caller);
            return last;
        });
    }

    private static FieldChange changed(Membership seat, Role role) {
        return new FieldChange("role", Optional.of(seat.role().name()), Optional.of(role.name()));
    }
}
