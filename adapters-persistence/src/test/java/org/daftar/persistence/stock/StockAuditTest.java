package org.daftar.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Stock is judged in pieces, and moves meanwhile. */
@ParameterizedClass
@EnumSource(Database.class)
class StockAuditTest {

    private static final String ITEMS = "items of stock";

    @Parameter
    Database database;

    @Test
    void what_moves_after_some_items_were_judged_breaks_no_law() {
        try (var installation = Installation.on(database)) {
            var house = new Warehouse(installation.alpha());
            var dubai = house.site("Dubai");
            var first = house.material("FIRST");
            // As many as are judged at once, and one more.
            for (int i = 0; i < 99; i++) house.material("NEVER-" + i);
            var last = house.material("LAST");
            house.found(first, dubai, "10", "3");
            house.found(last, dubai, "10", "3");
            var moved = new AtomicBoolean();
            var report = house.daftar().verification().verify(house.company().books(), (seen, things) -> {
                if (!things.equals(ITEMS) || !moved.compareAndSet(false, true)) return;
                house.found(first, dubai, "5", "4");
                house.found(last, dubai, "5", "4");
            });
            assertThat(moved).isTrue();
            assertThat(report.verdicts())
                    .filteredOn(verdict -> !verdict.holds())
                    .isEmpty();
            assertThat(report.verdicts())
                    .filteredOn(verdict -> verdict.law().equals("levels-are-folds"))
                    .extracting(Verdict::checked)
                    .containsExactly(3L);
        }
    }
}
