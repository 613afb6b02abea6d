package org.daftar.ports.lists.driven;

import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.lists.ListEntry;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;

/** Where the company's lists live. */
public interface ListStore {

    void add(Books books, ListEntry entry);

    void replace(Books books, ListEntry entry);

    void remove(Books books, ListEntryId id);

    Optional<ListEntry> find(Books books, ListEntryId id);

    /** The entry of a list whose name has this key. */
    Optional<ListEntryId> byName(Books books, ListKind kind, String key);

    /** One more than the largest of its list; 0 for the first. */
    int nextPlace(Books books, ListKind kind);

    /** The first active entry of a list. */
    Optional<ListEntryId> first(Books books, ListKind kind);
}
