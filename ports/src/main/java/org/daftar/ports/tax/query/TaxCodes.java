package org.daftar.ports.tax.query;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.tax.TaxCode;
import org.daftar.model.tax.TaxCodeId;

/** Reading tax codes: a company has a dozen, not thousands. */
public interface TaxCodes {

    Optional<TaxCode> find(Books books, TaxCodeId id);

    /** In the order in which they were defined. */
    List<TaxCode> all(Books books);
}
