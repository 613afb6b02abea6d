package org.daftar.model.access;

import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.TenantId;

/** The only implementation of {@link Books}; no other package can make one. */
record GrantedBooks(TenantId tenant, CompanyId company) implements Books {}
