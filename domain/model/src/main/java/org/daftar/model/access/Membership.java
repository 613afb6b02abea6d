package org.daftar.model.access;

import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;

/** That a user works in a company, in a role, under the plan of the company's tenant. A user has one per company. */
public record Membership(UserId user, TenantId tenant, CompanyId company, Role role, Plan plan) {

    public Books books() {
        return new GrantedBooks(tenant, company);
    }

    public Caller caller(Origin origin) {
        return new Caller(books(), user, role.permissions(), origin);
    }
}
