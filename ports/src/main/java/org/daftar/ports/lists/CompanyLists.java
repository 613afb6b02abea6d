package org.daftar.ports.lists;

import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.lists.ListEntry;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;

/** Verbs on the company's lists. In one list a name stands once. Each list says what changing it needs. */
public interface CompanyLists {

    /** At the end of its list. */
    ListEntry add(Caller caller, ListKind kind, String name);

    ListEntry revise(Caller caller, ListEntryId id, EntryChange change);

    /** Only while nothing is of it. */
    void remove(Caller caller, ListEntryId id);

    record EntryChange(
            Change<String> name, Change<Integer> sortOrder, Change<Boolean> active, Optional<Long> version) {}
}
