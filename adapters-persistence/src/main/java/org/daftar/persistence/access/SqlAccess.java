package org.daftar.persistence.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.access.SessionId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.access.driven.BooksVault;
import org.daftar.ports.access.driven.IdentityStore;
import org.daftar.ports.access.driven.PasswordHasher;
import org.daftar.ports.access.driven.SessionStore;
import org.daftar.ports.access.query.Directory;

/** The control plane's tables: identities, sessions, and what can be asked of them. */
public final class SqlAccess implements AccessStores, IdentityStore, SessionStore, Directory {

    private final Sessions sessions;
    private final BooksVault vault;
    private final PasswordHasher hasher;

    public SqlAccess(Sessions sessions, BooksVault vault, PasswordHasher hasher) {
        this.hasher = hasher;
        this.sessions = sessions;
        this.vault = vault;
    }

    @Override
    public Directory directory() {
        return this;
    }

    @Override
    public IdentityStore identities() {
        return this;
    }

    @Override
    public SessionStore sessions() {
        return this;
    }

    @Override
    public PasswordHasher passwords() {
        return hasher;
    }

    @Override
    public BooksVault vault() {
        return vault;
    }

    @Override
    public void addTenant(TenantId tenant, String name, Plan plan, Instant at) {
        write().addTenant(tenant.value(), name, plan.name(), at);
    }

    @Override
    public Plan plan(TenantId tenant) {
        return Plan.valueOf(ask(mapper -> mapper.plan(tenant.value())));
    }

    @Override
    public void addUser(User user, Instant at) {
        var row = new AccessMapper.UserRow(
                user.id().value(),
                user.email().value(),
                user.name(),
                user.passwordHash(),
                user.home().value());
        write().addUser(row, at);
    }

    @Override
    public Optional<User> user(EmailAddress email) {
        return ask(
                mapper -> Optional.ofNullable(mapper.userByEmail(email.value())).map(SqlAccess::user));
    }

    @Override
    public Optional<User> user(UserId user) {
        return ask(mapper -> Optional.ofNullable(mapper.user(user.value())).map(SqlAccess::user));
    }

    @Override
    public boolean isTaken(EmailAddress email) {
        return ask(mapper -> mapper.countUsers(email.value())) > 0;
    }

    @Override
    public void addCompany(CompanyId company, TenantId tenant, Instant at) {
        write().addCompany(company.value(), tenant.value(), at);
    }

    @Override
    public boolean isRegistered(CompanyId company) {
        return ask(mapper -> mapper.countCompanies(company.value())) > 0;
    }

    @Override
    public Set<CompanyId> companies() {
        return ask(mapper -> mapper.companies().stream().map(CompanyId::new).collect(Collectors.toSet()));
    }

    @Override
    public void addMember(UserId user, CompanyId company, Role role, Instant at) {
        write().addMember(user.value(), drawKey(), company.value(), role.name(), at);
    }

    @Override
    public void removeMember(UserId user, CompanyId company) {
        write().removeMember(user.value(), company.value());
    }

    @Override
    public long owners(CompanyId company) {
        return ask(mapper -> mapper.owners(company.value()));
    }

    @Override
    public void begin(SessionId session, UserId user, Instant at) {
        write().beginSession(session.value(), user.value(), at);
    }

    @Override
    public void end(SessionId session, Instant at) {
        write().endSession(session.value(), at);
    }

    @Override
    public void addSecret(byte[] hash, SessionId session, Instant until) {
        write().addSecret(hash, session.value(), until);
    }

    @Override
    public Optional<Secret> secret(byte[] hash) {
        return ask(mapper -> Optional.ofNullable(mapper.secret(hash))
                .map(row -> new Secret(
                        new SessionId(row.session()), new UserId(row.appUser()), row.used(), row.live(), row.until())));
    }

    @Override
    public void markUsed(byte[] hash) {
        write().markUsed(hash);
    }

    @Override
    public void addMiss(byte[] account, Instant at) {
        write().addMiss(account, at, drawKey());
    }

    @Override
    public List<Instant> misses(byte[] account, Instant since) {
        return ask(mapper -> mapper.misses(account, since));
    }

    @Override
    public void clearMisses(byte[] account) {
        write().clearMisses(account);
    }

    @Override
    public void forgetMisses(Instant before) {
        write().forgetMisses(before);
    }

    @Override
    public void forgetSecrets(Instant before) {
        var mapper = write();
        for (var expired : mapper.expiredSecrets(before)) {
            mapper.forgetSecret(expired.hash());
            mapper.forgetSessionWithoutSecrets(expired.session());
        }
    }

    @Override
    public Optional<SessionRow> session(SessionId session) {
        return ask(mapper -> Optional.ofNullable(mapper.session(session.value()))
                .map(row -> new SessionRow(
                        session, new UserId(row.appUser()), new TenantId(row.home()), Plan.valueOf(row.plan()))));
    }

    @Override
    public Optional<Membership> membership(UserId user, CompanyId company) {
        return ask(mapper -> Optional.ofNullable(mapper.membership(user.value(), company.value()))
                .map(SqlAccess::membership));
    }

    @Override
    public Page<MembershipRow> memberships(UserId user, Page.Request<MembershipSort> page) {
        return ask(mapper -> {
            var after = page.after().map(Page.Position::id).orElse(null);
            var rows = mapper.memberships(user.value(), after, page.ascending(), page.reads());
            return page.of(
                            rows,
                            () -> mapper.countMemberships(user.value()),
                            (last, total) -> new Page.Position("", last.key(), total))
                    .map(row -> new MembershipRow(membership(row), row.createdAt()));
        });
    }

    @Override
    public List<MemberRow> members(Books books) {
        return ask(mapper -> mapper.members(books.company().value()).stream()
                .map(row -> new MemberRow(
                        new UserId(row.id()), row.email(), row.name(), Role.valueOf(row.role()), row.createdAt()))
                .toList());
    }

    @Override
    public List<Membership> owners() {
        return ask(mapper ->
                mapper.ownerships().stream().map(SqlAccess::membership).toList());
    }

    private AccessMapper write() {
        return sessions.writing(Control.CONTROL).mapper(AccessMapper.class);
    }

    private long drawKey() {
        return PlaneHead.of(sessions.writing(Control.CONTROL)).drawKey();
    }

    private <T> T ask(Function<AccessMapper, T> question) {
        return sessions.with(Control.CONTROL, session -> question.apply(session.mapper(AccessMapper.class)));
    }

    private static User user(AccessMapper.UserRow row) {
        return new User(
                new UserId(row.id()),
                new EmailAddress(row.email()),
                row.name(),
                row.passwordHash(),
                new TenantId(row.home()));
    }

    private static Membership membership(AccessMapper.MembershipRow row) {
        return new Membership(
                new UserId(row.appUser()),
                new TenantId(row.tenant()),
                new CompanyId(row.company()),
                Role.valueOf(row.role()),
                Plan.valueOf(row.plan()));
    }
}
