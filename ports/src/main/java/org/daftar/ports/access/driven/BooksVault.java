package org.daftar.ports.access.driven;

import java.util.Set;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;

/** Where companies' books are made. */
public interface BooksVault {

    /** Makes the books and runs the planting in their first transaction: afterwards they exist whole, or not at all. */
    void create(Books books, Runnable planting);

    /** Removes books that no registered company owns: what is left of creations that did not finish. */
    void sweep(Set<CompanyId> registered);
}
