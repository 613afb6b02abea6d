package org.daftar.http.routes;

/** The endpoints of one documented module of a dialect. */
@FunctionalInterface
public interface RouteGroup {

    void declare(Routes routes);
}
