package org.daftar.ports.access;

import org.daftar.model.access.SignedIn;
import org.daftar.model.access.Slug;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refused;

/** The life of an organization: a tenant with one company, known by its slug, from its founding to its end. */
public interface Organizations {

    /**
     * Makes and seeds the books; nobody can see them before {@link #register}. Slow.
     *
     * @throws Refused duplicate when the slug is taken
     */
    SeededOrganization seed(SignedIn founder, NewOrganization wanted);

    /** Makes it visible, with the founder as its owner and on the plan of the founder's own tenant. */
    CompanyId register(SignedIn founder, SeededOrganization seeded);

    /** Takes back what was seeded and not registered after all. Slow. */
    void abandon(SeededOrganization seeded);

    /**
     * Gives the company this slug, and frees the one it had. Needs COMPANY_MANAGE.
     *
     * @throws Refused duplicate when it is another's
     */
    ClaimedSlug claim(Caller caller, Slug slug);

    /** Takes a claim back, unless somebody has the former slug by now. */
    void release(Caller caller, ClaimedSlug claimed);

    /**
     * Ends the organization: its memberships, tokens and invitations end at once, its slug is free. Its books stay if
     * anything was ever posted in them; otherwise {@link #clear} takes them away. Needs COMPANY_CLOSE.
     */
    void close(Caller caller);

    /**
     * Takes the books of an organization that has ended away, with everything that is known of it, unless something was
     * posted in them: what was posted is kept and verified for ever. Slow.
     */
    void clear(CompanyId company);
}
