package org.daftar.persistence.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.ApiToken;
import org.daftar.model.access.ApiTokenId;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.ExternalSubject;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Plan;
import org.daftar.model.access.SecretHash;
import org.daftar.model.access.SessionId;
import org.daftar.model.access.Slug;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.query.Credentials;
import org.daftar.ports.access.query.Directory;

/** Who is who, and who may work where. */
record SqlDirectory(
        ControlTables<DirectoryMapper> people,
        ControlTables<SeatMapper> seats,
        ControlTables<CompanyIndexMapper> companies,
        SqlApiTokens tokens)
        implements Directory, Credentials {

    @Override
    public Optional<SessionRow> session(SessionId session) {
        return people.ask(
                mapper -> Optional.ofNullable(mapper.session(session.value())).map(SqlDirectory::session));
    }

    @Override
    public Optional<SessionRow> linked(ExternalSubject subject) {
        return people.ask(mapper -> Optional.ofNullable(mapper.linked(subject.issuer(), subject.subject()))
                .map(SqlDirectory::session));
    }

    @Override
    public Optional<HolderRow> holder(SecretHash secret, Instant now) {
        return people.ask(mapper -> Optional.ofNullable(mapper.holder(secret.bytes(), now))
                .map(row -> new HolderRow(
                        new ApiTokenId(row.id()),
                        new CompanyId(row.company()),
                        session(new DirectoryMapper.SessionRow(
                                row.id(), row.appUser(), row.home(), row.plan(), row.email(), row.emailProven())))));
    }

    @Override
    public List<ApiToken> tokens(UserId user) {
        return tokens.of(user);
    }

    @Override
    public Optional<Membership> membership(UserId user, CompanyId company) {
        return seats.ask(mapper ->
                Optional.ofNullable(mapper.find(user.value(), company.value())).map(ControlTables::membership));
    }

    @Override
    public Page<MembershipRow> memberships(UserId user, Page.Request<MembershipSort> page) {
        return seats.ask(mapper -> {
            var after = page.after().map(Page.Position::id).orElse(null);
            var rows = mapper.page(user.value(), after, page.ascending(), page.reads());
            return page.of(rows, () -> mapper.count(user.value()), last -> last.key())
                    .map(row -> new MembershipRow(ControlTables.membership(row), row.createdAt(), row.joinedAt()));
        });
    }

    @Override
    public List<MemberRow> members(Books books) {
        return seats.ask(mapper -> mapper.ofCompany(books.company().value()).stream()
                .map(SqlDirectory::member)
                .toList());
    }

    @Override
    public Optional<MemberRow> member(Books books, UserId user) {
        return seats.ask(
                mapper -> Optional.ofNullable(mapper.member(books.company().value(), user.value()))
                        .map(SqlDirectory::member));
    }

    @Override
    public Optional<PersonRow> person(UserId user) {
        return people.ask(
                mapper -> Optional.ofNullable(mapper.person(user.value())).map(SqlDirectory::person));
    }

    @Override
    public Optional<OrganizationRow> organization(CompanyId company) {
        return companies.ask(mapper -> Optional.ofNullable(mapper.find(company.value()))
                .map(row -> new OrganizationRow(
                        company, Optional.ofNullable(row.slug()).map(Slug::new), row.createdAt(), row.updatedAt())));
    }

    @Override
    public List<Membership> owners() {
        return seats.ask(mapper ->
                mapper.ownerships().stream().map(ControlTables::membership).toList());
    }

    private static SessionRow session(DirectoryMapper.SessionRow row) {
        return new SessionRow(
                new SessionId(row.id()),
                new UserId(row.appUser()),
                new TenantId(row.home()),
                Plan.valueOf(row.plan()),
                row.emailProven() ? Optional.of(new EmailAddress(row.email())) : Optional.empty());
    }

    private static MemberRow member(SeatMapper.MemberRow row) {
        return new MemberRow(
                ControlTables.membership(row.seat()),
                row.email(),
                ControlTables.some(row.name()),
                row.joinedAt(),
                Optional.ofNullable(row.lastActiveAt()),
                row.createdAt(),
                row.updatedAt());
    }

    private static PersonRow person(DirectoryMapper.PersonRow row) {
        var subject = row.subject();
        var issuer = row.issuer();
        return new PersonRow(
                new UserId(row.id()),
                row.email(),
                ControlTables.some(row.name()),
                issuer == null || subject == null
                        ? Optional.empty()
                        : Optional.of(new ExternalSubject(issuer, subject)),
                Optional.ofNullable(row.lastLoginAt()),
                row.createdAt(),
                row.updatedAt());
    }
}
