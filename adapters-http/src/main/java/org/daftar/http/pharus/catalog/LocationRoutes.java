package org.daftar.http.pharus.catalog;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.INVENTORY;
import static org.daftar.model.kernel.Permission.CATALOG_MANAGE;
import static org.daftar.model.kernel.Permission.CATALOG_READ;

import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.catalog.LocationBodies.LocationBody;
import org.daftar.http.pharus.catalog.LocationBodies.LocationChangeBody;
import org.daftar.http.pharus.catalog.LocationBodies.LocationPath;
import org.daftar.http.pharus.catalog.LocationBodies.LocationUsage;
import org.daftar.http.pharus.catalog.LocationBodies.LocationView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.catalog.Location;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.catalog.LocationRegister;
import org.daftar.ports.catalog.query.Locations;
import org.daftar.ports.catalog.query.References;

/** Pharus, "Locations". */
public final class LocationRoutes implements RouteGroup {

    private final LocationRegister register;
    private final Locations locations;
    private final References references;

    public LocationRoutes(LocationRegister register, Locations locations, References references) {
        this.register = register;
        this.locations = locations;
        this.references = references;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/locations", "pharus.locations.create")
                .summary("Create a location, at the end of the list")
                .module(INVENTORY)
                .requires(CATALOG_MANAGE)
                .params()
                .body(LocationBody.class)
                .writes(json(201, LocationView.class))
                .handle((call, none, body) ->
                        view(call, register.addSite(call.caller(), body.name(), body.where(), body.notes())));
        routes.on(GET, "/locations", "pharus.locations.list")
                .summary("List every location, in order")
                .module(INVENTORY)
                .requires(CATALOG_READ)
                .params()
                .reads(all(LocationView.class))
                .handle((call, none) -> locations.sites(call.books()).stream()
                        .map(site -> view(call, site))
                        .toList());
        routes.on(PATCH, "/locations/{id}", "pharus.locations.update")
                .summary("Change attributes of a location")
                .module(INVENTORY)
                .requires(CATALOG_MANAGE)
                .params(LocationPath.class)
                .about(this::existing)
                .body(LocationChangeBody.class)
                .writes(json(LocationView.class))
                .handle((call, path, body) ->
                        view(call, register.revise(call.caller(), path.location(), body.onto(existing(call, path)))));
        routes.on(DELETE, "/locations/{id}", "pharus.locations.delete")
                .summary("Remove a location that nothing names")
                .module(INVENTORY)
                .requires(CATALOG_MANAGE)
                .params(LocationPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    register.remove(call.caller(), path.location());
                    return new Deleted(path.id());
                });
        routes.on(GET, "/locations/{id}/in-use", "pharus.locations.inUse")
                .summary("Tell what names a location")
                .module(INVENTORY)
                .requires(CATALOG_READ)
                .params(LocationPath.class)
                .reads(json(LocationUsage.class))
                .handle((call, path) -> LocationUsage.of(
                        references.to(call.books(), existing(call, path).id())));
    }

    private Location existing(Call call, LocationPath path) {
        return locations
                .find(call.books(), path.location())
                .filter(Location::isSite)
                .orElseThrow(() -> Refused.missing("location", path.id()));
    }

    private static LocationView view(Call call, Location site) {
        return LocationView.of(call.books(), site);
    }
}
