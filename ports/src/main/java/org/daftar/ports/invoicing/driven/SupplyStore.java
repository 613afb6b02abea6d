package org.daftar.ports.invoicing.driven;

import org.daftar.model.invoicing.Supply;
import org.daftar.model.kernel.Books;

/** Where sales without a document live; the tax return adds them up with documents. */
public interface SupplyStore {

    void add(Books books, Supply supply);
}
