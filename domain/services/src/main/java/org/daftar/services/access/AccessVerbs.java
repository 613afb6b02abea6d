package org.daftar.services.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Role;
import org.daftar.model.access.SessionId;
import org.daftar.model.access.SignedIn;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.TenantId;
import org.daftar.ports.access.Access;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewTenant;
import org.daftar.ports.access.PasswordProof;
import org.daftar.ports.access.SeededCompany;
import org.daftar.ports.access.SignIn;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.access.driven.BooksSeed;
import org.daftar.ports.access.driven.IdentityStore.User;
import org.daftar.ports.kernel.Transactions;
import org.daftar.services.audit.Moments;

/** Founding companies, signing in and out. */
record AccessVerbs(
        Transactions transactions,
        AccessStores stores,
        List<BooksSeed> seeds,
        ControlFacts facts,
        PasswordGate passwords,
        Newcomers newcomers,
        SignInVerbs signIns,
        Clearing clearing,
        Moments moments,
        Ids ids)
        implements Access {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Override
    public SignedIn openTenant(Origin origin, NewTenant wanted) {
        PasswordGate.requireSound(wanted.password());
        var hash = passwords.hash(wanted.password());
        return transactions.write(Control.CONTROL, () -> {
            newcomers.requireFree(wanted.owner());
            var tenant = new TenantId(ids.next());
            var now = moments.now();
            stores.identities().addTenant(tenant, wanted.name(), wanted.plan(), now);
            var user = newcomers.withPassword(wanted.owner(), true, Optional.of(wanted.ownerName()), hash, tenant, now);
            facts.note(
                    user.id(),
                    origin,
                    "tenant.opened",
                    "tenant",
                    tenant.value(),
                    FieldChange.set("plan", wanted.plan()));
            return signIns.begin(origin, user, now).who();
        });
    }

    @Override
    public SeededCompany seed(SignedIn founder, NewCompany wanted) {
        requireSound(wanted);
        var company = new CompanyId(ids.next());
        var membership = new Membership(founder.user(), founder.home(), company, Role.OWNER, founder.plan());
        var caller = membership.caller(founder.origin());
        stores.vault().create(caller.books(), () -> seeds.forEach(seed -> seed.plant(caller, wanted)));
        return new SeededCompany(company);
    }

    @Override
    public CompanyId register(SignedIn founder, SeededCompany seeded) {
        return transactions.write(Control.CONTROL, () -> {
            var now = moments.now();
            stores.companies().add(seeded.company(), founder.home(), now);
            stores.seats().begin(founder.user(), seeded.company(), Role.OWNER, now);
            facts.note(
                    founder.user(),
                    founder.origin(),
                    "company.registered",
                    "company",
                    seeded.company().value());
            return seeded.company();
        });
    }

    @Override
    public void abandon(SeededCompany seeded) {
        // Asked in a unit of its own: it comes after a registration whose outcome nobody has heard yet.
        var registered =
                transactions.write(Control.CONTROL, () -> stores.companies().isRegistered(seeded.company()));
        if (!registered) stores.vault().discard(seeded.company());
    }

    @Override
    public void sweep() {
        stores.vault().sweep(stores.companies().all());
        clearing.clearAll();
    }

    @Override
    public PasswordProof prove(String email, String password) {
        var address = EmailAddress.parse(email);
        var user = signIns.known(address);
        var good = passwords.matches(password, user.flatMap(User::passwordHash));
        return new PasswordProof(address, user.map(User::id), good);
    }

    @Override
    public SignIn signIn(Origin origin, PasswordProof proof) {
        return transactions.write(Control.CONTROL, () -> signIns.signIn(origin, proof));
    }

    @Override
    public SignIn refresh(Origin origin, String refreshSecret) {
        return transactions.write(Control.CONTROL, () -> signIns.refresh(origin, refreshSecret));
    }

    @Override
    public void signOut(Origin origin, SessionId session) {
        transactions.write(Control.CONTROL, () -> {
            signIns.signOut(origin, session);
            return session;
        });
    }

    private static void requireSound(NewCompany wanted) {
        var flaws = new ArrayList<Flaw>();
        if (wanted.name().isBlank() || wanted.name().length() > 255) {
            flaws.add(new Flaw("name", "length", "A company has a name of 1 to 255 characters."));
        }
        if (wanted.fiscalYearStartMonth() < 1 || wanted.fiscalYearStartMonth() > 12) {
            flaws.add(new Flaw("fiscalYearStartMonth", "out_of_range", "A fiscal year starts in month 1 to 12."));
        }
        if (!COUNTRIES.contains(wanted.country())) {
            flaws.add(new Flaw("country", "unknown", "Use one of ISO 3166, two capitals such as AE."));
        }
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }
}
