package org.daftar.http.pipeline;

import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.daftar.model.kernel.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts and times answers by route template, and writes the access log: never a path as sent, a token or a body. */
public final class Observations {

    private static final Logger LOG = LoggerFactory.getLogger("org.daftar.http.access");
    private static final double NANOS = 1e9;

    private final Histogram seconds;
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
    }

    void answered(String dialect, String route, String method, int status, long nanos, Origin origin) {
        seconds.labelValues(dialect, method, route, Integer.toString(status)).observe(nanos / NANOS);
        if (logging && LOG.isInfoEnabled()) {
            LOG.info(
                    "{} {} {} {} {} us request={} from={}",
                    dialect,
                    method,
                    route,
                    status,
                    nanos / 1000,
                    origin.request().value(),
                    origin.address());
        }
    }
}
