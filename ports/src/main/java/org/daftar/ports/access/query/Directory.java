package org.daftar.ports.access.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.access.SessionId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;

/** Who is signed in and where they may work. */
public interface Directory {

    /** The session while it is alive: not signed out, not revoked, its user and tenant active. */
    Optional<SessionRow> session(SessionId session);

    /** Empty for a company that does not exist and for one the user is no member of, alike. */
    Optional<Membership> membership(UserId user, CompanyId company);

    /** The companies a user may work in. */
    Page<MembershipRow> memberships(UserId user, Page.Request<MembershipSort> page);

    List<MemberRow> members(Books books);

    /** The owners of every company there is, closed ones too. */
    List<Membership> owners();

    /** All books there are, for sweeps over them. */
    default List<Books> everyBooks() {
        return owners().stream().map(Membership::books).distinct().toList();
    }

    record SessionRow(SessionId id, UserId user, TenantId home, Plan plan) {}

    record MembershipRow(Membership membership, Instant createdAt) {}

    record MemberRow(UserId user, String email, String name, Role role, Instant createdAt) {}

    enum MembershipSort {
        CREATED_AT
    }
}
