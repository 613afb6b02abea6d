package org.daftar.http.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RateLimitsTest {

    private static final Instant START = Instant.parse("2026-03-05T08:00:00Z");
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = new RateLimits(() -> START.plusNanos(nanos.get()), nanos::get);
    private final TenantId tenant = new TenantId(UUID.randomUUID());

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void the_headers_speak_of_the_minute_that_the_first_request_began() {
        pass(Duration.ofMillis(500));
        for (var used = 1; used <= 3; used++) {
            var verdict = limits.count(tenant, Plan.PROFESSIONAL);
            assertThat(verdict.limit()).isEqualTo(300);
            assertThat(verdict.remaining()).isEqualTo(300 - used);
            assertThat(verdict.resetSeconds()).isEqualTo(START.getEpochSecond() + 61);
            assertThat(verdict.isExceeded()).isFalse();
        }
        pass(Duration.ofSeconds(60));
        assertThat(limits.count(tenant, Plan.PROFESSIONAL).resetSeconds()).isEqualTo(START.getEpochSecond() + 121);
    }

    @Test
    void no_more_than_the_burst_at_once_and_then_the_rate() {
        for (var i = 0; i < 50; i++)
            assertThat(limits.count(tenant, Plan.PROFESSIONAL).isExceeded()).isFalse();
        assertThat(limits.count(tenant, Plan.PROFESSIONAL).retryAfterSeconds()).isEqualTo(1);
        pass(Duration.ofMillis(200));
        assertThat(limits.count(tenant, Plan.PROFESSIONAL).isExceeded()).isFalse();
        assertThat(limits.count(tenant, Plan.PROFESSIONAL).isExceeded()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Plan.class, mode = Mode.EXCLUDE, names = "SELF_HOSTED")
    void no_sixty_seconds_admit_more_than_the_limit_and_one_burst(Plan plan) {
        var random = new Random(plan.ordinal());
        var admitted = new ArrayDeque<Long>();
        for (var i = 0; i < 20_000; i++) {
            pass(Duration.ofMillis(random.nextInt(100) == 0 ? random.nextInt(70_000) : random.nextInt(60)));
            if (limits.count(tenant, plan).isExceeded()) continue;
            admitted.add(nanos.get());
            while (admitted.element() <= nanos.get() - MINUTE) admitted.remove();
            assertThat(admitted).hasSizeLessThanOrEqualTo(plan.requestsPerMinute() + plan.burst());
        }
    }

    @Test
    void no_more_than_what_remains_is_admitted_until_the_reset() {
        var promised = limits.count(tenant, Plan.FREE);
        for (var i = 0; i < 40; i++) {
            promised = limits.count(tenant, Plan.FREE);
            pass(Duration.ofMillis(700));
        }
        var admitted = 0;
        while (nanos.get() < MINUTE) {
            var verdict = limits.count(tenant, Plan.FREE);
            if (!verdict.isExceeded()) admitted++;
            assertThat(verdict.remaining()).isEqualTo(promised.remaining() - admitted);
            pass(Duration.ofMillis(5));
        }
        assertThat(admitted).isPositive();
    }

    @Test
    void who_waits_as_told_is_admitted() {
        for (var i = 0; i < 500; i++) {
            var verdict = limits.count(tenant, Plan.FREE);
            if (!verdict.isExceeded()) continue;
            pass(Duration.ofSeconds(verdict.retryAfterSeconds()));
            assertThat(limits.count(tenant, Plan.FREE).isExceeded()).isFalse();
        }
    }

    @Test
    void tenants_do_not_share_and_another_plan_counts_anew() {
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
