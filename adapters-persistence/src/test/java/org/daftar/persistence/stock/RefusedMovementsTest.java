package org.daftar.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.Refusals.obstacle;
import static org.daftar.persistence.Refusals.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Money;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;
import org.daftar.persistence.Changing;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.catalog.LocationRegister.LocationChange;
import org.daftar.ports.stock.StockKeeping.Correction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What does not move, where it is wrong and by which code; and what is told of what moved. */
class RefusedMovementsTest extends OnBothDatabases {

    private Warehouse house;
    private Item flour;
    private Location dubai;
    private Location sharjah;

    @BeforeEach
    void open() {
        house = new Warehouse(alpha);
        flour = house.material("FLOUR");
        dubai = house.site("Dubai");
        sharjah = house.site("Sharjah");
    }

    @Test
    void a_correction_of_what_is_not_there_says_what_is_not_there() {
        var nothing = UUID.randomUUID();
        var wrong = new Correction(
                ItemKind.MATERIAL,
                new ItemId(nothing),
                new LocationId(nothing),
                BigDecimal.ZERO,
                Optional.of(Instant.now().plus(Duration.ofHours(25))),
                Optional.empty());
        assertThat(faults(() -> adjusted(wrong, "-1")))
                .containsExactly(
                        "itemId unknown_item",
                        "locationId unknown_location",
                        "quantity exclusiveMinimum",
                        "unitCost minimum",
                        "eventDate in_the_future");
        var tomorrow = new Correction(
                ItemKind.MATERIAL,
                flour.id(),
                dubai.id(),
                BigDecimal.ONE,
                Optional.of(Instant.now().plus(Duration.ofHours(23))),
                Optional.empty());
        assertThat(adjusted(tomorrow, "1").effective()).isEqualTo(tomorrow.at().orElseThrow());
    }

    @Test
    void quantities_and_costs_are_taken_to_their_ends_and_not_beyond() {
        assertThat(faults(() -> found("-1", "0.0000001")))
                .containsExactly("quantity exclusiveMinimum", "unitCost scale");
        assertThat(faults(() -> found("0.0000001", "1"))).containsExactly("quantity scale");
        assertThat(faults(() -> found("1000000000000.000001", "1"))).containsExactly("quantity maximum");
        assertThat(faults(() -> found("1000000000000", "10.000001"))).containsExactly("unitCost maximum");
        assertThat(cost(found("1000000000000", "10"))).isEqualTo(Company.aed("10000000000000.00"));
        assertThat(cost(found("1", "0"))).isEqualTo(Company.aed("0.00"));
    }

    private static Money cost(StockEvent event) {
        return event.cost().orElseThrow().value();
    }

    @Test
    void stock_moves_from_one_site_to_another_that_is_there_and_active() {
        house.found(flour, dubai, "10", "2");
        var nowhere = new LocationId(UUID.randomUUID());
        assertThat(faults(() -> house.sent(flour, dubai, dubai, "1")))
                .containsExactly("destinationLocationId same_location");
        assertThat(faults(() -> sent(nowhere))).containsExactly("destinationLocationId unknown_location");
        close(sharjah);
        assertThat(faults(() -> sent(sharjah.id()))).containsExactly("destinationLocationId inactive");
    }

    @Test
    void a_site_that_is_inactive_takes_no_more_but_can_be_emptied() {
        house.found(flour, dubai, "10", "2");
        close(dubai);
        assertThat(faults(() -> house.found(flour, dubai, "1"))).containsExactly("locationId inactive");
        house.disposed(flour, dubai, "10");
        assertThat(house.onHand(flour, dubai)).isZero();
    }

    @Test
    void a_transfer_arrives_when_it_left_or_later_but_not_before_and_not_in_the_future() {
        house.found(flour, dubai, "10", "2");
        var left = Instant.parse("2026-03-01T08:00:00Z");
        var wanted = new Correction(
                ItemKind.MATERIAL, flour.id(), dubai.id(), BigDecimal.TEN, Optional.of(left), Optional.empty());
        daftar.stock().dispatch(alpha.owner(), wanted, sharjah.id());
        assertThat(faults(() -> received(ItemKind.MATERIAL, left.minusMillis(1))))
                .containsExactly("eventDate before_dispatch");
        assertThat(faults(() -> received(ItemKind.MATERIAL, Instant.now().plus(Duration.ofHours(25)))))
                .containsExactly("eventDate in_the_future");
        refused("not_found", () -> received(ItemKind.PRODUCT, left));
        var arrival = received(ItemKind.MATERIAL, left);
        assertThat(arrival.effective()).isEqualTo(left);
        assertThat(house.onHand(flour, sharjah)).isEqualTo(10);
        assertThat(obstacle(() -> received(ItemKind.MATERIAL, left))).isEqualTo("already_completed []");
        refused("not_found", () -> takenBack(ItemKind.PRODUCT));
        takenBack(ItemKind.MATERIAL);
        assertThat(obstacle(() -> received(ItemKind.MATERIAL, left))).isEqualTo("reversed []");
    }

    @Test
    void a_movement_is_told_with_what_moved_where() {
        var found = house.found(flour, dubai, "10", "2");
        assertThat(alpha.told("stock.adjusted"))
                .containsExactly(
                        "number: " + found.number(),
                        "item: " + flour.id(),
                        "location: " + dubai.id(),
                        "quantity: " + found.quantity());
        house.sent(flour, dubai, sharjah, "4");
        var arrived = received(ItemKind.MATERIAL, Instant.now());
        assertThat(alpha.told("stock.received")).contains("number: " + arrived.number(), "location: " + sharjah.id());
        var back = takenBack(ItemKind.MATERIAL);
        assertThat(back).extracting(StockEvent::reversal).containsExactly(true, true);
        assertThat(alpha.told("stock.taken_back"))
                .contains("number: " + back.get(0).number());
    }

    private StockEvent found(String quantity, String cost) {
        return adjusted(house.of(flour, dubai, quantity), cost);
    }

    private StockEvent adjusted(Correction wanted, String cost) {
        return daftar.stock().adjust(alpha.owner(), wanted, Optional.of(new BigDecimal(cost)), Purpose.COUNT);
    }

    private StockEvent sent(LocationId to) {
        return daftar.stock().dispatch(alpha.owner(), house.of(flour, dubai, "1"), to);
    }

    private StockEvent received(ItemKind kind, Instant at) {
        return daftar.stock().receive(alpha.owner(), kind, "MT-000001", Optional.of(at), Optional.empty());
    }

    private List<StockEvent> takenBack(ItemKind kind) {
        return daftar.stock().takeBack(alpha.owner(), kind, "MT-000001", Optional.empty());
    }

    private void close(Location site) {
        daftar.locations().revise(alpha.owner(), site.id(), Changing.of(LocationChange.class, Map.of("active", false)));
    }
}
