package org.daftar.http.site;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.json.NumberForm;
import org.daftar.http.json.Shapes;
import org.daftar.http.openapi.DialectDocument;
import org.daftar.http.pipeline.Mailbox;
import org.daftar.http.pipeline.Observations;
import org.daftar.http.pipeline.Workers;
import org.daftar.http.web.WebFiles;
import org.daftar.http.web.WebFiles.WebFile;
import org.daftar.model.access.SessionId;
import org.daftar.model.kernel.Control;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.kernel.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Health, metrics, the list of dialects with their descriptions, and the documentation page. */
public final class Site {

    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    private static final SessionId NOBODY = new SessionId(new UUID(0, 0));

    private final List<Dialect> dialects;
    private final PrometheusRegistry registry;
    private final Observations observations;
    private final Snapshots snapshots;
    private final Directory directory;
    private final Workers workers;
    private final Shapes shapes = new Shapes(NumberForm.NUMBER);
    private final WebFiles files = new WebFiles();
    private final Map<String, byte[]> documents = new ConcurrentHashMap<>();
    private final Map<String, SitePage> pages;
    private volatile boolean draining;

    public Site(
            List<Dialect> dialects,
            PrometheusRegistry registry,
            Observations observations,
            Snapshots snapshots,
            Directory directory,
            Workers workers) {
        this.dialects = dialects;
        this.registry = registry;
        this.observations = observations;
        this.snapshots = snapshots;
        this.directory = directory;
        this.workers = workers;
        this.pages = pages();
    }

    record Health(String status) {}

    record Problem(int statusCode, String message) {}

    record DialectRow(String name, String title, String base, String openapi) {}

    record Dialects(List<DialectRow> dialects) {}

    /** From now on the service says that it is not ready, so that nobody sends it new work. */
    public void draining() {
        draining = true;
    }

    /**
     * Answers a call that is no dialect's. Addresses are few and compared as they were sent, so a malformed one is merely
     * unknown; and no library sees, or logs, what somebody put into one.
     */
    public void handle(HttpServerRequest http, Mailbox mailbox) {
        var began = System.nanoTime();
        var path = http.path() == null ? "" : http.path();
        var page = pages.get(path);
        var response = http.response();
        response.endHandler(end -> observe(http, page == null ? "unknown" : path, began));
        if (page == null) {
            unknown(response);
        } else if (http.method() != HttpMethod.GET && http.method() != HttpMethod.HEAD) {
            response.putHeader("Allow", "GET, HEAD");
            problem(response, 405, "This address does not take " + http.method() + ". It takes GET and HEAD.");
        } else {
            answer(page, response, mailbox);
        }
    }

    /** Whoever asks is answered, also when the page breaks: what broke is for the log. */
    private void answer(SitePage page, HttpServerResponse response, Mailbox mailbox) {
        try {
            page.answer(response, mailbox);
        } catch (RuntimeException broken) {
            LOG.error("A page of the site broke", broken);
            problem(response, 500, "Something broke on our side.");
        }
    }

    /** What is at one address. */
    @FunctionalInterface
    private interface SitePage {
        void answer(HttpServerResponse response, Mailbox mailbox);
    }

    private Map<String, SitePage> pages() {
        var all = new HashMap<String, SitePage>();
        all.put("/health", this::health);
        all.put("/metrics", (response, mailbox) -> metrics(response));
        all.put("/dialects.json", (response, mailbox) -> json(response, 200, list()));
        files.all().forEach((path, file) -> all.put(path, (response, mailbox) -> file(response, file)));
        for (var dialect : dialects) {
            all.put(
                    description(dialect),
                    (response, mailbox) ->
                            json(response, 200, documents.computeIfAbsent(dialect.name(), name -> document(dialect))));
        }
        return Map.copyOf(all);
    }

    private byte[] list() {
        return shapes.of(Dialects.class)
                .bytes(new Dialects(dialects.stream().map(Site::row).toList()));
    }

    private void observe(HttpServerRequest http, String route, long began) {
        var status = http.response().getStatusCode();
        var remote = http.remoteAddress();
        observations.answered(
                new Observations.Answer("site", http.method().name(), route, status, System.nanoTime() - began),
                "-",
                null,
                remote == null ? "unknown" : remote.hostAddress());
    }

    private void unknown(HttpServerResponse response) {
        problem(response, 404, "There is no such address. See / for those there are.");
    }

    /** Tells what is wrong with a call that is no dialect's. */
    public void problem(HttpServerResponse response, int status, String message) {
        json(response, status, shapes.of(Problem.class).bytes(new Problem(status, message)));
    }

    /** A file of the documentation page; they carry their own, stricter headers. */
    private static void file(HttpServerResponse response, WebFile file) {
        WebFiles.HEADERS.forEach(response::putHeader);
        response.putHeader("Content-Type", file.contentType()).end(Buffer.buffer(file.bytes()));
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
