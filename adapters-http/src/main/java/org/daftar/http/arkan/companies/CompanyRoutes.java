package org.daftar.http.arkan.companies;

import static org.daftar.http.routes.Admission.Scheme.SIGNED_IN;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Permission.COMPANY_MANAGE;
import static org.daftar.model.kernel.Permission.COMPANY_READ;

import java.util.Optional;
import org.daftar.http.arkan.companies.CompanyBodies.CompanyBody;
import org.daftar.http.arkan.companies.CompanyBodies.CompanyChange;
import org.daftar.http.arkan.companies.CompanyBodies.CompanyPath;
import org.daftar.http.arkan.companies.CompanyBodies.CompanyView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.access.Membership;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.access.Access;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.access.query.Directory.MembershipSort;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.StoreUnusable;
import org.daftar.ports.ledger.CompanyRegister;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The companies of the signed-in user: no company header here, since this is where its values come from. */
public final class CompanyRoutes implements RouteGroup {

    private static final Logger LOG = LoggerFactory.getLogger(CompanyRoutes.class);

    private final Access access;
    private final Directory directory;
    private final CompanyRegister register;
    private final CompanyProfiles profiles;
    private final Snapshots snapshots;

    public CompanyRoutes(
            Access access,
            Directory directory,
            CompanyRegister register,
            CompanyProfiles profiles,
            Snapshots snapshots) {
        this.access = access;
        this.directory = directory;
        this.register = register;
        this.profiles = profiles;
        this.snapshots = snapshots;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/companies", "arkan.companies.list")
                .summary("Companies the signed-in user may work in")
                .open(SIGNED_IN, "everybody may see where they are a member")
                .params()
                .reads(page(CompanyView.class, MembershipSort.class))
                .handle((call, none) -> directory
                        .memberships(call.signedIn().user(), call.page(MembershipSort.class))
                        .mapAll(rows -> rows.stream()
                                .flatMap(row -> listed(row.membership()).stream())
                                .toList()));
        routes.on(POST, "/companies", "arkan.companies.create")
                .summary("Create a company, with its chart of accounts and you as its owner")
                .open(SIGNED_IN, "a company is created in the caller's own tenant")
                .params()
                .body(CompanyBody.class)
                .writes(json(201, CompanyView.class))
                .prepare((call, none, sent) -> access.seed(call.signedIn(), sent.toNew()))
                .orDiscard(access::abandon)
                .handle((call, none, sent, seeded) -> view(call.signedIn(), access.register(call.signedIn(), seeded)));
        routes.on(GET, "/companies/{id}", "arkan.companies.get")
                .summary("Read one company")
                .extension()
                .requires(COMPANY_READ)
                .companyInPath("id")
                .params(CompanyPath.class)
                .reads(json(CompanyView.class))
                .handle((call, path) -> view(call));
        routes.on(PATCH, "/companies/{id}", "arkan.companies.update")
                .summary("Change attributes of a company")
                .extension()
                .requires(COMPANY_MANAGE)
                .companyInPath("id")
                .params(CompanyPath.class)
                .body(CompanyChange.class)
                .writes(json(CompanyView.class))
                .handle((call, path, sent) -> {
                    register.revise(call.caller(), sent.toChange());
                    return view(call);
                });
    }

    private CompanyView view(Call call) {
        return CompanyView.of(profiles.profile(call.books()), call.role());
    }

    private CompanyView view(SignedIn founder, CompanyId company) {
        return view(
                directory.membership(founder.user(), company).orElseThrow(() -> Refused.missing("company", company)));
    }

    /** Empty when its books cannot be read, or have gone since: no company keeps a caller from the others. */
    private Optional<CompanyView> listed(Membership membership) {
        try {
            return Optional.of(view(membership));
        } catch (StoreUnusable unusable) {
            return leftOut(membership, unusable);
        } catch (Refused refused) {
            if (refused.refusal() instanceof Refusal.NoAccess) return leftOut(membership, refused);
            throw refused;
        }
    }

    private static Optional<CompanyView> leftOut(Membership membership, RuntimeException reason) {
        LOG.warn("Company {} is left out of a list: {}", membership.company(), reason.getMessage());
        return Optional.empty();
    }

    /** Names live in each company's own books: one small read of each of a page's companies. */
    private CompanyView view(Membership membership) {
        var profile = snapshots.read(membership.books(), () -> profiles.profile(membership.books()));
        return CompanyView.of(profile, membership.role());
    }
}
