package org.daftar.http.pipeline;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.concurrent.TimeUnit;
import org.daftar.http.routes.Method;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Origin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts and times answers by route template, and writes the access log: never a path as sent, a token or a body. */
public final class Observations {

    private static final Logger ACCESS = LoggerFactory.getLogger("org.daftar.http.access");
    private static final Logger SIGN_IN = LoggerFactory.getLogger("org.daftar.http.sign-in");
    private static final double NANOS = 1e9;

    private final Histogram seconds;
    private final Counter denied;
    private final boolean logging;

    /** @param logging whether each answer is one line of the log */
    public Observations(PrometheusRegistry registry, boolean logging) {
        this.logging = logging;
        this.seconds = Histogram.builder()
                .name("daftar_http_request_seconds")
                .help("Time from the arrival of a request to its answer")
                .labelNames("dialect", "method", "route", "status")
                .classicOnly()
                .classicUpperBounds(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5)
                .withoutExemplars()
                .register(registry);
        this.denied = Counter.builder()
                .name("daftar_sign_in_denied")
                .help("Attempts to sign in or to refresh that were denied, of known and unknown users alike")
                .labelNames("dialect", "code")
                .withoutExemplars()
                .register(registry);
    }

    /**
     * One answer.
     *
     * @param dialect or "site" for pages of the service itself
     * @param method as sent
     * @param route the template, never the path
     */
    public record Answer(String dialect, String method, String route, int status, long nanos) {}

    /** @param company the one that the caller works in, if any */
    public void answered(Answer answer, String request, @Nullable CompanyId company, String address) {
        // Any word may stand for a method; only those we know become a label, or a stranger could fill the memory.
        var method = Method.of(answer.method()).map(Method::name).orElse("OTHER");
        seconds.labelValues(answer.dialect(), method, answer.route(), Integer.toString(answer.status()))
                .observe(answer.nanos() / NANOS);
        if (logging && ACCESS.isInfoEnabled()) {
            ACCESS.info(
                    "{} {} {} {} {} ms request={} company={} from={}",
                    answer.dialect(),
                    method,
                    answer.route(),
                    answer.status(),
                    millis(answer.nanos()),
                    request,
                    company == null ? "-" : company,
                    address);
        }
    }

    /**
     * The trace that a failed sign-in leaves, also of a user who does not exist and so has no audit trail. It does not
     * say who was meant: a password typed into the wrong field must not reach a log.
     */
    public void signInDenied(String dialect, Origin origin, String code) {
        denied.labelValues(dialect, code).inc();
        SIGN_IN.info(
                "{} denied: {} request={} from={}",
                dialect,
                code,
                origin.request().value(),
                origin.address());
    }

    private static String millis(long nanos) {
        var micros = TimeUnit.NANOSECONDS.toMicros(nanos);
        return micros / 1000 + "." + Long.toString(1000 + micros % 1000).substring(1);
    }
}
