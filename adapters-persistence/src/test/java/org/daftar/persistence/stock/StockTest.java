package org.daftar.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Location;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Reference;
import org.daftar.model.stock.Movement;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Race;
import org.daftar.ports.catalog.Catalog.ItemChange;
import org.daftar.ports.stock.StockKeeping.Correction;
import org.daftar.ports.stock.query.Stock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StockTest extends OnBothDatabases {

    private static final long ONE = 1_000_000;

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
    void what_is_found_is_worth_what_it_costs_and_the_inventory_account_says_the_same() {
        var event = house.found(flour, dubai, "100", "2.5");
        assertThat(event.number()).hasToString("ML-000001");
        assertThat(event.cost().orElseThrow().value()).isEqualTo(Company.aed("250.00"));
        assertThat(alpha.balance("1200")).isEqualTo("250.00");
        assertThat(alpha.balance("5200")).isEqualTo("-250.00");
        assertThat(house.onHand(flour, dubai)).isEqualTo(100);
        assertThat(daftar.read().stock().find(alpha.books(), event.id())).contains(event);
    }

    @Test
    void R06_opening_stock_is_a_balanced_entry_against_opening_equity() {
        var opening = house.of(flour, dubai, "10");
        daftar.stock().adjust(alpha.owner(), opening, Optional.of(new BigDecimal("3")), Purpose.OPENING);
        assertThat(alpha.balance("1200")).isEqualTo("30.00");
        assertThat(alpha.balance("3900")).isEqualTo("-30.00");
    }

    @Test
    void what_is_found_without_a_price_costs_the_average_and_nothing_where_nothing_ever_cost() {
        assertThat(house.found(flour, dubai, "5").cost().orElseThrow().value()).isEqualTo(Company.aed("0.00"));
        house.found(flour, dubai, "5", "4");
        assertThat(house.worth(flour)).isEqualTo("20.00");
        assertThat(house.found(flour, sharjah, "5").cost().orElseThrow().value())
                .isEqualTo(Company.aed("10.00"));
    }

    @Test
    void R08_a_movement_worth_nothing_is_an_event_without_an_entry() {
        var event = house.found(flour, dubai, "5");
        assertThat(event.cost()).isPresent();
        assertThat(event.entry()).isEmpty();
        assertThat(house.onHand(flour, dubai)).isEqualTo(5);
    }

    @Test
    void R19_what_is_disposed_of_takes_its_average_cost_to_scrap_and_the_last_takes_the_rest() {
        house.found(flour, dubai, "3", "3.333333");
        assertThat(house.worth(flour)).isEqualTo("10.00");
        assertThat(value(house.disposed(flour, dubai, "1"))).isEqualTo("3.33");
        assertThat(value(house.disposed(flour, dubai, "1"))).isEqualTo("3.34");
        assertThat(value(house.disposed(flour, dubai, "1"))).isEqualTo("3.33");
        assertThat(house.worth(flour)).isEqualTo("0.00");
        assertThat(alpha.balance("5210")).isEqualTo("10.00");
    }

    @Test
    void a_million_small_issues_would_neither_lose_nor_invent_money() {
        house.found(flour, dubai, "1000", "0.01");
        var taken = Company.aed("0.00");
        for (int i = 0; i < 50; i++)
            taken = taken.plus(
                    house.disposed(flour, dubai, "0.5").cost().orElseThrow().value());
        assertThat(taken).isEqualTo(Company.aed("0.25"));
    }

    @Test
    void more_than_is_there_cannot_leave_and_the_answer_says_what_is_missing_where() {
        house.found(flour, dubai, "10", "1");
        refused("insufficient_stock", () -> house.disposed(flour, dubai, "10.000001"));
        refused("insufficient_stock", () -> house.disposed(flour, sharjah, "1"));
        refused("insufficient_stock", () -> house.sent(flour, dubai, sharjah, "11"));
        assertThat(house.onHand(flour, dubai)).isEqualTo(10);
    }

    @Test
    void a_transfer_is_at_neither_site_until_it_is_received_and_changes_no_value() {
        house.found(flour, dubai, "10", "2");
        var sent = house.sent(flour, dubai, sharjah, "4");
        assertThat(sent.reference()).contains("MT-000001");
        assertThat(house.onHand(flour, dubai)).isEqualTo(6);
        assertThat(house.level(flour, sharjah).inTransit()).isEqualTo(4 * ONE);
        refused("insufficient_stock", () -> house.sent(flour, dubai, sharjah, "7"));
        refused("insufficient_stock", () -> house.disposed(flour, sharjah, "1"));
        received("MT-000001");
        assertThat(house.onHand(flour, sharjah)).isEqualTo(4);
        assertThat(house.level(flour, sharjah).inTransit()).isZero();
        refused("invalid_transition", () -> received("MT-000001"));
        refused("not_found", () -> received("MT-000002"));
        assertThat(house.worth(flour)).isEqualTo("20.00");
        assertThat(alpha.balance("1200")).isEqualTo("20.00");
    }

    @Test
    void a_transfer_is_taken_back_whether_it_has_arrived_or_not() {
        house.found(flour, dubai, "10", "2");
        house.sent(flour, dubai, sharjah, "4");
        takenBack("MT-000001");
        assertThat(house.onHand(flour, dubai)).isEqualTo(10);
        refused("invalid_transition", () -> takenBack("MT-000001"));
        refused("invalid_transition", () -> received("MT-000001"));
        house.sent(flour, dubai, sharjah, "4");
        received("MT-000002");
        assertThat(takenBack("MT-000002"))
                .extracting(StockEvent::movement)
                .containsExactly(Movement.ARRIVE, Movement.DISPATCH);
        assertThat(house.onHand(flour, dubai)).isEqualTo(10);
        assertThat(house.level(flour, sharjah).inTransit()).isZero();
    }

    @Test
    void what_has_arrived_and_gone_cannot_be_taken_back() {
        house.found(flour, dubai, "10", "2");
        house.sent(flour, dubai, sharjah, "4");
        received("MT-000001");
        house.disposed(flour, sharjah, "1");
        refused("insufficient_stock", () -> takenBack("MT-000001"));
    }

    @Test
    void every_flaw_of_a_correction_is_told_at_once() {
        var wrong = new Correction(
                ItemKind.PRODUCT,
                flour.id(),
                new org.daftar.model.catalog.LocationId(flour.id().value()),
                new BigDecimal("0.0000001"),
                Optional.of(Instant.now().plus(Duration.ofDays(2))),
                Optional.empty());
        assertThat(flaws(() -> daftar.stock().dispose(alpha.owner(), wrong)))
                .extracting(Flaw::path)
                .containsExactlyInAnyOrder("itemId", "locationId", "quantity", "eventDate");
    }

    @Test
    void what_is_inactive_takes_no_more_but_can_be_emptied() {
        house.found(flour, dubai, "10", "2");
        daftar.catalog().revise(alpha.owner(), flour.id(), inactive());
        assertThat(flaws(() -> house.found(flour, dubai, "1")))
                .extracting(Flaw::code)
                .containsExactly("inactive");
        assertThat(flaws(() -> house.sent(flour, dubai, sharjah, "1")))
                .extracting(Flaw::code)
                .containsExactly("inactive");
        house.disposed(flour, dubai, "10");
        assertThat(house.onHand(flour, dubai)).isZero();
    }

    @Test
    void nothing_moves_in_a_locked_period_even_what_is_worth_nothing() {
        daftar.ledger().lockThrough(alpha.owner(), Optional.of(LocalDate.of(2026, 6, 30)));
        var before = new Correction(
                ItemKind.MATERIAL,
                flour.id(),
                dubai.id(),
                BigDecimal.ONE,
                Optional.of(Instant.parse("2026-06-30T10:00:00Z")),
                Optional.empty());
        refused("period_locked", () -> daftar.stock().adjust(alpha.owner(), before, Optional.empty(), Purpose.COUNT));
    }

    @Test
    void every_movement_is_told_in_the_audit_trail_also_one_that_moves_no_value() {
        house.found(flour, dubai, "10", "2");
        house.sent(flour, dubai, sharjah, "4");
        received("MT-000001");
        takenBack("MT-000001");
        house.disposed(flour, dubai, "1");
        assertThat(told("stock_event"))
                .containsExactly(
                        "stock.disposed", "stock.taken_back", "stock.received", "stock.dispatched", "stock.adjusted");
    }

    @Test
    void R11_R17_a_back_dated_event_is_booked_on_its_day_and_values_nothing_anew() {
        house.found(flour, dubai, "10", "2");
        var back = new Correction(
                ItemKind.MATERIAL,
                flour.id(),
                dubai.id(),
                BigDecimal.TEN,
                Optional.of(Instant.parse("2026-02-01T21:00:00Z")),
                Optional.empty());
        var event = daftar.stock().adjust(alpha.owner(), back, Optional.of(new BigDecimal("4")), Purpose.COUNT);
        assertThat(event.effective()).isBefore(event.recordedAt());
        var entry = daftar.read()
                .entries()
                .find(alpha.books(), event.entry().orElseThrow())
                .orElseThrow();
        assertThat(entry.content().date()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(house.worth(flour)).isEqualTo("60.00");
    }

    @Test
    void R18_events_of_one_instant_stay_in_the_order_in_which_they_were_recorded() {
        var instant = Optional.of(Instant.parse("2026-02-01T08:00:00Z"));
        for (int i = 1; i <= 5; i++)
            daftar.stock()
                    .adjust(
                            alpha.owner(),
                            new Correction(
                                    ItemKind.MATERIAL,
                                    flour.id(),
                                    dubai.id(),
                                    new BigDecimal(i),
                                    instant,
                                    Optional.empty()),
                            Optional.of(new BigDecimal(i)),
                            Purpose.COUNT);
        assertThat(events(Set.of(), Optional.empty()))
                .extracting(event -> event.quantity().toDecimal().intValue())
                .containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void R27_each_company_has_its_own_quantity_and_cost_of_what_bears_the_same_code() {
        var other = new Warehouse(Company.founded(daftar));
        var theirs = other.material("FLOUR");
        house.found(flour, dubai, "10", "2");
        other.found(theirs, other.site("Dubai"), "10", "7");
        assertThat(house.worth(flour)).isEqualTo("20.00");
        assertThat(other.worth(theirs)).isEqualTo("70.00");
        assertThat(daftar.read().stock().worth(alpha.books(), List.of(theirs.id())))
                .isEmpty();
        assertThat(flaws(() -> house.found(theirs, dubai, "1")))
                .extracting(Flaw::path)
                .containsExactly("itemId");
    }

    @Test
    void an_item_or_a_site_with_a_history_is_not_removed() {
        house.found(flour, dubai, "1", "1");
        refused("in_use", () -> daftar.catalog().remove(alpha.owner(), flour.id()));
        refused("in_use", () -> daftar.locations().remove(alpha.owner(), dubai.id()));
        assertThat(daftar.read().references().to(alpha.books(), dubai.id()))
                .extracting(Reference::count)
                .containsExactly(1L);
        daftar.locations().remove(alpha.owner(), sharjah.id());
        assertThat(daftar.read().locations().sites(alpha.books()))
                .extracting(Location::id)
                .containsExactly(dubai.id());
    }

    @Test
    void the_smallest_and_the_largest_quantity_are_kept_exactly() {
        house.found(flour, dubai, "1000000000000", "0.000001");
        house.found(flour, dubai, "0.000001", "1");
        assertThat(house.level(flour, dubai).onHand()).isEqualTo(1_000_000_000_000_000_001L);
        house.disposed(flour, dubai, "0.000001");
        assertThat(flaws(() -> house.found(flour, dubai, "1000000000000.000001")))
                .hasSize(1);
        for (int i = 0; i < 8; i++) house.found(flour, dubai, "1000000000000");
        refused("quantity_out_of_range", () -> house.found(flour, dubai, "1000000000000"));
    }

    @Test
    void R40_of_a_hundred_who_want_one_of_the_last_ten_ten_get_it() throws Exception {
        house.found(flour, dubai, "10", "3");
        assertThat(Race.won(100, "insufficient_stock", () -> house.disposed(flour, dubai, "1")))
                .isEqualTo(10);
        assertThat(house.onHand(flour, dubai)).isZero();
        assertThat(alpha.balance("1200")).isEqualTo("0.00");
    }

    @Test
    void a_transfer_that_many_receive_at_once_arrives_once() throws Exception {
        house.found(flour, dubai, "10", "3");
        house.sent(flour, dubai, sharjah, "10");
        assertThat(Race.won(20, "invalid_transition", () -> received("MT-000001")))
                .isEqualTo(1);
        assertThat(house.onHand(flour, sharjah)).isEqualTo(10);
    }

    @Test
    void the_summary_is_read_page_by_page_each_line_once_in_the_order_of_items_and_sites() {
        var items = List.of(flour, house.material("SALT"), house.material("butter"));
        for (var item : items) {
            house.found(item, sharjah, "1");
            house.found(item, dubai, "1");
        }
        for (int limit = 1; limit < 8; limit++) {
            var seen = new ArrayList<String>();
            Optional<Page.Position> after = Optional.empty();
            do {
                var page = summary(limit, after);
                page.rows().forEach(line -> seen.add(line.item() + "@" + line.site()));
                after = page.next();
            } while (after.isPresent());
            assertThat(seen)
                    .containsExactly(
                            items.get(2).id() + "@" + dubai.id(),
                            items.get(2).id() + "@" + sharjah.id(),
                            items.get(0).id() + "@" + dubai.id(),
                            items.get(0).id() + "@" + sharjah.id(),
                            items.get(1).id() + "@" + dubai.id(),
                            items.get(1).id() + "@" + sharjah.id());
        }
    }

    @Test
    void the_ledger_is_read_newest_first_and_by_whatever_is_asked() {
        house.found(flour, dubai, "10", "2");
        house.sent(flour, dubai, sharjah, "4");
        received("MT-000001");
        house.found(house.product("CAKE"), dubai, "1", "9");
        assertThat(events(Set.of(), Optional.empty()))
                .extracting(event -> event.number().toString())
                .containsExactly("ML-000003", "ML-000002", "ML-000001");
        assertThat(events(Set.of(Movement.ADJUST), Optional.empty())).hasSize(1);
        assertThat(events(Set.of(), Optional.of("MT-000001"))).hasSize(2);
    }

    private Page<Stock.Line> summary(int limit, Optional<Page.Position> after) {
        return daftar.read()
                .stock()
                .summary(
                        alpha.books(),
                        new Stock.Selection(ItemKind.MATERIAL, Optional.empty(), Optional.empty()),
                        new Page.Request<>(Stock.SummarySort.ITEM, true, limit, after));
    }

    private List<StockEvent> events(Set<Movement> movements, Optional<String> reference) {
        return daftar.read()
                .stock()
                .events(
                        alpha.books(),
                        new Stock.EventSelection(
                                ItemKind.MATERIAL,
                                Optional.empty(),
                                Optional.empty(),
                                movements,
                                Optional.empty(),
                                reference,
                                Optional.empty(),
                                Optional.empty()),
                        new Page.Request<>(Stock.EventSort.RECORDED_AT, false, 50, Optional.empty()))
                .rows();
    }

    /** What the trail tells of such subjects, the latest first. */
    private List<String> told(String subject) {
        var actions = new ArrayList<String>();
        for (var row : daftar.read().auditTrail().after(alpha.books(), 0, 1000))
            if (row.fact().subject().kind().equals(subject))
                actions.add(0, row.fact().action());
        return actions;
    }

    private StockEvent received(String transfer) {
        return daftar.stock().receive(alpha.owner(), ItemKind.MATERIAL, transfer, Optional.empty(), Optional.empty());
    }

    private List<StockEvent> takenBack(String transfer) {
        return daftar.stock().takeBack(alpha.owner(), ItemKind.MATERIAL, transfer, Optional.empty());
    }

    private static String value(StockEvent event) {
        return event.cost().orElseThrow().value().toDecimal().toPlainString();
    }

    private static ItemChange inactive() {
        return new ItemChange(
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                new Change.Set<>(false),
                Optional.empty());
    }
}
