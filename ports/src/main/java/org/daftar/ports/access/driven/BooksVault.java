package org.daftar.ports.access.driven;

import org.daftar.model.kernel.Books;

/** Where companies' books are made. */
public interface BooksVault {

    /** Makes the books and runs the planting in their first transaction: afterwards they exist whole, or not at all. */
    void create(Books books, Runnable planting);

    /** Removes what is left of creations that were cut off. Books that were finished are never removed. */
    void sweep();
}
