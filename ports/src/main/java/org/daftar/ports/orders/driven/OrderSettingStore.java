package org.daftar.ports.orders.driven;

import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Rate;

/** Where a company's decisions on its orders live. */
public interface OrderSettingStore {

    void tolerate(Books books, Rate overReceipt);
}
