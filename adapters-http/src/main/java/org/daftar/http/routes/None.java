package org.daftar.http.routes;

/** No parameters, or no body. A body sent all the same must be sound JSON; what it says is ignored. */
public record None() {

    public static final None NONE = new None();
}
