package org.daftar.model.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.orders.OrderNumber.Series;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    private static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-01T18:00:00Z");

    private enum Way {
        BEGUN,
        DATED,
        GONE
    }

    private static Milestones<Way> begun() {
        return Milestones.<Way>none().with(Way.BEGUN, MORNING).with(Way.DATED, MORNING);
    }

    @Test
    void forward_it_is_there_now_or_when_somebody_says() {
        assertThat(begun().moved(Way.DATED, Way.GONE, Way.DATED, Optional.empty(), NOON)
                        .at(Way.GONE))
                .contains(NOON);
        assertThat(begun().moved(Way.DATED, Way.GONE, Way.DATED, Optional.of(EVENING), NOON)
                        .at(Way.GONE))
                .contains(EVENING);
    }

    @Test
    void back_it_was_never_there_and_what_it_comes_back_to_keeps_its_instant() {
        var back = begun().with(Way.GONE, NOON).moved(Way.GONE, Way.DATED, Way.DATED, Optional.empty(), EVENING);
        assertThat(back).isEqualTo(begun());
    }

    @Test
    void an_order_keeps_its_date_whatever_becomes_of_it() {
        var back = begun().moved(Way.DATED, Way.BEGUN, Way.DATED, Optional.empty(), NOON);
        assertThat(back.at(Way.DATED)).contains(MORNING);
    }

    @Test
    void each_kind_is_numbered_by_its_own_letters() {
        assertThat(new OrderNumber(Series.PURCHASE_ORDER, 42)).hasToString("PO-000042");
        assertThat(new OrderNumber(Series.WORK_ORDER, 1)).hasToString("WO-000001");
        assertThat(new OrderNumber(Series.PRODUCTION_ORDER, 1)).hasToString("PR-000001");
        assertThat(new OrderNumber(Series.SALES_ORDER, 1_234_567)).hasToString("SO-1234567");
    }
}
