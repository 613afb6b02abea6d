package org.daftar.ports.orders.query;

import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Rate;

/** What a company has decided of all its orders. */
public interface OrderSettings {

    /** By how much more than was ordered may come. */
    Rate tolerance(Books books);
}
