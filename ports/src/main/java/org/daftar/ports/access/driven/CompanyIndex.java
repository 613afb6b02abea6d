package org.daftar.ports.access.driven;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.access.Slug;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.TenantId;

/** Which companies there are, of which tenant, under which slug, and whether they have ended. */
public interface CompanyIndex {

    void add(CompanyId company, TenantId tenant, Instant at);

    boolean isRegistered(CompanyId company);

    /** All whose books are there or may be, those of closed tenants too. */
    Set<CompanyId> all();

    /** Those that have ended and were not forgotten. */
    Set<CompanyId> closed();

    void setSlug(CompanyId company, Optional<Slug> slug, Instant at);

    /** Whether another company has it, be it as its id. */
    boolean isTaken(Slug slug, CompanyId by);

    /** Ends it, with its memberships, tokens and invitations. */
    void close(CompanyId company, Instant at);

    /** Deletes all that is known of a company that has ended, and its tenant if it was nobody else's. */
    void forget(CompanyId company);
}
