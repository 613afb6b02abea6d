package org.daftar.http.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.TenantId;

/**
 * A bucket per tenant and plan, and one per address for calls without a tenant. Each has two bandwidths: the plan's
 * requests per minute, and its burst within a second.
 */
public final class RateLimits {

    private static final int REMEMBERED = 100_000;
    private static final int MINUTE = 0;
    private static final long NANOS = 1_000_000_000L;

    private final InstantSource clock;
    private final TimeMeter meter;
    // A bucket nobody has touched for two minutes is full again, so forgetting it changes nothing.
    private final Cache<Object, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(2))
            .executor(Runnable::run)
            .build();

    public RateLimits(InstantSource clock, LongSupplier nanoTime) {
        this.clock = clock;
        this.meter = new Meter(nanoTime);
    }

    /**
     * @param limit requests per minute
     * @param resetSeconds when the whole limit is available again, in seconds since 1970
     * @param retryAfterSeconds zero if the request may go on
     */
    public record Verdict(long limit, long remaining, long resetSeconds, long retryAfterSeconds) {

        public boolean isExceeded() {
            return retryAfterSeconds > 0;
        }
    }

    public Verdict count(TenantId tenant, Plan plan) {
        return count(new TenantKey(tenant, plan), plan);
    }

    /** For calls that belong to no tenant yet. */
    public Verdict count(String address) {
        return count(address, Plan.PROFESSIONAL);
    }

    private Verdict count(Object key, Plan plan) {
        var result = buckets.get(key, unseen -> bucket(plan)).asVerbose().tryConsumeAndReturnRemaining(1);
        var remaining = Math.max(0, result.getDiagnostics().getAvailableTokensPerEachBandwidth()[MINUTE]);
        var limit = plan.requestsPerMinute();
        var toFull = ceil((limit - remaining) * 60, limit);
        var probe = result.getValue();
        var wait = probe.isConsumed() ? 0 : Math.max(1, ceil(probe.getNanosToWaitForRefill(), NANOS));
        return new Verdict(limit, remaining, clock.instant().getEpochSecond() + toFull, wait);
    }

    private Bucket bucket(Plan plan) {
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(minute -> minute.capacity(plan.requestsPerMinute())
                        .refillGreedy(plan.requestsPerMinute(), Duration.ofMinutes(1)))
                .addLimit(second -> second.capacity(plan.burst()).refillGreedy(plan.burst(), Duration.ofSeconds(1)))
                .build();
    }

    private static long ceil(long amount, long unit) {
        return (amount + unit - 1) / unit;
    }

    private record TenantKey(TenantId tenant, Plan plan) {}

    private record Meter(LongSupplier nanoTime) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanoTime.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
