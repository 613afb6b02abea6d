package org.daftar.ports.lists.query;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.lists.ListEntry;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;

/** Reading the company's lists: a few dozen entries, never thousands. */
public interface Lists {

    Optional<ListEntry> find(Books books, ListEntryId id);

    /** In the order of the list. */
    List<ListEntry> list(Books books, ListKind kind);
}
