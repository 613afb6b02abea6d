package org.daftar.persistence.catalog;

import java.util.Optional;
import java.util.function.Function;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationContent;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.party.Address;
import org.jspecify.annotations.Nullable;

/** Locations as rows and back. */
final class LocationRows {

    private LocationRows() {}

    static Location location(LocationMapper.Row row) {
        var address = new Address(
                Optional.ofNullable(row.street()),
                Optional.ofNullable(row.city()),
                Optional.ofNullable(row.state()),
                Optional.ofNullable(row.postalCode()),
                Optional.ofNullable(row.country()));
        return new Location(
                new LocationId(row.publicId()),
                Optional.ofNullable(row.siteId()).map(LocationId::new),
                new LocationId(row.usual()),
                new LocationContent(
                        row.name(),
                        Optional.of(address).filter(known -> !known.isEmpty()),
                        Optional.ofNullable(row.notes()),
                        row.sortOrder(),
                        row.active()),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }

    static LocationMapper.Row row(long key, Location location) {
        var content = location.content();
        return new LocationMapper.Row(
                key,
                location.id().value(),
                null,
                location.site().map(LocationId::value).orElse(null),
                location.usual().value(),
                content.name(),
                content.key(),
                part(content, Address::street),
                part(content, Address::city),
                part(content, Address::state),
                part(content, Address::postalCode),
                part(content, Address::country),
                content.notes().orElse(null),
                content.sortOrder(),
                content.active(),
                location.createdAt(),
                location.updatedAt(),
                location.version());
    }

    private static @Nullable String part(LocationContent content, Function<Address, Optional<String>> part) {
        return content.address().flatMap(part).orElse(null);
    }
}
