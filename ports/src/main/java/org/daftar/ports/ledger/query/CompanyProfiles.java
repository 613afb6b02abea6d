package org.daftar.ports.ledger.query;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.ledger.CompanyProfile;

public interface CompanyProfiles {

    CompanyProfile profile(Books books);

    /** What the books are kept in: the part of the profile that is asked for with every amount. */
    Currency currency(Books books);

    /** The last day into which nothing can be posted any more. */
    Optional<LocalDate> lockedThrough(Books books);
}
