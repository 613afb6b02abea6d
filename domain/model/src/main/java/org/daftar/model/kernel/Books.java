package org.daftar.model.kernel;

/**
 * The right to work in one company's books. Whoever holds one has passed the check of a membership: the only
 * implementation belongs to {@code access}, which hands it out there and nowhere else. Every port that touches a
 * company's data takes it, so that a scope can be neither forged nor forgotten.
 */
public interface Books extends Plane {

    TenantId tenant();

    CompanyId company();
}
