package org.daftar.ports.catalog.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;

/** Reading the company's locations: hundreds, never millions. */
public interface Locations {

    Optional<Location> find(Books books, LocationId id);

    /** Those that are there. */
    Map<LocationId, Location> details(Books books, Collection<LocationId> ids);

    /** In the order of the list. */
    List<Location> sites(Books books);
}
