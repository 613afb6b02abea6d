package org.daftar.model.catalog;

/**
 * Where stock lies: a location without locations below it.
 *
 * @param site the location at the top, which people call a warehouse, a store or a work site
 * @param usual the place of that site where stock lies when nobody says where; what is ordered or demanded at the site as a
 *     whole is kept there, too
 */
public record Place(LocationId id, LocationId site, LocationId usual) {

    public Place usualOfSite() {
        return new Place(usual, site, usual);
    }
}
