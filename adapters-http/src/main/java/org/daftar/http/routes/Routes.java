package org.daftar.http.routes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** Collects what the route groups of one dialect declare. */
public final class Routes {

    private final List<Endpoint<?, ?, ?>> endpoints = new ArrayList<>();
    private final List<Declaration> begun = new ArrayList<>();

    /**
     * Begins a declaration; {@code handle} at its end adds the endpoint.
     *
     * @param path below the dialect's mount, such as {@code /accounting/accounts/{id}}
     * @param catalogueId joins the endpoint to the catalogue of documented ones
     */
    public Declaration on(Method method, String path, String catalogueId) {
        var declaration = new Declaration(this, method, path, catalogueId);
        begun.add(declaration);
        return declaration;
    }

    /** Lets a route group declare its endpoints. */
    public Routes with(RouteGroup group) {
        group.declare(this);
        return this;
    }

    /** @throws IllegalStateException if a declaration was left unfinished, or two share an id */
    public List<Endpoint<?, ?, ?>> endpoints() {
        var ids = new HashSet<String>();
        for (var endpoint : endpoints) {
            if (!ids.add(endpoint.id())) throw new IllegalStateException("Declared twice: " + endpoint.id());
        }
        for (var declaration : begun) {
            if (!ids.contains(declaration.id())) throw new IllegalStateException(declaration + " handles nothing");
        }
        return Collections.unmodifiableList(endpoints);
    }

    void add(Endpoint<?, ?, ?> endpoint) {
        endpoints.add(endpoint);
    }
}
