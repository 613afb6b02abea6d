package org.daftar.http.pharus.platform;

import static org.daftar.http.routes.Admission.Scheme.IDENTIFIED;
import static org.daftar.http.routes.Admission.Scheme.PUBLIC;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.daftar.http.pharus.platform.InvitationBodies.AcceptBody;
import org.daftar.http.pharus.platform.InvitationBodies.DeclineBody;
import org.daftar.http.pharus.platform.InvitationBodies.DeclinedView;
import org.daftar.http.pharus.platform.InvitationBodies.LookedUpView;
import org.daftar.http.pharus.platform.InvitationBodies.MyInvitationView;
import org.daftar.http.pharus.platform.InvitationBodies.PreviewView;
import org.daftar.http.pharus.platform.InvitationBodies.TokenPath;
import org.daftar.http.pharus.platform.MemberViews.MembershipView;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.Invitation;
import org.daftar.model.access.InvitationId;
import org.daftar.model.access.Membership;
import org.daftar.model.access.SecretHash;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.access.Invitations;
import org.daftar.ports.access.query.PendingInvitations;

/** Invitations as those see them who are invited, users here or not yet. */
public final class GuestRoutes implements RouteGroup {

    private final Invitations invitations;
    private final PendingInvitations pending;
    private final OrganizationDesk desk;
    private final InstantSource clock;

    public GuestRoutes(
            Invitations invitations, PendingInvitations pending, OrganizationDesk desk, InstantSource clock) {
        this.invitations = invitations;
        this.pending = pending;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/invitations", "pharus.invitations.listMine")
                .summary("List the invitations to your e-mail address")
                .open(IDENTIFIED, "everybody may see what is addressed to them")
                .inPerson()
                .params()
                .reads(all(MyInvitationView.class))
                .handle((call, none) -> mine(call.bearer(), clock.instant()));
        routes.on(GET, "/invitations/{token}", "pharus.invitations.lookup")
                .summary("Read an invitation by its token")
                .open(PUBLIC, "the token is the credential")
                .params(TokenPath.class)
                .reads(json(LookedUpView.class))
                .handle((call, path) -> lookedUp(path.token()));
        routes.on(POST, "/invitations/accept", "pharus.invitations.accept")
                .summary("Become a member")
                .open(IDENTIFIED, "an invitation is for whoever proves to have the address")
                .inPerson()
                .secret()
                .params()
                .body(AcceptBody.class)
                .writes(json(MembershipView.class))
                .handle((call, none, sent) ->
                        view(invitations.accept(call.origin(), call.bearer(), sent.token(), sent.displayName())));
        routes.on(POST, "/invitations/decline", "pharus.invitations.decline")
                .summary("Decline an invitation")
                .open(IDENTIFIED, "an invitation is for whoever proves to have the address")
                .inPerson()
                .secret()
                .params()
                .body(DeclineBody.class)
                .writes(json(DeclinedView.class))
                .handle((call, none, sent) -> {
                    invitations.decline(call.origin(), call.bearer(), new InvitationId(sent.invitationId()));
                    return new DeclinedView(true);
                });
    }

    private List<MyInvitationView> mine(Bearer bearer, Instant now) {
        return bearer.email().stream()
                .flatMap(email -> pending.received(email, now).stream())
                .map(invitation -> MyInvitationView.of(invitation, host(invitation)))
                .toList();
    }

    private LookedUpView lookedUp(String token) {
        var invitation = pending.shown(SecretHash.of(token), clock.instant())
                .orElseThrow(() -> Refused.missing("invitation", "with this token"));
        return new LookedUpView(PreviewView.of(invitation, host(invitation)));
    }

    private String host(Invitation invitation) {
        return desk.profile(invitation.host()).name();
    }

    private MembershipView view(Membership seat) {
        return desk.membership(seat.books(), seat.user());
    }
}
