package org.daftar.http.pharus;

import java.util.EnumSet;
import java.util.List;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.json.Manner;
import org.daftar.http.json.NumberForm;
import org.daftar.http.json.Shapes;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;

/** Pharus: its conventions and all of its route groups. */
public final class PharusDialect {

    public static final String NAME = "pharus";

    private PharusDialect() {}

    /** @param groups one for each group of its document */
    public static Dialect of(List<RouteGroup> groups) {
        var shapes = new Shapes(new Manner(NumberForm.SHORTEST_STRING, EnumSet.allOf(Manner.Habit.class)));
        var routes = new Routes();
        groups.forEach(routes::with);
        return new Dialect(NAME, "Pharus API", new PharusConventions(shapes), shapes, routes.endpoints());
    }
}
