package org.daftar.http.arkan;

import java.util.List;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.json.NumberForm;
import org.daftar.http.json.Shapes;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;

/** Arkan: its conventions and all of its route groups. */
public final class ArkanDialect {

    public static final String NAME = "arkan";

    private ArkanDialect() {}

    /** @param groups one for each module of its document */
    public static Dialect of(List<RouteGroup> groups) {
        var shapes = new Shapes(NumberForm.NUMBER);
        var routes = new Routes();
        groups.forEach(routes::with);
        return new Dialect(NAME, "Arkan ERP API", new ArkanConventions(shapes), shapes, routes.endpoints());
    }
}
