package org.daftar.ports.access.driven;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.UserId;

/** Memberships as they stand. */
public interface SeatStore {

    /** Begins a membership, or resumes one that had ended. */
    void begin(UserId user, CompanyId company, Role role, Instant at);

    void change(UserId user, CompanyId company, Role role, Instant at);

    void end(UserId user, CompanyId company, Instant at);

    void sawActive(UserId user, CompanyId company, Instant at);

    Optional<Membership> find(UserId user, CompanyId company);

    /** Of a user. */
    List<Membership> of(UserId user);

    long members(CompanyId company);

    /** Owners who are active. */
    long owners(CompanyId company);
}
