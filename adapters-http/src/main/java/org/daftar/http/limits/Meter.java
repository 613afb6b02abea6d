package org.daftar.http.limits;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.daftar.http.limits.RateLimits.Verdict;
import org.daftar.model.access.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What one client has used: a token bucket that holds the plan's burst and refills at its rate, so that no sixty seconds
 * admit more than the limit and one burst; and the requests of a minute that begins with the first of them, which are
 * what the headers show. The bucket is kept as the moment at which it is full again.
 */
final class Meter {

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private @Nullable Plan plan;
    private long fullAt;
    private long minuteEnds;
    private long resetSeconds;
    private long used;

    synchronized Verdict count(Plan current, long now, InstantSource clock) {
        if (current != plan) {
            plan = current;
            fullAt = now;
            beginMinute(now, clock);
        } else if (now - minuteEnds >= 0) {
            beginMinute(now, clock);
        }
        if (fullAt - now < 0) fullAt = now;
        var limit = (long) current.requestsPerMinute();
        var refill = MINUTE / limit;
        var missing = fullAt - now + refill - current.burst() * refill;
        var wait = used < limit ? missing : Math.max(missing, minuteEnds - now);
        if (wait <= 0) {
            used++;
            fullAt += refill;
        }
        return new Verdict(limit, limit - used, resetSeconds, wait <= 0 ? 0 : ceil(wait, SECOND));
    }

    private void beginMinute(long now, InstantSource clock) {
        used = 0;
        minuteEnds = now + MINUTE;
        // Rounded up: who waits until then finds the minute over.
        resetSeconds = clock.instant().plusNanos(MINUTE + SECOND - 1).getEpochSecond();
    }

    private static long ceil(long amount, long unit) {
        return (amount + unit - 1) / unit;
    }
}
