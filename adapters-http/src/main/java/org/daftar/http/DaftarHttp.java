package org.daftar.http;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.limits.RateLimits;
import org.daftar.http.pipeline.BodyRoom;
import org.daftar.http.pipeline.DialectPipeline;
import org.daftar.http.pipeline.Identities;
import org.daftar.http.pipeline.Machinery;
import org.daftar.http.pipeline.Observations;
import org.daftar.http.pipeline.Sightings;
import org.daftar.http.pipeline.Workers;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.site.Site;
import org.daftar.http.tokens.IdentityProvider;
import org.daftar.http.tokens.Keyring;
import org.daftar.http.tokens.Tokens;
import org.daftar.model.kernel.Ids;

/** The whole service over one core. Two of them in one process share nothing. */
public final class DaftarHttp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration BREATH = Duration.ofSeconds(10);

    private final HttpSettings settings;
    private final Workers workers;
    private final List<Dialect> dialects;
    private final List<DialectPipeline> pipelines;
    private final Site site;
    private final Vertx vertx;
    private final List<Front> fronts = new CopyOnWriteArrayList<>();

    /**
     * Declares every endpoint and opens nothing yet.
     *
     * @throws IllegalStateException if a declaration is incomplete or contradicts another
     */
    public DaftarHttp(
            CorePorts core, Keyring keyring, HttpSettings settings, InstantSource clock, RandomGenerator random) {
        this(core, keyring, settings, clock, random, List.of());
    }

    /** @param own route groups of the installation's own, beside those of the first dialect */
    public DaftarHttp(
            CorePorts core,
            Keyring keyring,
            HttpSettings settings,
            InstantSource clock,
            RandomGenerator random,
            List<RouteGroup> own) {
        this(
                core,
                keyring,
                settings,
                BREATH,
                BodyRoom.ofHeap(),
                clock,
                random,
                (tokens, identities, observations, aside) ->
                        new Dialects(core, tokens, identities, observations, clock, aside).all(own));
    }

    /**
     * For other dialects than those of the service.
     *
     * @param breath see {@link Machinery}
     * @param room likewise
     */
    DaftarHttp(
            CorePorts core,
            Keyring keyring,
            HttpSettings settings,
            Duration breath,
            BodyRoom room,
            InstantSource clock,
            RandomGenerator random,
            Speaking speaking) {
        this.settings = settings;
        this.workers = new Workers(settings.readers(), settings.waitingReads(), settings.writers());
        var registry = new PrometheusRegistry();
        var tokens = new Tokens(keyring, clock);
        var identities = new Identities(
                tokens,
                settings.identities().map(provider -> new IdentityProvider(provider, clock)),
                core.directory(),
                core.credentials(),
                core.snapshots(),
                new Sightings(core.people(), core.transactions(), workers),
                clock);
        this.vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(settings.eventLoops())
                .setWorkerPoolSize(1)
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
        var observations = new Observations(registry, settings.accessLog());
        var machinery = new Machinery(
                core.transactions(),
                core.snapshots(),
                core.keptAnswers(),
                identities,
                new RateLimits(clock, System::nanoTime),
                workers,
                observations,
                new Ids(clock, random),
                vertx.fileSystem(),
                room,
                breath,
                settings.url());
        this.dialects = speaking.dialects(tokens, identities, observations, workers::read);
        this.pipelines = dialects.stream()
                .map(dialect -> new DialectPipeline(dialect, machinery))
                .toList();
        this.site = new Site(dialects, registry, observations, core.snapshots(), core.directory(), workers);
    }

    public List<Dialect> dialects() {
        return dialects;
    }

    /**
     * Begins to serve.
     *
     * @return the port
     * @throws IllegalStateException if the address cannot be listened on
     */
    public int start() {
        // A negative port is a free one that all event loops of the deployment share.
        var port = settings.port() == 0 ? -1 : settings.port();
        var deployed = vertx.deployVerticle(
                () -> {
                    var front = new Front(settings.host(), port, dialects, pipelines, site);
                    fronts.add(front);
                    return front;
                },
                new DeploymentOptions().setInstances(settings.eventLoops()));
        await(
                deployed.toCompletionStage().toCompletableFuture(),
                "listen on " + settings.host() + ":" + settings.port());
        return fronts.get(0).port();
    }

    /** Takes no new calls, answers those in flight, and closes. */
    public void drain() {
        site.draining();
        var closing = fronts.stream()
                .map(front -> front.shutdown(PATIENCE).toCompletionStage().toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new);
        await(CompletableFuture.allOf(closing), "close connections");
        close();
    }

    @Override
    public void close() {
        await(vertx.close().toCompletionStage().toCompletableFuture(), "close");
        workers.close();
    }

    /** Makes the dialects of a service from what they share. */
    interface Speaking {
        /** @param aside runs what nobody waits for */
        List<Dialect> dialects(Tokens tokens, Identities identities, Observations observations, Executor aside);
    }

    private static void await(CompletableFuture<?> step, String what) {
        try {
            step.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("Cannot " + what + ": " + failed.getCause(), failed.getCause());
        }
    }
}
