package org.daftar.persistence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.purchasing.Buying.line;

import java.util.Optional;
import org.daftar.model.purchasing.Milestone;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Orders are judged in pieces, and go on meanwhile. */
@ParameterizedClass
@EnumSource(Database.class)
class PurchasingAuditTest {

    @Parameter
    Database database;

    @Test
    void what_orders_brought_and_nobody_billed_at_a_moment_stays_the_same_whatever_comes_later() {
        try (var installation = Installation.on(database)) {
            var buying = Buying.of(installation.alpha());
            var steel = buying.house().material("STEEL");
            var books = installation.alpha().books();
            var store = installation.storage().purchasing().store();
            var kept = buying.placed(line(steel, "10", "1"));
            var gone = buying.received(kept, "2");
            var later = buying.received(kept, "3");
            var settled = buying.placed(line(steel, "2", "7"));
            buying.received(settled, "2");
            buying.takenBack(gone);
            var then = store.moment(books);
            buying.takenBack(later);
            buying.received(kept, "4");
            buying.moved(settled, Milestone.SETTLED);
            buying.received(buying.placed(line(steel, "5", "3")), "5");

            var orders = store.ordersAfter(books, Optional.empty(), 1_000);
            assertThat(orders).hasSize(3);
            assertThat(then.booked()).isEqualTo(17_00);
            assertThat(store.unbilled(books, orders, then)).isEqualTo(then.booked());
            var now = store.moment(books);
            assertThat(now.booked()).isEqualTo(19_00);
            assertThat(store.unbilled(books, orders, now)).isEqualTo(now.booked());
        }
    }
}
