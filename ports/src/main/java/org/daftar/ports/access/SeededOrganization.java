package org.daftar.ports.access;

import org.daftar.model.access.Slug;
import org.daftar.model.kernel.TenantId;

/** Books that exist, of a tenant that does not yet; registered or abandoned by whoever made them. */
public record SeededOrganization(TenantId tenant, String name, Slug slug, SeededCompany company) {}
