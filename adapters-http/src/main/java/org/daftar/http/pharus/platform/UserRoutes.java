package org.daftar.http.pharus.platform;

import static org.daftar.http.routes.Admission.Scheme.IDENTIFIED;
import static org.daftar.http.routes.Admission.Scheme.SIGNED_IN;
import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;

import java.util.Optional;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.platform.UserBodies.MeView;
import org.daftar.http.pharus.platform.UserBodies.OrganizationMembershipView;
import org.daftar.http.pharus.platform.UserBodies.UserBody;
import org.daftar.http.pharus.platform.UserBodies.UserChange;
import org.daftar.http.pharus.platform.UserBodies.UserView;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.People;
import org.daftar.ports.access.query.Directory.MembershipSort;
import org.daftar.ports.access.query.Directory.PersonRow;

/** The caller's own record: no organization is named here. */
public final class UserRoutes implements RouteGroup {

    /** More than anybody works in. */
    private static final int MOST_ORGANIZATIONS = 200;

    private final People people;
    private final OrganizationDesk desk;

    public UserRoutes(People people, OrganizationDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/users", "pharus.users.create")
                .summary("Register yourself, whom an identity provider knows")
                .open(IDENTIFIED, "registering is how somebody becomes a user")
                .secret()
                .inPerson()
                .params()
                .body(UserBody.class)
                .writes(json(201, UserView.class))
                .handle((call, none, sent) -> view(people.register(
                        call.origin(), call.bearer(), Emails.parsed("email", sent.email()), sent.displayName())));
        routes.on(GET, "/users/me", "pharus.users.me.get")
                .summary("Read yourself and the organizations you belong to")
                .open(SIGNED_IN, "everybody may see their own record")
                .params()
                .reads(json(MeView.class))
                .handle((call, none) -> me(call.signedIn().user()));
        routes.on(PATCH, "/users/me", "pharus.users.me.update")
                .summary("Change what you are called")
                .open(SIGNED_IN, "everybody may change their own record")
                .params()
                .body(UserChange.class)
                .writes(json(UserView.class))
                .handle((call, none, sent) -> {
                    people.rename(call.signedIn(), sent.displayName());
                    return view(call.signedIn().user());
                });
        routes.on(DELETE, "/users/me", "pharus.users.me.delete")
                .summary("Delete yourself: memberships, sessions and tokens end, name and address are erased")
                .open(SIGNED_IN, "everybody may go")
                .inPerson()
                .params()
                .writes(json(Deleted.class))
                .handle((call, none, nothing) -> {
                    people.delete(call.signedIn());
                    return new Deleted(call.signedIn().user().value());
                });
    }

    private UserView view(UserId user) {
        return UserView.of(person(user));
    }

    private MeView me(UserId user) {
        var all = new Page.Request<>(MembershipSort.CREATED_AT, true, MOST_ORGANIZATIONS, Optional.empty());
        var organizations = desk.directory().memberships(user, all).rows().stream()
                .map(row -> OrganizationMembershipView.of(
                        row,
                        desk.organization(row.membership().company()),
                        desk.profile(row.membership().books())))
                .toList();
        return new MeView(view(user), organizations);
    }

    private PersonRow person(UserId user) {
        return desk.directory().person(user).orElseThrow(() -> Refused.missing("user", user));
    }
}
