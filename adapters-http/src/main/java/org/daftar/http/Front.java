package org.daftar.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.pipeline.DialectPipeline;
import org.daftar.http.pipeline.Mailbox;
import org.daftar.http.site.Site;
import org.jspecify.annotations.Nullable;

/** One event loop's share of the service: its own mailbox over the shared pipelines and pages. */
final class Front extends VerticleBase {

    private static final int IDLE_SECONDS = 75;
    private static final int LONGEST_LINE = 8192;
    private static final int LARGEST_HEAD = 16_384;

    private final String host;
    private final int port;
    private final List<Dialect> dialects;
    private final List<DialectPipeline> pipelines;
    private final Site site;
    private @Nullable HttpServer server;

    Front(String host, int port, List<Dialect> dialects, List<DialectPipeline> pipelines, Site site) {
        this.host = host;
        this.port = port;
        this.dialects = dialects;
        this.pipelines = pipelines;
        this.site = site;
    }

    @Override
    public Future<?> start() {
        var mailbox = new Mailbox(context);
        var options = new HttpServerOptions()
                .setIdleTimeout(IDLE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setMaxInitialLineLength(LONGEST_LINE)
                .setMaxHeaderSize(LARGEST_HEAD)
                .setHandle100ContinueAutomatically(true)
                .setHttp2ClearTextEnabled(false);
        var listening = vertx.createHttpServer(options)
                .requestHandler(http -> dispatch(http, mailbox))
                .invalidRequestHandler(this::refuse);
        server = listening;
        return listening.listen(port, host);
    }

    /** What cannot be read as a request of HTTP; nothing that follows on this connection can be either. */
    private void refuse(HttpServerRequest http) {
        var cause = http.decoderResult().cause();
        http.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        if (cause instanceof TooLongHttpLineException) {
            site.problem(http.response(), 414, "The address is longer than " + LONGEST_LINE + " bytes. Shorten it.");
        } else if (cause instanceof TooLongHttpHeaderException) {
            site.problem(http.response(), 431, "The headers are larger than " + LARGEST_HEAD + " bytes. Shorten them.");
        } else {
            site.problem(http.response(), 400, "This is not a request of HTTP/1.1 that can be read.");
        }
        http.connection().close();
    }

    /** Paths are matched as they were sent, so that a malformed one is answered in its dialect's form. */
    private void dispatch(HttpServerRequest http, Mailbox mailbox) {
        var path = http.path() == null ? "" : http.path();
        for (var i = 0; i < dialects.size(); i++) {
            if (isUnder(dialects.get(i).conventions().mount(), path)) {
                pipelines.get(i).handle(http, mailbox);
                return;
            }
        }
        // The laws of a company's books are asked for beside the service's own health, in the first dialect's manner.
        if (path.equals("/health/books")) pipelines.get(0).handle(http, mailbox);
        else site.handle(http, mailbox);
    }

    private static boolean isUnder(String mount, String path) {
        return path.startsWith(mount) && (path.length() == mount.length() || path.charAt(mount.length()) == '/');
    }

    int port() {
        return server().actualPort();
    }

    Future<Void> shutdown(Duration patience) {
        return server().shutdown(patience);
    }

    private HttpServer server() {
        var started = server;
        if (started == null) throw new IllegalStateException("Not started");
        return started;
    }
}
