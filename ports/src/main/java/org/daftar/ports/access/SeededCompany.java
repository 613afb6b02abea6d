package org.daftar.ports.access;

import org.daftar.model.kernel.CompanyId;

/** Books that exist and that no membership points to yet; registered or abandoned by whoever made them. */
public record SeededCompany(CompanyId company) {}
