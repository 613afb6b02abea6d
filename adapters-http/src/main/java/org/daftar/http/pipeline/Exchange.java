package org.daftar.http.pipeline;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.dialect.Fault;
import org.daftar.http.dialect.Request;
import org.daftar.http.limits.RateLimits;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.RequestId;
import org.daftar.ports.kernel.StoreUnusable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request and its answer. Belongs to its event loop: no other thread touches it, save to read what never changes. */
final class Exchange implements Request {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final String JSON = "application/json";
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF_VALUE = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence LIMIT = HttpHeaders.createOptimized("X-RateLimit-Limit");
    private static final CharSequence REMAINING = HttpHeaders.createOptimized("X-RateLimit-Remaining");
    private static final CharSequence RESET = HttpHeaders.createOptimized("X-RateLimit-Reset");

    private final HttpServerRequest http;
    private final Dialect dialect;
    private final Observations observations;
    private final Origin origin;
    private final String path;
    private final long began = System.nanoTime();
    private Map<String, String> pathParameters = Map.of();
    private String route = "unknown";
    private RateLimits.@Nullable Verdict verdict;
    private @Nullable CompanyId company;
    private boolean answered;
    private boolean begun;
    private volatile boolean abandoned;
    private @Nullable Runnable afterwards;

    Exchange(HttpServerRequest http, Dialect dialect, Observations observations, RequestId id) {
        this.http = http;
        this.dialect = dialect;
        this.observations = observations;
        this.origin = new Origin(id, address(http));
        this.path = below(http.path(), dialect.conventions().mount());
    }

    Origin origin() {
        return origin;
    }

    /** @param encoded the path's parameters as they were sent */
    void found(String template, Map<String, String> encoded) {
        route = template;
        var decoded = new HashMap<String, String>(4);
        // In a path, unlike in a query, a plus sign is a plus sign.
        encoded.forEach((name, value) -> decoded.put(
                dialect.shapes().parameter(name), QueryStringDecoder.decodeComponent(value.replace("+", "%2B"))));
        pathParameters = decoded;
    }

    /** @throws Refused invalid when the query cannot be decoded */
    void requireSoundQuery() {
        try {
            http.params();
        } catch (IllegalArgumentException undecodable) {
            throw new Refused(Refusal.Invalid.of("", "malformed_query", "The query is not percent-encoded soundly."));
        }
    }

    /** The company that the caller may work in. */
    void seated(CompanyId in) {
        company = in;
    }

    void counted(RateLimits.Verdict counted) {
        verdict = counted;
    }

    boolean isCounted() {
        return verdict != null;
    }

    void answer(int status, byte[] body, Map<String, String> headers) {
        answer(status, JSON, body, headers);
    }

    void answer(int status, String contentType, byte[] body, Map<String, String> headers) {
        answer(status, new Rendered(contentType, body, headers));
    }

    /** @param done once the call is over, whatever became of it */
    void afterwards(Runnable done) {
        afterwards = done;
    }

    /**
     * Somebody will wait for long. A silent connection would be closed, here or by what stands between: so the answer begins before
     * it is known, with spaces, which JSON may begin with. If it comes to nothing then, it is cut off.
     */
    void sustain(Mailbox mailbox, Duration breath) {
        http.response().closeHandler(closed -> abandoned = true);
        afterwards(mailbox.every(breath, this::breathe));
    }

    /** Any thread may ask. */
    boolean isAbandoned() {
        return abandoned;
    }

    private void breathe() {
        var response = http.response();
        if (response.closed()) return;
        if (!begun) {
            begun = true;
            head(200, JSON).setChunked(true);
        }
        response.write(" ");
    }

    /** The client hung up: nobody is there to answer. */
    void gone() {
        if (answered) return;
        answered = true;
        if (afterwards != null) afterwards.run();
    }

    void answer(int status, Rendered answer) {
        if (answered) {
            answer.over().run();
            return;
        }
        answered = true;
        if (afterwards != null) afterwards.run();
        Drain.before(http, () -> send(status, answer));
    }

