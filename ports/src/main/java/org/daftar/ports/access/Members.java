package org.daftar.ports.access;

import org.daftar.model.access.Role;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;

/**
 * Who belongs to a company, and in which role. A company with members has an owner: whoever would take the last one away is
 * refused with {@code last_owner}. Only owners make, change and remove owners, and nobody raises their own role: else
 * {@code owner_only} and {@code own_role}. All of it is judged by the roles as they are stored at that moment.
 */
public interface Members {

    /** Adds a user to the caller's company; an unknown e-mail becomes a new user with that password. Slow. Needs MEMBER_MANAGE. */
    UserId add(Caller caller, NewMember member, Role role);

    /** @throws Refused missing when they are no member. Needs MEMBER_MANAGE. */
    void changeRole(Caller caller, UserId member, Role role);

    /** Ends somebody else's membership, and their tokens for the company with it. Needs MEMBER_MANAGE. */
    void remove(Caller caller, UserId member);

    /**
     * Ends the caller's own membership; when nobody else is left, the organization ends as with
     * {@link Organizations#close}.
     *
     * @return whether it ended; then it is to be cleared away
     */
    boolean leave(Caller caller);
}
