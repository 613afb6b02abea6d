package org.daftar.http.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void rows_that_are_quick_are_taken_by_the_hundred_and_slow_ones_by_the_handful() {
        assertThat(after(TimeUnit.MICROSECONDS.toNanos(50))).isEqualTo(Pace.MOST);
        assertThat(after(TimeUnit.MILLISECONDS.toNanos(1))).isEqualTo(20);
        assertThat(after(TimeUnit.MILLISECONDS.toNanos(2))).isEqualTo(10);
        assertThat(after(TimeUnit.MILLISECONDS.toNanos(50))).isEqualTo(Pace.FEWEST);
        assertThat(after(0)).isEqualTo(Pace.MOST);
    }

    private static int after(long nanosOfOne) {
        var pace = new Pace();
        for (int i = 0; i < 10; i++) pace.took(pace.next(), pace.next() * nanosOfOne);
        return pace.next();
    }
}
