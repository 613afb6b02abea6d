package org.daftar.ports.catalog.driven;

import java.util.List;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Reference;

/** What a capability does with items, so that one which is named somewhere is not removed. */
@FunctionalInterface
public interface ItemUse {

    List<Reference> of(Books books, ItemId item);
}
