package org.daftar.ports.access.driven;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;

/** Tenants, users, companies and who works where. */
public interface IdentityStore {

    void addTenant(TenantId tenant, String name, Plan plan, Instant at);

    void addUser(User user, Instant at);

    /** While active: neither they nor their tenant were switched off. */
    Optional<User> user(EmailAddress email);

    /** While active: neither they nor their tenant were switched off. */
    Optional<User> user(UserId user);

    /** Whether somebody has this address, active or not: an address is given once. */
    boolean isTaken(EmailAddress email);

    Plan plan(TenantId tenant);

    void addCompany(CompanyId company, TenantId tenant, Instant at);

    boolean isRegistered(CompanyId company);

    /** All there are, those of closed tenants too. */
    Set<CompanyId> companies();

    void addMember(UserId user, CompanyId company, Role role, Instant at);

    void removeMember(UserId user, CompanyId company);

    /** Owners who are active. */
    long owners(CompanyId company);

    /** @param home the tenant to which companies belong that this user founds */
    record User(UserId id, EmailAddress email, String name, String passwordHash, TenantId home) {

        @Override
        public String toString() {
            return "User[" + id + "]";
        }
    }
}
