package org.daftar.ports.lists.driven;

import org.daftar.ports.lists.query.Lists;

public interface ListStores {

    ListStore store();

    Lists lists();
}
