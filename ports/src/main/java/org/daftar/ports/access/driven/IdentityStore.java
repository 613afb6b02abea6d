package org.daftar.ports.access.driven;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.ExternalSubject;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;

/** Tenants and users. */
public interface IdentityStore {

    void addTenant(TenantId tenant, String name, Plan plan, Instant at);

    Plan plan(TenantId tenant);

    void addUser(User user, Instant at);

    /** Replaces what a user is called and how they prove who they are. */
    void change(User user, Instant at);

    /** While active: neither they nor their tenant were switched off. */
    Optional<User> user(EmailAddress email);

    /** While active: neither they nor their tenant were switched off. */
    Optional<User> user(UserId user);

    /** Whether somebody has this address, active or not: an address is given once. */
    boolean isTaken(EmailAddress email);

    void link(ExternalSubject subject, UserId user, Instant at);

    void signedIn(UserId user, Instant at);

    /** Switches a user off for good, without name, address, password and links; the address is free again. */
    void erase(UserId user, Instant at);

    /**
     * @param name empty for somebody who gave none
     * @param passwordHash empty for somebody who signs in elsewhere
     * @param emailProven whether the address is known to be theirs
     * @param home the tenant to which companies belong that this user founds
     */
    record User(
            UserId id,
            EmailAddress email,
            boolean emailProven,
            Optional<String> name,
            Optional<String> passwordHash,
            TenantId home) {

        public User named(Optional<String> called) {
            return new User(id, email, emailProven, called, passwordHash, home);
        }

        /** The address is theirs from now on. A password that was set before may be somebody else's, so it goes. */
        public User proven() {
            return emailProven ? this : new User(id, email, true, name, Optional.empty(), home);
        }

        @Override
        public String toString() {
            return "User[" + id + "]";
        }
    }
}
