package org.daftar.ports.catalog.query;

import java.util.List;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Reference;

/** What names an item or a location, whichever capability it belongs to: while there is any, it is not removed. */
public interface References {

    List<Reference> to(Books books, ItemId item);

    List<Reference> to(Books books, LocationId location);
}
