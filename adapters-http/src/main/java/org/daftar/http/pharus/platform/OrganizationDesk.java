package org.daftar.http.pharus.platform;

import org.daftar.http.pharus.platform.MemberViews.MembershipView;
import org.daftar.http.pharus.platform.OrganizationBodies.OrganizationView;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.access.query.Directory.MemberRow;
import org.daftar.ports.access.query.Directory.OrganizationRow;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.query.CompanyProfiles;

/** An organization seen whole: its members and its slug are in the control plane, its profile in its books. */
public record OrganizationDesk(Directory directory, CompanyProfiles profiles, Snapshots snapshots) {

    OrganizationRow organization(CompanyId company) {
        return directory.organization(company).orElseThrow(() -> Refused.missing("organization", company));
    }

    /** A small read of its books, from wherever it is asked. */
    CompanyProfile profile(Books books) {
        return snapshots.read(books, () -> profiles.profile(books));
    }

    OrganizationView view(Books books) {
        return OrganizationView.of(organization(books.company()), profile(books));
    }

    MemberRow member(Books books, UserId user) {
        return directory.member(books, user).orElseThrow(() -> Refused.missing("member", user));
    }

    MembershipView membership(Books books, UserId user) {
        return MembershipView.of(member(books, user));
    }
}
