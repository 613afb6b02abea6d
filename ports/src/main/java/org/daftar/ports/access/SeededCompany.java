package org.daftar.ports.access;

import org.daftar.model.kernel.CompanyId;

/** Books that exist and that no membership points to yet; left alone, a sweeper removes them. */
public record SeededCompany(CompanyId company) {}
