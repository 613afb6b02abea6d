package org.daftar.model.catalog;

import java.time.Instant;
import java.util.Optional;

/**
 * A place of the company, as a tree: a site stands at the top, and what lies at it lies at a place below.
 *
 * @param site the top above it; empty for a site
 * @param usual the place of its site where stock lies when nobody says where
 */
public record Location(
        LocationId id,
        Optional<LocationId> site,
        LocationId usual,
        LocationContent content,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    public static Location site(LocationId id, LocationId usual, LocationContent content, Instant now) {
        return new Location(id, Optional.empty(), usual, content, now, now, 1);
    }

    /** Of a new site; it is called like the site. */
    public Location usualPlace() {
        return new Location(usual, Optional.of(id), usual, content, createdAt, createdAt, 1);
    }

    public Location with(LocationContent changed, Instant now) {
        return new Location(id, site, usual, changed, createdAt, now, version + 1);
    }

    public boolean isSite() {
        return site.isEmpty();
    }

    /** Where stock lies that is said to lie here. */
    public Place place() {
        return isSite() ? new Place(usual, id, usual) : new Place(id, site.orElseThrow(), usual);
    }
}
