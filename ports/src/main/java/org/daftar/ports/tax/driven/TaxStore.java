package org.daftar.ports.tax.driven;

import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.tax.TaxCode;
import org.daftar.model.tax.TaxCodeId;

/** Where tax codes live. */
public interface TaxStore {

    void add(Books books, TaxCode code);

    void replace(Books books, TaxCode code);

    Optional<TaxCode> find(Books books, TaxCodeId id);

    Optional<TaxCode> byCode(Books books, String code);
}
