package org.daftar.services.access;

import java.util.Optional;
import org.daftar.model.access.Role;
import org.daftar.model.access.SignedIn;
import org.daftar.model.access.Slug;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.TenantId;
import org.daftar.ports.access.Access;
import org.daftar.ports.access.ClaimedSlug;
import org.daftar.ports.access.NewOrganization;
import org.daftar.ports.access.Organizations;
import org.daftar.ports.access.SeededOrganization;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.kernel.Transactions;
import org.daftar.services.audit.Moments;

record OrganizationVerbs(
        Transactions transactions,
        AccessStores stores,
        Access access,
        Seats seats,
        Clearing clearing,
        ControlFacts facts,
        Moments moments,
        Ids ids)
        implements Organizations {

    @Override
    public SeededOrganization seed(SignedIn founder, NewOrganization wanted) {
        var tenant = new TenantId(ids.next());
        var future = new SignedIn(founder.user(), tenant, founder.plan(), founder.session(), founder.origin());
        var company = access.seed(future, wanted.company());
        return new SeededOrganization(tenant, wanted.company().name(), wanted.slug(), company);
    }

    @Override
    public CompanyId register(SignedIn founder, SeededOrganization seeded) {
        return transactions.write(Control.CONTROL, () -> {
            var company = seeded.company().company();
            requireFree(seeded.slug(), company);
            var now = moments.now();
            var plan = stores.identities().plan(founder.home());
            stores.identities().addTenant(seeded.tenant(), seeded.name(), plan, now);
            stores.companies().add(company, seeded.tenant(), now);
            stores.companies().setSlug(company, Optional.of(seeded.slug()), now);
            stores.seats().begin(founder.user(), company, Role.OWNER, now);
            facts.note(
                    founder.user(),
                    founder.origin(),
                    "organization.registered",
                    "company",
                    company.value(),
                    FieldChange.set("slug", seeded.slug()));
            return company;
        });
    }

    @Override
    public void abandon(SeededOrganization seeded) {
        access.abandon(seeded.company());
    }

    @Override
    public ClaimedSlug claim(Caller caller, Slug slug) {
        return transactions.write(Control.CONTROL, () -> {
            var company = seats.acting(caller, Permission.COMPANY_MANAGE).company();
            requireFree(slug, company);
            return set(caller, new ClaimedSlug(company, slug(company), Optional.of(slug)));
        });
    }

    @Override
    public void release(Caller caller, ClaimedSlug claimed) {
        transactions.write(Control.CONTROL, () -> {
            var company = seats.acting(caller, Permission.COMPANY_MANAGE).company();
            if (!claimed.isChange() || !company.equals(claimed.company())) return claimed;
            boolean free = claimed.before()
                    .map(slug -> !stores.companies().isTaken(slug, company))
                    .orElse(true);
            boolean still = slug(company).equals(claimed.after());
            return free && still ? set(caller, new ClaimedSlug(company, claimed.after(), claimed.before())) : claimed;
        });
    }

    @Override
    public void close(Caller caller) {
        transactions.write(Control.CONTROL, () -> {
            seats.acting(caller, Permission.COMPANY_CLOSE);
            end(caller);
            return caller;
        });
    }

    @Override
    public void clear(CompanyId company) {
        clearing.clear(company);
    }

    /** Inside a unit. */
    void end(Caller caller) {
        var company = caller.books().company();
        stores.companies().close(company, moments.now());
        facts.note(caller, "organization.closed", "company", company.value());
    }

    private ClaimedSlug set(Caller caller, ClaimedSlug change) {
        if (!change.isChange()) return change;
        var company = change.company();
        stores.companies().setSlug(company, change.after(), moments.now());
        facts.note(
                caller,
                "organization.slug_changed",
                "company",
                company.value(),
                new FieldChange(
                        "slug", change.before().map(Slug::value), change.after().map(Slug::value)));
        return change;
    }

    private Optional<Slug> slug(CompanyId company) {
        return stores.directory().organization(company).flatMap(row -> row.slug());
    }

    private void requireFree(Slug slug, CompanyId by) {
        if (stores.companies().isTaken(slug, by)) throw new Refused(new Refusal.Duplicate("slug", slug.value()));
    }
}
