package org.daftar.persistence.catalog;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.ports.catalog.driven.LocationStore;
import org.daftar.ports.catalog.query.Locations;

final class SqlLocations implements LocationStore, Locations {

    private final Sessions sessions;

    SqlLocations(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, Location location) {
        var session = sessions.writing(books);
        mapper(session)
                .insert(
                        session.company(),
                        LocationRows.row(PlaneHead.of(session).drawKey(), location));
    }

    @Override
    public void replace(Books books, Location location) {
        var session = sessions.writing(books);
        mapper(session).update(session.company(), LocationRows.row(0, location));
        CatalogCache.of(session).forget();
    }

    @Override
    public void remove(Books books, LocationId id) {
        var session = sessions.writing(books);
        mapper(session).deletePlaces(session.company(), id.value());
        mapper(session).delete(session.company(), id.value());
        CatalogCache.of(session).forget();
    }

    @Override
    public Optional<Location> find(Books books, LocationId id) {
        return Optional.ofNullable(details(books, List.of(id)).get(id));
    }

    @Override
    public Map<LocationId, Location> details(Books books, Collection<LocationId> ids) {
        return sessions.with(books, session -> CatalogCache.locations(session, ids).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> LocationRows.location(entry.getValue()))));
    }

    @Override
    public List<Location> sites(Books books) {
        return sessions.with(books, session -> mapper(session).sites(session.company()).stream()
                .map(LocationRows::location)
                .toList());
    }

    @Override
    public Optional<LocationId> siteByName(Books books, String key) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).siteByName(session.company(), key))
                        .map(LocationId::new));
    }

    @Override
    public int nextPlace(Books books) {
        return sessions.with(books, session -> mapper(session).nextPlace(session.company()));
    }

    private static LocationMapper mapper(Session session) {
        return session.mapper(LocationMapper.class);
    }
}
