package org.daftar.persistence.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeighedTest {

    private static final UUID LIGHT = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID HEAVY = new UUID(0, 3);

    @Test
    void as_many_are_taken_as_have_so_many_rows() {
        var weighed = List.of(new Weighed(LIGHT, 4), new Weighed(OTHER, 6), new Weighed(HEAVY, 1));
        assertThat(Weighed.upTo(10, weighed)).containsExactly(LIGHT, OTHER);
    }

    @Test
    void one_is_taken_however_many_rows_it_has() {
        assertThat(Weighed.upTo(10, List.of(new Weighed(HEAVY, 1_000), new Weighed(LIGHT, 0))))
                .containsExactly(HEAVY);
        assertThat(Weighed.upTo(10, List.of())).isEmpty();
    }
}
