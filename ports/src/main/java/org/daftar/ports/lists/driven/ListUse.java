package org.daftar.ports.lists.driven;

import org.daftar.model.kernel.Books;
import org.daftar.model.lists.ListEntryId;

/** What a capability sorts by the lists, so that an entry which is used is not removed. */
@FunctionalInterface
public interface ListUse {

    /** How many of the capability's things are of that entry. */
    long of(Books books, ListEntryId entry);
}
