package org.daftar.ports.access.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.ExternalSubject;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Plan;
import org.daftar.model.access.SessionId;
import org.daftar.model.access.Slug;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;

/** Who is signed in and where they may work. */
public interface Directory {

    /** The session while it is alive: not signed out, not revoked, its user and tenant active. */
    Optional<SessionRow> session(SessionId session);

    /** Empty for a company that does not exist, for one that has ended and for one the user is no member of, alike. */
    Optional<Membership> membership(UserId user, CompanyId company);

    /** The companies a user may work in. */
    Page<MembershipRow> memberships(UserId user, Page.Request<MembershipSort> page);

    /** By e-mail. */
    List<MemberRow> members(Books books);

    Optional<MemberRow> member(Books books, UserId user);

    Optional<PersonRow> person(UserId user);

    Optional<OrganizationRow> organization(CompanyId company);

    /** The owners of every company whose books are there; of those that have ended, the ones they had. */
    List<Membership> owners();

    /** All books there are, for sweeps over them. */
    default List<Books> everyBooks() {
        return owners().stream().map(Membership::books).distinct().toList();
    }

    /** @param email an address that was proven to be theirs */
    record SessionRow(SessionId id, UserId user, TenantId home, Plan plan, Optional<EmailAddress> email) {}

    record MembershipRow(Membership membership, Instant createdAt, Instant joinedAt) {}

    /** @param lastActiveAt to the minute */
    record MemberRow(
            Membership membership,
            String email,
            Optional<String> name,
            Instant joinedAt,
            Optional<Instant> lastActiveAt,
            Instant createdAt,
            Instant updatedAt) {}

    /** @param subject at the identity provider they are linked to */
    record PersonRow(
            UserId user,
            String email,
            Optional<String> name,
            Optional<ExternalSubject> subject,
            Optional<Instant> lastLoginAt,
            Instant createdAt,
            Instant updatedAt) {}

    /** @param slug empty for a company that was given none */
    record OrganizationRow(CompanyId company, Optional<Slug> slug, Instant createdAt, Instant updatedAt) {

        /** Its slug, or as long as it has none its id, which nobody else can take for a slug. */
        public String knownAs() {
            return slug.map(Slug::value).orElse(company.toString());
        }
    }

    enum MembershipSort {
        CREATED_AT
    }
}
