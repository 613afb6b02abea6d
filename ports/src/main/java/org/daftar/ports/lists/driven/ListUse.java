package org.daftar.ports.lists.driven;

import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Reference;
import org.daftar.model.lists.ListEntryId;

/** What a capability sorts by the lists, so that an entry which is used is not removed. */
@FunctionalInterface
public interface ListUse {

    /** Which of the capability's things are of that entry, by kind; empty when none is. */
    List<Reference> of(Books books, ListEntryId entry);
}
