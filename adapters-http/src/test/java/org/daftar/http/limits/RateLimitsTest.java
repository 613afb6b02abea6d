package org.daftar.http.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.TenantId;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private static final Instant START = Instant.parse("2026-03-05T08:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = new RateLimits(() -> START.plusNanos(nanos.get()), nanos::get);
    private final TenantId tenant = new TenantId(UUID.randomUUID());

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void the_headers_speak_of_the_minute() {
        var first = limits.count(tenant, Plan.FREE);
        assertThat(first.limit()).isEqualTo(60);
        assertThat(first.remaining()).isEqualTo(59);
        assertThat(first.resetSeconds()).isEqualTo(START.getEpochSecond() + 1);
        assertThat(first.isExceeded()).isFalse();
    }

    @Test
    void no_more_than_the_burst_at_once() {
        for (var i = 0; i < 10; i++)
            assertThat(limits.count(tenant, Plan.FREE).isExceeded()).isFalse();
        var refused = limits.count(tenant, Plan.FREE);
        assertThat(refused.isExceeded()).isTrue();
        assertThat(refused.retryAfterSeconds()).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        assertThat(limits.count(tenant, Plan.FREE).isExceeded()).isFalse();
    }

    @Test
    void no_more_than_the_limit_in_a_minute_plus_what_flows_back() {
        var let = 0;
        for (var tenth = 0; tenth < 100; tenth++) {
            if (!limits.count(tenant, Plan.FREE).isExceeded()) let++;
            pass(Duration.ofMillis(100));
        }
        // Ten seconds: the sixty there were, and ten that flowed back.
        assertThat(let).isBetween(69, 71);
    }

    @Test
    void tenants_do_not_share_and_a_larger_plan_counts_anew() {
        for (var i = 0; i < 20; i++) limits.count(tenant, Plan.FREE);
        assertThat(limits.count(new TenantId(UUID.randomUUID()), Plan.FREE).isExceeded())
                .isFalse();
        assertThat(limits.count(tenant, Plan.BUSINESS).remaining()).isEqualTo(599);
    }

    @Test
    void who_has_not_signed_in_is_counted_by_address() {
        var first = limits.count("198.51.100.7");
        assertThat(first.limit()).isEqualTo(300);
        for (var i = 0; i < 60; i++) limits.count("198.51.100.7");
        assertThat(limits.count("198.51.100.7").isExceeded()).isTrue();
        assertThat(limits.count("198.51.100.8").isExceeded()).isFalse();
    }
}
