package org.daftar.http.pharus.platform;

import static org.daftar.http.routes.Admission.Scheme.SIGNED_IN;
import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Permission.COMPANY_CLOSE;
import static org.daftar.model.kernel.Permission.COMPANY_MANAGE;
import static org.daftar.model.kernel.Permission.COMPANY_READ;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.platform.OrganizationBodies.CurrentView;
import org.daftar.http.pharus.platform.OrganizationBodies.FoundedView;
import org.daftar.http.pharus.platform.OrganizationBodies.OrganizationBody;
import org.daftar.http.pharus.platform.OrganizationBodies.OrganizationChange;
import org.daftar.http.pharus.platform.OrganizationBodies.SettingsView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.access.SignedIn;
import org.daftar.model.access.Slug;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.access.ClaimedSlug;
import org.daftar.ports.access.Organizations;
import org.daftar.ports.ledger.CompanyRegister;
import org.daftar.ports.orders.OrderRules;
import org.daftar.ports.orders.query.OrderSettings;

/** Founding an organization, its profile, and its end. */
public final class OrganizationRoutes implements RouteGroup {

    private final Organizations organizations;
    private final CompanyRegister register;
    private final OrderRules rules;
    private final OrderSettings settings;
    private final OrganizationDesk desk;
    private final Consumer<CompanyId> ended;

    /** @param ended told of each organization that has ended, after the commit */
    public OrganizationRoutes(
            Organizations organizations,
            CompanyRegister register,
            OrderRules rules,
            OrderSettings settings,
            OrganizationDesk desk,
            Consumer<CompanyId> ended) {
        this.organizations = organizations;
        this.register = register;
        this.rules = rules;
        this.settings = settings;
        this.desk = desk;
        this.ended = ended;
    }

    /** A claim of a slug, and who can take it back. */
    private record Claim(Caller caller, ClaimedSlug slug) {}

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/organizations", "pharus.organizations.create")
                .summary("Found an organization, with you as its owner")
                .open(SIGNED_IN, "an organization is a tenant of its own")
                .inPerson()
                .params()
                .body(OrganizationBody.class)
                .writes(json(201, FoundedView.class))
                .prepare((call, none, sent) -> organizations.seed(call.signedIn(), sent.toNew()))
                .orDiscard(organizations::abandon)
                .handle((call, none, sent, seeded) ->
                        founded(call.signedIn(), organizations.register(call.signedIn(), seeded)));
        routes.on(GET, "/organizations/current", "pharus.organizations.current.get")
                .summary("Read the organization")
                .requires(COMPANY_READ)
                .params()
                .reads(json(CurrentView.class))
                .handle((call, none) -> current(call.books()));
        routes.on(PATCH, "/organizations/current", "pharus.organizations.current.update")
                .summary("Change the organization's slug and profile")
                .requires(COMPANY_MANAGE)
                .params()
                .body(OrganizationChange.class)
                .writes(json(CurrentView.class))
                .prepare((call, none, sent) -> claimed(call, sent.slug()))
                .orDiscard(claim -> organizations.release(claim.caller(), claim.slug()))
                .handle((call, none, sent, claim) -> {
                    register.revise(call.caller(), sent.toChange());
                    tolerated(call, sent.overReceiptTolerancePercent());
                    return current(call.books());
                });
        routes.on(DELETE, "/organizations/current", "pharus.organizations.current.delete")
                .summary("End the organization; what was posted in its books is kept out of sight")
                .requires(COMPANY_CLOSE)
                .onMembers()
                .inPerson()
                .secret()
                .params()
                .writes(json(Deleted.class))
                .handle(
                        (call, none, nothing) -> {
                            organizations.close(call.caller());
                            return call.books().company();
                        },
                        this::deleted);
    }

    private Claim claimed(Call call, Change<String> slug) {
        var caller = call.caller();
        return new Claim(
                caller,
                slug instanceof Change.Set<String> set
                        ? organizations.claim(caller, new Slug(set.value()))
                        : ClaimedSlug.none(caller.books().company()));
    }

    private CurrentView current(Books books) {
        var tolerance = desk.snapshots().read(books, () -> settings.tolerance(books));
        return new CurrentView(desk.view(books), SettingsView.of(desk.profile(books), tolerance));
    }

    private void tolerated(Call call, Change<BigDecimal> percent) {
        if (percent instanceof Change.Set<BigDecimal> set) rules.tolerate(call.caller(), Rate.percent(set.value()));
    }

    private FoundedView founded(SignedIn founder, CompanyId company) {
        var books = desk.directory()
                .membership(founder.user(), company)
                .orElseThrow(() -> Refused.missing("organization", company))
                .books();
        return new FoundedView(desk.view(books), desk.membership(books, founder.user()));
    }

    private Deleted deleted(CompanyId company) {
        ended.accept(company);
        return new Deleted(company.value());
    }
}
