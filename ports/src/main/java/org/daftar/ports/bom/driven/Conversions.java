package org.daftar.ports.bom.driven;

import java.util.Collection;
import java.util.Map;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.UnitPrice;

/** What it costs to make things, which capabilities above know. */
public interface Conversions {

    /** Of one unit of each, lately; nothing of what was never made, or at a cost that nobody knows. */
    Map<ItemId, UnitPrice> latest(Books books, Collection<ItemId> made);
}
