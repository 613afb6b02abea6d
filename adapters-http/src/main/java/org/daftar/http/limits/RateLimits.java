package org.daftar.http.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.TenantId;

/** A meter per tenant, and one per address for calls without a tenant. */
public final class RateLimits {

    private static final int REMEMBERED = 100_000;

    private final InstantSource clock;
    private final LongSupplier nanoTime;
    // A meter nobody has touched for two minutes is as good as new, so forgetting it changes nothing.
    private final Cache<Object, Meter> meters = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(2))
            .executor(Runnable::run)
            .build();

    public RateLimits(InstantSource clock, LongSupplier nanoTime) {
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    /**
     * @param limit requests per minute
     * @param remaining how many more the minute has; at once, no more than the burst
     * @param resetSeconds when the counted minute is over, in seconds since 1970
     * @param retryAfterSeconds zero if the request may go on
     */
    public record Verdict(long limit, long remaining, long resetSeconds, long retryAfterSeconds) {

        public boolean isExceeded() {
            return retryAfterSeconds > 0;
        }
    }

    public Verdict count(TenantId tenant, Plan plan) {
        return count((Object) tenant, plan);
    }

    /** For calls that belong to no tenant yet. */
    public Verdict count(String address) {
        return count(address, Plan.PROFESSIONAL);
    }

    private Verdict count(Object key, Plan plan) {
        return meters.get(key, unseen -> new Meter()).count(plan, nanoTime.getAsLong(), clock);
    }
}
