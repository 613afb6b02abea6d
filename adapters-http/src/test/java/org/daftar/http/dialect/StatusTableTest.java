package org.daftar.http.dialect;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.daftar.model.kernel.Refusal;
import org.junit.jupiter.api.Test;

class StatusTableTest {

    @Test
    void a_way_to_say_no_that_has_no_status_stops_the_start() {
        assertThatThrownBy(() -> new StatusTable(Map.of(Refusal.Invalid.class, 400)))
                .hasMessageContaining("No status");
    }
}
