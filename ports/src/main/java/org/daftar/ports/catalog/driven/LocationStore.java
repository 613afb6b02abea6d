package org.daftar.ports.catalog.driven;

import java.util.Optional;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;

/** Where locations live. */
public interface LocationStore {

    void add(Books books, Location location);

    void replace(Books books, Location location);

    /** With the places below it. */
    void remove(Books books, LocationId id);

    Optional<Location> find(Books books, LocationId id);

    /** The site whose name has this key. */
    Optional<LocationId> siteByName(Books books, String key);

    /** One more than the largest; 0 for the first. */
    int nextPlace(Books books);
}
