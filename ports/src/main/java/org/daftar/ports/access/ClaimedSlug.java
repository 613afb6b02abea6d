package org.daftar.ports.access;

import java.util.Optional;
import org.daftar.model.access.Slug;
import org.daftar.model.kernel.CompanyId;

/** A company's slug before and after it was changed, so that the change can be taken back. */
public record ClaimedSlug(CompanyId company, Optional<Slug> before, Optional<Slug> after) {

    public static ClaimedSlug none(CompanyId company) {
        return new ClaimedSlug(company, Optional.empty(), Optional.empty());
    }

    public boolean isChange() {
        return !before.equals(after);
    }
}
