package org.daftar.http;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import org.daftar.http.pharus.platform.ApiTokenRoutes;
import org.daftar.http.pharus.platform.GuestRoutes;
import org.daftar.http.pharus.platform.InvitationRoutes;
import org.daftar.http.pharus.platform.MemberRoutes;
import org.daftar.http.pharus.platform.OrganizationDesk;
import org.daftar.http.pharus.platform.OrganizationRoutes;
import org.daftar.http.pharus.platform.UserRoutes;
import org.daftar.http.routes.RouteGroup;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The route groups of Pharus' "Platform" over the core: people, and where they belong. */
final class PlatformGroups {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformGroups.class);

    private final CorePorts core;
    private final Executor aside;

    private PlatformGroups(CorePorts core, Executor aside) {
        this.core = core;
        this.aside = aside;
    }

    /** @param aside runs what nobody waits for */
    static List<RouteGroup> of(CorePorts core, InstantSource clock, Executor aside) {
        return new PlatformGroups(core, aside).all(clock);
    }

    private List<RouteGroup> all(InstantSource clock) {
        var desk = new OrganizationDesk(core.directory(), core.profiles(), core.snapshots());
        return List.of(
                new UserRoutes(core.people(), desk),
                new OrganizationRoutes(
                        core.organizations(),
                        core.register(),
                        core.orderRules(),
                        core.orderSettings(),
                        desk,
                        this::clear),
                new MemberRoutes(core.members(), desk, this::clear),
                new InvitationRoutes(core.invitations(), core.pendingInvitations()),
                new GuestRoutes(core.invitations(), core.pendingInvitations(), desk, clock),
                new ApiTokenRoutes(core.apiTokens(), core.credentials()));
    }

    /** Takes away what an organization that has ended leaves, unless there is no time now: then at the next start. */
    private void clear(CompanyId company) {
        try {
            aside.execute(() -> core.organizations().clear(company));
        } catch (Refused busy) {
            LOG.info("The books of {}, which has ended, are cleared away at the next start", company);
        }
    }
}
