package org.daftar.http.site;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.json.NumberForm;
import org.daftar.http.json.Shapes;
import org.daftar.http.openapi.DialectDocument;
import org.daftar.http.pipeline.Mailbox;
import org.daftar.http.pipeline.Workers;
import org.daftar.http.web.WebFiles;
import org.daftar.model.access.SessionId;
import org.daftar.model.kernel.Control;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.kernel.Snapshots;

/** Health, metrics, the list of dialects with their descriptions, and the documentation page. */
public final class Site {

    private static final SessionId NOBODY = new SessionId(new UUID(0, 0));

    private final List<Dialect> dialects;
    private final PrometheusRegistry registry;
    private final Snapshots snapshots;
    private final Directory directory;
    private final Workers workers;
    private final Shapes shapes = new Shapes(NumberForm.NUMBER);
    private final WebFiles files = new WebFiles();
    private final Map<String, byte[]> documents = new ConcurrentHashMap<>();
    private volatile boolean draining;

    public Site(
            List<Dialect> dialects,
            PrometheusRegistry registry,
            Snapshots snapshots,
            Directory directory,
            Workers workers) {
        this.dialects = dialects;
        this.registry = registry;
        this.snapshots = snapshots;
        this.directory = directory;
        this.workers = workers;
    }

    record Health(String status) {}

    record Problem(int statusCode, String message) {}

    record DialectRow(String name, String title, String base, String openapi) {}

    record Dialects(List<DialectRow> dialects) {}

    /** From now on the service says that it is not ready, so that nobody sends it new work. */
    public void draining() {
        draining = true;
    }

    /** Tells that there is no such address. */
    public void unknown(HttpServerResponse response) {
        var problem = new Problem(404, "There is no such address. See / for those there are.");
        json(response, 404, shapes.of(Problem.class).bytes(problem));
    }

    public void mount(Router router, Mailbox mailbox) {
        router.get("/health").handler(routed -> health(routed.response(), mailbox));
        router.get("/metrics").handler(routed -> metrics(routed.response()));
        router.get("/dialects.json")
                .handler(routed -> json(
                        routed.response(),
                        200,
                        shapes.of(Dialects.class)
                                .bytes(new Dialects(
                                        dialects.stream().map(Site::row).toList()))));
        router.get("/").handler(this::file);
        router.get("/docs/*").handler(this::file);
        for (var dialect : dialects) {
            router.get(description(dialect))
                    .handler(routed -> json(
                            routed.response(),
                            200,
                            documents.computeIfAbsent(dialect.name(), name -> document(dialect))));
        }
        router.errorHandler(404, routed -> unknown(routed.response()));
    }

    /** Files of the documentation page; they carry their own, stricter headers. */
    private void file(RoutingContext routed) {
        var file = files.at(routed.request().path());
        if (file.isEmpty()) {
            routed.fail(404);
            return;
        }
        WebFiles.HEADERS.forEach(routed.response()::putHeader);
        routed.response()
                .putHeader("Content-Type", file.get().contentType())
                .end(Buffer.buffer(file.get().bytes()));
    }

    private static byte[] document(Dialect dialect) {
        var version = Site.class.getPackage().getImplementationVersion();
        return DialectDocument.of(dialect, version == null ? "development" : version);
    }

    private static String description(Dialect dialect) {
        return "/" + dialect.name() + "/openapi.json";
    }

    /** Alive and ready: the control plane answers a question. */
    private void health(HttpServerResponse response, Mailbox mailbox) {
        try {
            workers.read(() -> {
                var ready = !draining && answers();
                mailbox.execute(() -> tell(response, ready));
            });
        } catch (RuntimeException overloaded) {
            tell(response, false);
        }
    }

    private boolean answers() {
        try {
            return snapshots
                    .read(Control.CONTROL, () -> directory.session(NOBODY))
                    .isEmpty();
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private void tell(HttpServerResponse response, boolean ready) {
        json(response, ready ? 200 : 503, shapes.of(Health.class).bytes(new Health(ready ? "ready" : "not_ready")));
    }

    private void metrics(HttpServerResponse response) {
        var out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape(), EscapingScheme.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException("Metrics cannot be written", e);
        }
        send(response, 200, PrometheusTextFormatWriter.CONTENT_TYPE, out.toByteArray());
    }

    private static DialectRow row(Dialect dialect) {
        return new DialectRow(
                dialect.name(), dialect.title(), dialect.conventions().mount(), description(dialect));
    }

    private static void json(HttpServerResponse response, int status, byte[] body) {
        send(response, status, "application/json", body);
    }

    private static void send(HttpServerResponse response, int status, String type, byte[] body) {
        if (response.ended() || response.closed()) return;
        response.setStatusCode(status)
                .putHeader("Content-Type", type)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cache-Control", "no-store")
                .end(Buffer.buffer(body));
    }
}
