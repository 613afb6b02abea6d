package org.daftar.ports.access.driven;

import java.util.Set;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;

/** Where companies' books are made, and unmade while nobody has worked in them. */
public interface BooksVault {

    /** Makes the books and runs the planting in their first transaction: afterwards they exist whole, or not at all. */
    void create(Books books, Runnable planting);

    /** Removes books in which nothing was committed since their planting; any others stay. */
    void discard(CompanyId company);

    /**
     * Removes books in which nothing was ever posted; any others stay.
     *
     * @return whether they are gone
     */
    boolean erase(CompanyId company);

    /**
     * Removes what is left of creations that were cut off: unfinished books, and those nobody was given and nobody has
     * worked in. Books that are being made at this moment stay.
     */
    void sweep(Set<CompanyId> registered);
}
