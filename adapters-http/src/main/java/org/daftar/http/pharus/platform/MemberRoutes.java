package org.daftar.http.pharus.platform;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Permission.COMPANY_READ;
import static org.daftar.model.kernel.Permission.MEMBER_MANAGE;
import static org.daftar.model.kernel.Permission.MEMBER_READ;

import java.util.UUID;
import java.util.function.Consumer;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.platform.MemberViews.MembershipView;
import org.daftar.http.pharus.platform.MemberViews.OrganizationMemberView;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.Members;

/** Who belongs to the organization. */
public final class MemberRoutes implements RouteGroup {

    private final Members members;
    private final OrganizationDesk desk;
    private final Consumer<CompanyId> ended;

    /** @param ended told of each organization that ended with its last member, after the commit */
    public MemberRoutes(Members members, OrganizationDesk desk, Consumer<CompanyId> ended) {
        this.members = members;
        this.desk = desk;
        this.ended = ended;
    }

    record MemberPath(UUID userId) {

        UserId user() {
            return new UserId(userId);
        }
    }

    @Example("""
            {"role": "admin"}""")
    record RoleBody(MemberRole role) {}

    record LeftView(@Doc("Whether the organization ended, since nobody was left.") boolean deletedOrg) {}

    private record Left(CompanyId company, boolean isEnd) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/organizations/current/members", "pharus.organizations.members.list")
                .summary("List the members, by e-mail")
                .requires(MEMBER_READ)
                .onMembers()
                .params()
                .reads(all(OrganizationMemberView.class))
                .handle((call, none) -> desk.directory().members(call.books()).stream()
                        .map(OrganizationMemberView::of)
                        .toList());
        routes.on(PATCH, "/organizations/current/members/{userId}", "pharus.organizations.members.updateRole")
                .summary("Give a member another role")
                .requires(MEMBER_MANAGE)
                .onMembers()
                .params(MemberPath.class)
                .about((call, path) -> desk.member(call.books(), path.user()))
                .body(RoleBody.class)
                .writes(json(MembershipView.class))
                .handle((call, path, sent) -> {
                    members.changeRole(call.caller(), path.user(), sent.role().role());
                    return desk.membership(call.books(), path.user());
                });
        routes.on(DELETE, "/organizations/current/members/{userId}", "pharus.organizations.members.remove")
                .summary("End somebody else's membership, and their tokens with it")
                .requires(MEMBER_MANAGE)
                .onMembers()
                .params(MemberPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, nothing) -> {
                    members.remove(call.caller(), path.user());
                    return new Deleted(path.userId());
                });
        routes.on(POST, "/organizations/current/leave", "pharus.organizations.members.leave")
                .summary("End your own membership")
                .requires(COMPANY_READ)
                .onMembers()
                .inPerson()
                .secret()
                .params()
                .writes(json(LeftView.class))
                .handle(
                        (call, none, nothing) -> new Left(call.books().company(), members.leave(call.caller())),
                        this::left);
    }

    private LeftView left(Left left) {
        if (left.isEnd()) ended.accept(left.company());
        return new LeftView(left.isEnd());
    }
}
