package org.daftar.services.access;

import java.util.Optional;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Invitation;
import org.daftar.model.access.InvitationId;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Role;
import org.daftar.model.access.SecretHash;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.Invitations;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.kernel.Transactions;
import org.daftar.services.audit.Moments;

record InvitationVerbs(
        Transactions transactions,
        AccessStores stores,
        Seats seats,
        Newcomers newcomers,
        Secrets secrets,
        ControlFacts facts,
        Moments moments,
        Ids ids)
        implements Invitations {

    private static final String KIND = "invitation";

    @Override
    public Sent send(Caller caller, EmailAddress email, Role role) {
        return transactions.write(Control.CONTROL, () -> {
            seats.requireMayAdmit(seats.acting(caller, Permission.MEMBER_MANAGE), role);
            var company = caller.books().company();
            var now = moments.now();
            stores.identities()
                    .user(email)
                    .flatMap(user -> seats.find(user.id(), company))
                    .ifPresent(InvitationVerbs::refuseMember);
            requireNonePending(caller, email);
            var invitation = new Invitation(
                    new InvitationId(ids.next()),
                    caller.books().tenant(),
                    company,
                    caller.user(),
                    email,
                    role,
                    now.plus(Invitation.LASTS),
                    Optional.empty(),
                    Optional.empty(),
                    now);
            var token = secrets.draw();
            stores.invitations().add(invitation, SecretHash.of(token));
            note(caller.user(), caller.origin(), "invitation.sent", invitation, FieldChange.set("role", role));
            return new Sent(invitation, token);
        });
    }

    @Override
    public Sent resend(Caller caller, InvitationId id) {
        return transactions.write(Control.CONTROL, () -> {
            var by = seats.acting(caller, Permission.MEMBER_MANAGE);
            var now = moments.now();
            var invitation = unanswered(caller, id);
            seats.requireMayAdmit(by, invitation.role());
            if (!invitation.isPending(now)) requireNonePending(caller, invitation.email());
            var renewed = invitation.expiring(now.plus(Invitation.LASTS));
            var token = secrets.draw();
            stores.invitations().renew(renewed, SecretHash.of(token));
            note(caller.user(), caller.origin(), "invitation.resent", invitation);
            return new Sent(renewed, token);
        });
    }

    @Override
    public void revoke(Caller caller, InvitationId id) {
        transactions.write(Control.CONTROL, () -> {
            seats.acting(caller, Permission.MEMBER_MANAGE);
            var invitation = unanswered(caller, id);
            stores.invitations().revoke(id, moments.now());
            note(caller.user(), caller.origin(), "invitation.revoked", invitation);
            return id;
        });
    }

    @Override
    public Membership accept(Origin origin, Bearer bearer, String token, Optional<String> name) {
        return transactions.write(Control.CONTROL, () -> {
            var now = moments.now();
            var invitation = stores.invitations()
                    .find(SecretHash.of(token))
                    .filter(found -> found.isPending(now))
                    .orElseThrow(() -> Refused.missing(KIND, "with this token"));
            requireInvited(bearer, invitation);
            var user = bearer.user().orElseGet(() -> newcomers
                    .vouchedFor(origin, bearer, name, invitation.tenant(), now)
                    .id());
            seats.find(user, invitation.company()).ifPresent(InvitationVerbs::refuseMember);
            stores.seats().begin(user, invitation.company(), invitation.role(), now);
            stores.invitations().accept(invitation.id(), now);
            note(user, origin, "invitation.accepted", invitation, FieldChange.set("role", invitation.role()));
            return seats.find(user, invitation.company()).orElseThrow();
        });
    }

    @Override
    public void decline(Origin origin, Bearer bearer, InvitationId id) {
        transactions.write(Control.CONTROL, () -> {
            var now = moments.now();
            var invitation = stores.invitations()
                    .find(id)
                    .filter(found -> found.isPending(now))
                    .orElseThrow(() -> missing(id));
            requireInvited(bearer, invitation);
            stores.invitations().revoke(id, now);
            facts.note(bearer.user(), origin, "invitation.declined", KIND, id.value());
            return id;
        });
    }

    private Invitation unanswered(Caller caller, InvitationId id) {
        return stores.invitations()
                .find(id)
                .filter(found -> found.company().equals(caller.books().company()) && found.isUnanswered())
                .orElseThrow(() -> missing(id));
    }

    private void requireNonePending(Caller caller, EmailAddress email) {
        if (stores.invitations().isPending(caller.books().company(), email, moments.now())) {
            throw new Refused(new Refusal.Duplicate("email", email.value()));
        }
    }

    private static void requireInvited(Bearer bearer, Invitation invitation) {
        if (!bearer.provenEmail().equals(invitation.email())) {
            throw new Refused(new Refusal.NotPermitted(
                    "not_invited", "This invitation is for another e-mail address. Sign in with that one."));
        }
    }

    private static void refuseMember(Membership member) {
        throw new Refused(new Refusal.RuleViolated(
                "already_exists", "This e-mail address belongs to a member of the organization already."));
    }

    private void note(UserId by, Origin origin, String action, Invitation about, FieldChange... changes) {
        facts.note(by, origin, action, KIND, about.id().value(), changes);
    }

    private static Refused missing(InvitationId id) {
        return Refused.missing(KIND, id);
    }
}
