package org.daftar.http;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.daftar.http.arkan.ArkanDialect;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.pharus.PharusDialect;
import org.daftar.http.pipeline.Identities;
import org.daftar.http.pipeline.Observations;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.signin.SignInRoutes;
import org.daftar.http.tokens.Tokens;

/** The dialects of the service, each with all of its route groups, over one core. */
record Dialects(
        CorePorts core,
        Tokens tokens,
        Identities identities,
        Observations observations,
        InstantSource clock,
        Executor aside) {

    /** @param own route groups of the installation's own, beside those of the first dialect */
    List<Dialect> all(List<RouteGroup> own) {
        var arkan = ArkanGroups.of(core, signIn(ArkanDialect.NAME, true), clock);
        var pharus = PharusGroups.of(core, tokens, signIn(PharusDialect.NAME, false));
        var platform = PlatformGroups.of(core, clock, aside);
        return List.of(
                ArkanDialect.of(Stream.concat(arkan.stream(), own.stream()).toList()),
                PharusDialect.of(
                        Stream.concat(pharus.stream(), platform.stream()).toList()));
    }

    /** @param documented whether the dialect's document has it */
    private RouteGroup signIn(String dialect, boolean documented) {
        return new SignInRoutes(
                dialect,
                documented,
                core.access(),
                tokens,
                session -> identities.forget(),
                (origin, refusal) -> observations.signInDenied(dialect, origin, refusal.code()));
    }
}