    private void send(int status, Rendered answer) {
        observations.answered(
                new Observations.Answer(dialect.name(), http.method().name(), route, status, System.nanoTime() - began),
                origin.request().value(),
                company,
                origin.address());
        var response = http.response();
        if (response.closed()) {
            answer.over().run();
            return;
        }
        if (begun) {
            finish(status, answer);
            return;
        }
        head(status, answer.contentType());
        answer.headers().forEach(response::putHeader);
        if (answer.file() == null) response.end(Buffer.buffer(answer.body()));
        else
            response.sendFile(answer.file().toString()).onFailure(this::cutOff).onComplete(sent -> answer.over()
                    .run());
    }

    private void finish(int status, Rendered answer) {
        if (status == 200) http.response().end(Buffer.buffer(answer.body()));
        else cutOff(new IllegalStateException("It had begun as 200 and became " + status));
        answer.over().run();
    }

    private HttpServerResponse head(int status, String contentType) {
        var response = http.response();
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, contentType)
                .putHeader(REQUEST_ID, origin.request().value())
                .putHeader(NO_SNIFF, NO_SNIFF_VALUE)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        var limits = verdict;
        if (limits != null) {
            response.putHeader(LIMIT, Long.toString(limits.limit()))
                    .putHeader(REMAINING, Long.toString(limits.remaining()))
                    .putHeader(RESET, Long.toString(limits.resetSeconds()));
        }
        return response;
    }

    /** Too late for another answer: what was promised does not come, and the caller sees that it ends early. */
    private void cutOff(Throwable cause) {
        LOG.error("Request {} at {} was cut off", origin.request().value(), route, cause);
        http.connection().close();
    }

    /** Where the caller reaches the dialect, unless the service was told how it is reached. */
    String base(Optional<URI> told) {
        var authority = http.authority();
        var seen = http.scheme() + "://" + (authority == null ? "localhost" : authority.toString());
        return told.map(URI::toString).orElse(seen) + dialect.conventions().mount();
    }

    void fault(Fault fault) {
        var named = fault.status() == 401
                ? fault.withHeader("WWW-Authenticate", dialect.conventions().challenge())
                : fault;
        answer(named.status(), dialect.conventions().render(named), named.headers());
    }

    /** A refusal in the dialect's form; anything else is a breakdown, whose cause only the log learns. */
    void fail(Throwable cause) {
        if (cause instanceof Refused refused) {
            fault(dialect.conventions().fault(refused.refusal()));
            return;
        }
        LOG.error("Request {} at {} broke", origin.request().value(), route, cause);
        fault(
                cause instanceof StoreUnusable
                        ? Fault.unusableBooks(origin.request())
                        : Fault.breakdown(origin.request()));
    }

    @Override
    public String method() {
        return http.method().name();
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String query() {
        var query = http.query();
        return query == null ? "" : query;
    }

    @Override
    public Optional<String> header(String name) {
        var values = http.headers().getAll(name);
        if (values.isEmpty()) return Optional.empty();
        if (values.size() == 1) return Optional.of(values.get(0));
        // Whoever stands between us and the caller may go by another one of them than we do.
        throw new Refused(Refusal.Invalid.of(
                name,
                "repeated_header",
                "The header " + name + " is given " + values.size() + " times. Send it once."));
    }

    @Override
    public Iterable<String> headerNames() {
        return http.headers().names();
    }

    @Override
    public List<String> query(String name) {
        return http.params().getAll(name);
    }

    Set<String> queryNames() {
        return http.params().names();
    }

    @Override
    public Map<String, String> pathParameters() {
        return pathParameters;
    }

    /** What is outside of the mount, such as {@code /health/books}, stands for itself. */
    private static String below(@Nullable String path, String mount) {
        if (path == null) return "//";
        if (!path.startsWith(mount)) return path;
        var below = path.substring(mount.length());
        return below.isEmpty() ? "/" : below;
    }

    private static String address(HttpServerRequest http) {
        var remote = http.remoteAddress();
        return remote == null || remote.hostAddress() == null ? "unknown" : remote.hostAddress();
    }
}
