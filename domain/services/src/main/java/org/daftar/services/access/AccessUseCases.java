package org.daftar.services.access;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Role;
import org.daftar.model.access.SessionId;
import org.daftar.model.access.SignedIn;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.Storage;
import org.daftar.ports.access.Access;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewMember;
import org.daftar.ports.access.NewTenant;
import org.daftar.ports.access.PasswordProof;
import org.daftar.ports.access.SeededCompany;
import org.daftar.ports.access.SignIn;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.access.driven.BooksSeed;
import org.daftar.ports.access.driven.IdentityStore.User;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;

/** The door to the control plane's use cases. */
public final class AccessUseCases implements Access {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Transactions transactions;
    private final AccessStores stores;
    private final FactLog facts;
    private final List<BooksSeed> seeds;
    private final InstantSource clock;
    private final Ids ids;
    private final PasswordGate passwords;
    private final SignInVerbs signIns;

    private AccessUseCases(Storage storage, List<BooksSeed> seeds, InstantSource clock, RandomGenerator random) {
        this.transactions = storage.transactions();
        this.stores = storage.access();
        this.facts = storage.audit().facts();
        this.seeds = List.copyOf(seeds);
        this.clock = clock;
        this.ids = new Ids(clock, random);
        this.passwords = new PasswordGate(stores.passwords());
        this.signIns = new SignInVerbs(stores, facts, clock, random, ids);
    }

    public static Access over(Storage storage, List<BooksSeed> seeds, InstantSource clock, RandomGenerator random) {
        return new AccessUseCases(storage, seeds, clock, random);
    }

    @Override
    public SignedIn openTenant(Origin origin, NewTenant wanted) {
        requirePassword(wanted.password());
        var hash = passwords.hash(wanted.password());
        return transactions.write(Control.CONTROL, () -> {
            requireFree(wanted.owner());
            var tenant = new TenantId(ids.next());
            var user = new User(new UserId(ids.next()), wanted.owner(), wanted.ownerName(), hash, tenant);
            var now = clock.instant();
            stores.identities().addTenant(tenant, wanted.name(), wanted.plan(), now);
            stores.identities().addUser(user, now);
            note(user.id(), origin, "tenant.opened", "tenant", tenant.value(), FieldChange.set("plan", wanted.plan()));
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
            var now = clock.instant();
            stores.identities().addCompany(seeded.company(), founder.home(), now);
            stores.identities().addMember(founder.user(), seeded.company(), Role.OWNER, now);
            note(
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
                transactions.write(Control.CONTROL, () -> stores.identities().isRegistered(seeded.company()));
        if (!registered) stores.vault().discard(seeded.company());
    }

    @Override
    public void sweep() {
        stores.vault().sweep(stores.identities().companies());
    }

    @Override
    public UserId addMember(Caller caller, NewMember wanted, Role role) {
        caller.require(Permission.MEMBER_MANAGE);
        requirePassword(wanted.password());
        var hash = passwords.hash(wanted.password());
        return transactions.write(Control.CONTROL, () -> {
            if (role == Role.OWNER) requireOwner(caller);
            var now = clock.instant();
            var user = stores.identities().user(wanted.email()).orElseGet(() -> {
                requireFree(wanted.email());
                var added = new User(
                        new UserId(ids.next()),
                        wanted.email(),
                        wanted.name(),
                        hash,
                        caller.books().tenant());
                stores.identities().addUser(added, now);
                return added;
            });
            var company = caller.books().company();
            if (stores.directory().membership(user.id(), company).isPresent()) {
                throw new Refused(new Refusal.Duplicate("email", wanted.email().value()));
            }
            stores.identities().addMember(user.id(), company, role, now);
            note(
                    caller.user(),
                    caller.origin(),
                    "member.added",
                    "user",
                    user.id().value(),
                    FieldChange.set("role", role));
            return user.id();
        });
    }

    @Override
    public void removeMember(Caller caller, UserId user) {
        caller.require(Permission.MEMBER_MANAGE);
        var company = caller.books().company();
        transactions.write(Control.CONTROL, () -> {
            var membership = stores.directory()
                    .membership(user, company)
                    .orElseThrow(() -> new Refused(new Refusal.Missing("member", user.toString())));
            if (membership.role() == Role.OWNER) requireOwner(caller);
            if (membership.role() == Role.OWNER && stores.identities().owners(company) == 1) {
                throw new Refused(new Refusal.RuleViolated(
                        "last_owner", "A company keeps at least one owner. Make somebody else an owner first."));
            }
            stores.identities().removeMember(user, company);
            note(caller.user(), caller.origin(), "member.removed", "user", user.value());
            return user;
        });
    }

    @Override
    public PasswordProof prove(String email, String password) {
        var address = EmailAddress.parse(email);
        var user = signIns.known(address);
        var good = passwords.matches(password, user.map(User::passwordHash));
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

    private void requireFree(EmailAddress email) {
        if (stores.identities().isTaken(email)) throw new Refused(new Refusal.Duplicate("email", email.value()));
    }

    /** Judged by the stored role, since an admin has an owner's permissions and could otherwise take a company over. */
    private void requireOwner(Caller caller) {
        var role = stores.directory()
                .membership(caller.user(), caller.books().company())
                .map(Membership::role);
        if (!role.equals(Optional.of(Role.OWNER))) {
            throw new Refused(new Refusal.RuleViolated(
                    "owner_only", "Only an owner makes or removes an owner. Ask an owner of the company."));
        }
    }

    private void note(UserId user, Origin origin, String action, String kind, UUID subject, FieldChange... changes) {
        facts.append(
                Control.CONTROL,
                Optional.of(user),
                origin,
                new Fact(action, new Fact.Subject(kind, subject), List.of(changes)));
    }

    private static void requirePassword(String password) {
        if (password.length() < 10 || password.length() > 200) {
            throw new Refused(
                    Refusal.Invalid.of("password", "password_length", "A password has 10 to 200 characters."));
        }
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
