package org.daftar.http.pharus.platform;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Permission.MEMBER_MANAGE;

import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.platform.InvitationBodies.InvitationBody;
import org.daftar.http.pharus.platform.InvitationBodies.InvitationPath;
import org.daftar.http.pharus.platform.InvitationBodies.InvitationView;
import org.daftar.http.pharus.platform.InvitationBodies.ResendBody;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.ports.access.Invitations;
import org.daftar.ports.access.query.PendingInvitations;

/** Asking people into the organization. The token is for whoever calls to hand on: this service writes no letters. */
public final class InvitationRoutes implements RouteGroup {

    private final Invitations invitations;
    private final PendingInvitations pending;

    public InvitationRoutes(Invitations invitations, PendingInvitations pending) {
        this.invitations = invitations;
        this.pending = pending;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/organizations/current/invitations", "pharus.organizations.invitations.send")
                .summary("Invite somebody by their e-mail address")
                .requires(MEMBER_MANAGE)
                .onMembers()
                .inPerson()
                .secret()
                .params()
                .body(InvitationBody.class)
                .writes(json(201, InvitationView.class))
                .handle((call, none, sent) -> InvitationView.of(invitations.send(
                        call.caller(),
                        Emails.parsed("email", sent.email()),
                        sent.role().role())));
        routes.on(GET, "/organizations/current/invitations", "pharus.organizations.invitations.list")
                .summary("List the invitations that nobody has answered, newest first")
                .requires(MEMBER_MANAGE)
                .onMembers()
                .inPerson()
                .params()
                .reads(all(InvitationView.class))
                .handle((call, none) -> pending.sent(call.books()).stream()
                        .map(InvitationView::of)
                        .toList());
        routes.on(POST, "/organizations/current/invitations/{id}/resend", "pharus.organizations.invitations.resend")
                .summary("Replace an invitation's token; the former one is worth nothing any more")
                .requires(MEMBER_MANAGE)
                .onMembers()
                .inPerson()
                .secret()
                .params(InvitationPath.class)
                .body(ResendBody.class)
                .writes(json(InvitationView.class))
                .handle((call, path, sent) -> InvitationView.of(invitations.resend(call.caller(), path.invitation())));
        routes.on(DELETE, "/organizations/current/invitations/{id}", "pharus.organizations.invitations.revoke")
                .summary("Take an invitation back")
                .requires(MEMBER_MANAGE)
                .onMembers()
                .inPerson()
                .params(InvitationPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, nothing) -> {
                    invitations.revoke(call.caller(), path.invitation());
                    return new Deleted(path.id());
                });
    }
}
