package org.daftar.ports.access;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.access.ApiTokenId;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;

/** What people do with their own record. */
public interface People {

    /**
     * Makes somebody whom an identity provider knows a user, in a tenant of their own. Whoever is a user by that address
     * already is linked; a password that somebody else may have set for an address never proven goes.
     *
     * @throws Refused invalid when the address is not the proven one; {@code already_exists} when they are registered
     */
    UserId register(Origin origin, Bearer bearer, EmailAddress email, Optional<String> name);

    void rename(SignedIn who, Change<String> name);

    /**
     * Ends all memberships, sessions and tokens, and erases name and address.
     *
     * @throws Refused {@code last_owner} while a company has no other owner
     */
    void delete(SignedIn who);

    /** Notes that they were here: a hint that is kept to the minute, not a fact. */
    void saw(Sighting sighting);

    /** @param signedInAt when they last proved to an identity provider who they are */
    record Sighting(
            UserId user, Optional<CompanyId> company, Optional<ApiTokenId> token, Optional<Instant> signedInAt) {}
}
