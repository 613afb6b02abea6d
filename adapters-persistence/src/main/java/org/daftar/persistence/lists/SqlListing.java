package org.daftar.persistence.lists;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.lists.driven.ListStore;
import org.daftar.ports.lists.driven.ListStores;
import org.daftar.ports.lists.query.Lists;

/** The door to lists in SQL. */
public record SqlListing(ListStore store, Lists lists) implements ListStores {

    public static SqlListing over(Sessions sessions) {
        var lists = new SqlLists(sessions);
        return new SqlListing(lists, lists);
    }
}
