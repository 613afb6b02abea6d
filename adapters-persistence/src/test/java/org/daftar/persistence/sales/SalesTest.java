package org.daftar.persistence.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.sales.Shop.line;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.Ties;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.Shipped;
import org.daftar.model.stock.StockEvent;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Race;
import org.daftar.ports.sales.NewNote;
import org.daftar.ports.sales.NewSalesOrder;
import org.daftar.ports.sales.SalesOrderChange;
import org.daftar.ports.sales.Selling;
import org.daftar.ports.sales.query.SalesOrders;
import org.daftar.ports.stock.query.Stock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SalesTest extends OnBothDatabases {

    private Shop shop;
    private Selling selling;
    private Item tea;
    private Item cups;

    @BeforeEach
    void open() {
        shop = Shop.of(alpha);
        selling = installation.daftar().sales();
        tea = shop.product("TEA", "10", "5.95");
        cups = shop.product("CUPS", "40", "1");
    }

    @Test
    void example_A_what_is_entered_is_kept_and_what_is_shipped_is_cost_of_goods_sold() {
        var order = shop.drafted(line(cups, "30"));
        assertThat(order.head().number()).hasToString("SO-000001");
        assertThat(shop.stock(cups)).isEqualTo("40/0/0");
        shop.moved(order, Milestone.CONFIRMED);
        assertThat(shop.stock(cups)).isEqualTo("40/30/30");
        var shipped = shop.moved(order, Milestone.SHIPPED);
        assertThat(shipped.head().facets().shipped()).isEqualTo(Shipped.ALL);
        assertThat(shop.stock(cups)).isEqualTo("10/0/0");
        assertThat(alpha.balance("5000")).isEqualTo("30.00");
        assertThat(told(cups)).containsExactly("ADJUST 40", "DEMAND 30", "ALLOCATE 30", "ISSUE 30");
    }

    @Test
    void example_D_what_one_order_keeps_no_other_gets_until_it_is_given_up() {
        var first = shop.entered(line(tea, "8"));
        var second = shop.entered(line(tea, "5"));
        assertThat(shop.stock(tea)).isEqualTo("10/13/10");
        refused("insufficient_stock", () -> shop.house().disposed(tea, shop.site(), "1"));
        refused("insufficient_stock", () -> shop.moved(second, Milestone.SHIPPED));
        shop.moved(first, Milestone.CANCELLED);
        assertThat(shop.stock(tea)).isEqualTo("10/5/2");
        shop.moved(second, Milestone.SHIPPED);
        assertThat(shop.stock(tea)).isEqualTo("5/0/0");
        assertThat(told(tea))
                .containsExactly(
                        "ADJUST 10",
                        "DEMAND 8",
                        "ALLOCATE 8",
                        "DEMAND 5",
                        "ALLOCATE 2",
                        "-ALLOCATE 8",
                        "-DEMAND 8",
                        "ALLOCATE 3",
                        "ISSUE 5");
    }

    @Test
    void what_is_there_is_shipped_and_the_rest_when_it_has_come() {
        var order = shop.entered(line(tea, "15"), line(cups, "4"));
        var part = shop.shippedInPart(order);
        assertThat(part.head().facets().shipped()).isEqualTo(Shipped.PART);
        assertThat(part.lines())
                .extracting(line -> line.shipped().toDecimal().intValue())
                .containsExactly(10, 4);
        assertThat(shop.stock(tea)).isEqualTo("0/5/0");
        refused("insufficient_stock", () -> shop.theRestShipped(order));
        shop.house().found(tea, shop.site(), "6");
        var all = shop.theRestShipped(order);
        assertThat(all.head().facets().shipped()).isEqualTo(Shipped.ALL);
        assertThat(all.milestone()).isEqualTo(Milestone.SHIPPED);
        assertThat(shop.stock(tea)).isEqualTo("1/0/0");
    }

    @Test
    void a_part_that_happens_to_be_everything_is_everything_and_nothing_is_no_shipment() {
        var order = shop.shippedInPart(shop.entered(line(cups, "1")));
        assertThat(order.head().facets().shipped()).isEqualTo(Shipped.ALL);
        shop.entered(line(tea, "10"));
        var late = shop.entered(line(tea, "1"));
        assertThat(transition(() -> shop.shippedInPart(late)).reason()).isEqualTo("nothing_to_ship");
    }

    @Test
    void R07_goods_that_come_back_come_back_as_they_left() {
        var competitor = shop.entered(line(tea, "4"));
        var order = shop.entered(line(tea, "9"), line(cups, "3"));
        var before = shop.now(order);
        assertThat(shop.stock(tea)).isEqualTo("10/13/10");
        shop.moved(competitor, Milestone.CANCELLED);
        shop.moved(order, Milestone.SHIPPED);
        var back = shop.moved(order, Milestone.CONFIRMED);
        assertThat(back.head().facets()).isEqualTo(before.head().facets());
        assertThat(back.head().milestones()).isEqualTo(before.head().milestones());
        assertThat(back.lines()).isEqualTo(before.lines());
        assertThat(shop.stock(tea)).isEqualTo("10/9/6");
        assertThat(shop.stock(cups)).isEqualTo("40/3/3");
        assertThat(shop.house().worth(tea)).isEqualTo("59.50");
        assertThat(alpha.balance("5000")).isEqualTo("0.00");
        shop.moved(order, Milestone.SHIPPED);
        assertThat(alpha.balance("5000")).isEqualTo("56.55");
    }

    @Test
    void a_disputed_order_is_rejected_and_its_goods_come_back_or_closed_and_nothing_more_is_wanted() {
        var order = shop.shippedInPart(shop.entered(line(tea, "12")));
        shop.moved(order, Milestone.DISPUTED);
        var rejected = shop.moved(order, Milestone.CANCELLED);
        assertThat(rejected.milestone()).isEqualTo(Milestone.CANCELLED);
        assertThat(shop.stock(tea)).isEqualTo("10/0/0");
        assertThat(alpha.balance("5000")).isEqualTo("0.00");
        refused("invalid_transition", () -> shop.moved(order, Milestone.DRAFT));
        var other = shop.shippedInPart(shop.entered(line(tea, "12")));
        shop.moved(other, Milestone.DISPUTED);
        assertThat(shop.stock(tea)).isEqualTo("0/2/0");
        shop.moved(other, Milestone.CLOSED);
        assertThat(shop.stock(tea)).isEqualTo("0/0/0");
    }

    @Test
    void lines_are_edited_while_nothing_has_left_and_demand_follows() {
        var order = shop.entered(line(tea, "8"), line(cups, "4"));
        shop.quantity(order, 0, "12");
        assertThat(shop.stock(tea)).isEqualTo("10/12/10");
        shop.quantity(order, 0, "3");
        assertThat(shop.stock(tea)).isEqualTo("10/3/3");
        var changed = shop.item(order, 0, cups);
        assertThat(changed.id()).isEqualTo(order.lines().get(0).id());
        assertThat(shop.stock(tea)).isEqualTo("10/0/0");
        assertThat(shop.stock(cups)).isEqualTo("40/7/7");
        selling.removeLine(alpha.owner(), order.lines().get(1).id());
        assertThat(shop.stock(cups)).isEqualTo("40/3/3");
        refused(
                "invalid_transition",
                () -> selling.removeLine(alpha.owner(), order.lines().get(0).id()));
        selling.addLine(alpha.owner(), order.id(), line(tea, "2"));
        shop.moved(order, Milestone.SHIPPED);
        assertThat(shop.stock(tea) + " " + shop.stock(cups)).isEqualTo("8/0/0 37/0/0");
        assertThat(transition(() -> shop.quantity(order, 0, "4")).reason()).isEqualTo("not_editable");
        refused("invalid_transition", () -> selling.addLine(alpha.owner(), order.id(), line(tea, "1")));
        shop.price(order, 0, "11");
        shop.moved(order, Milestone.DISPUTED);
        refused("invalid_transition", () -> shop.price(order, 0, "12"));
    }

    @Test
    void a_line_of_another_item_after_goods_came_back_tells_of_both() {
        var order = shop.entered(line(tea, "2"));
        shop.moved(order, Milestone.SHIPPED);
        shop.moved(order, Milestone.CONFIRMED);
        shop.item(order, 0, cups);
        shop.moved(order, Milestone.SHIPPED);
        assertThat(shop.stock(tea) + " " + shop.stock(cups)).isEqualTo("10/0/0 38/0/0");
    }

    @Test
    void an_order_that_ships_from_elsewhere_is_wanted_there() {
        var sharjah = shop.house().site("Sharjah");
        shop.house().found(tea, sharjah, "3");
        var order = shop.entered(line(tea, "8"));
        shop.shipsFrom(order, sharjah);
        assertThat(shop.stock(tea)).isEqualTo("10/0/0");
        assertThat(shop.stock(tea, sharjah)).isEqualTo("3/8/3");
        shop.shippedInPart(order);
        assertThat(shop.stock(tea, sharjah)).isEqualTo("0/5/0");
        refused("invalid_transition", () -> shop.shipsFrom(order, shop.site()));
    }

    @Test
    void an_order_with_a_status_is_an_order_that_walked_there() {
        var born = shop.ordered(Milestone.SHIPPED, Shipped.ALL, line(cups, "5"));
        var walked = shop.moved(shop.moved(shop.drafted(line(cups, "5")), Milestone.CONFIRMED), Milestone.SHIPPED);
        assertThat(born.head().facets()).isEqualTo(walked.head().facets());
        assertThat(born.head().milestones().reached().keySet())
                .isEqualTo(walked.head().milestones().reached().keySet());
        assertThat(told(cups))
                .containsExactly("ADJUST 40", "DEMAND 5", "ALLOCATE 5", "ISSUE 5", "DEMAND 5", "ALLOCATE 5", "ISSUE 5");
        var rejected = shop.ordered(Milestone.CANCELLED, Shipped.NONE, line(cups, "5"));
        selling.remove(alpha.owner(), rejected.id());
        refused("other_pair", () -> shop.ordered(Milestone.SHIPPED, Shipped.NONE, line(cups, "1")));
        refused("other_pair", () -> shop.ordered(Milestone.CONFIRMED, Shipped.ALL, line(cups, "1")));
        refused("insufficient_stock", () -> shop.ordered(Milestone.SHIPPED, Shipped.ALL, line(cups, "100")));
        refused("invalid_transition", () -> shop.ordered(Milestone.CONFIRMED, Shipped.NONE));
        assertThat(shop.stock(cups)).isEqualTo("30/0/0");
    }

    @Test
    void what_is_asked_for_and_cannot_be_is_refused_with_what_could_be() {
        var order = shop.entered(line(tea, "4"));
        assertThat(transition(() -> shop.moved(order, Milestone.DISPUTED)))
                .satisfies(no -> assertThat(no.reason()).isEqualTo("not_allowed"))
                .satisfies(no -> assertThat(no.allowed()).containsExactly("draft", "shipped", "cancelled"));
        assertThat(transition(() -> shop.theRestShipped(order)).to()).contains("all shipped");
        shop.moved(order, Milestone.SHIPPED);
        assertThat(transition(() -> shop.moved(order, Milestone.CANCELLED)).reason())
                .isEqualTo("shipped");
        assertThat(transition(() -> shop.moved(order, Milestone.DRAFT)).reason())
                .isEqualTo("shipped");
        var nowhere = new NewSalesOrder(
                shop.customer(),
                shop.channel(),
                Optional.empty(),
                Change.keep(),
                Change.keep(),
                Optional.empty(),
                NewSalesOrder.Costs.NONE,
                LocalDate.of(2026, 12, 24),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(line(tea, "1")));
        assertThat(transition(() -> selling.order(alpha.owner(), nowhere, Milestone.CONFIRMED, Shipped.NONE))
                        .reason())
                .isEqualTo("location_required");
    }

    @Test
    void an_order_that_was_corrected_was_never_there_and_one_that_was_entered_stays() {
        var order = shop.drafted(line(tea, "4"));
        assertThat(order.head().milestones().at(Milestone.DRAFT)).isPresent();
        shop.moved(order, Milestone.CONFIRMED);
        var back = shop.moved(order, Milestone.DRAFT);
        assertThat(back.head().milestones().at(Milestone.CONFIRMED)).isEmpty();
        assertThat(shop.stock(tea)).isEqualTo("10/0/0");
        refused("in_use", () -> selling.remove(alpha.owner(), order.id()));
        shop.item(order, 0, cups);
        shop.moved(order, Milestone.CONFIRMED);
        assertThat(shop.stock(cups)).isEqualTo("40/4/4");
    }

    @Test
    void goods_leave_when_somebody_says_they_did_and_not_in_a_locked_period() {
        var order = shop.entered(line(tea, "4"));
        var past = Instant.parse("2026-02-03T09:00:00Z");
        var shipped = selling.amend(alpha.owner(), order.id(), Shop.dated(Milestone.SHIPPED, past));
        assertThat(shipped.head().milestones().at(Milestone.SHIPPED)).contains(past);
        shop.moved(order, Milestone.CONFIRMED);
        installation.daftar().ledger().lockThrough(alpha.owner(), Optional.of(LocalDate.of(2026, 6, 30)));
        refused("period_locked", () -> selling.amend(alpha.owner(), order.id(), Shop.dated(Milestone.SHIPPED, past)));
        assertThat(shop.now(order).milestone()).isEqualTo(Milestone.CONFIRMED);
    }

    @Test
    void the_customers_broker_earns_a_share_unless_something_else_was_agreed() {
        var broker = alpha.party("Rashid Brokers", PartyRole.BROKER).id();
        var named = PartyContent.named("Big Grocery", PartyRole.CLIENT);
        var brought = new PartyContent(
                named.roles(),
                named.code(),
                named.name(),
                named.legalName(),
                named.taxNumber(),
                named.reach(),
                named.terms(),
                named.bank(),
                new Ties(Optional.empty(), Optional.of(broker), Optional.of(new Rate(25_000)), Optional.empty()),
                named.grouping(),
                named.externalId(),
                named.notes(),
                true);
        var customer =
                installation.daftar().parties().add(alpha.owner(), brought).id();
        var order = selling.order(
                alpha.owner(),
                wanted(customer, Change.keep(), Change.keep(), Optional.empty()),
                Milestone.DRAFT,
                Shipped.NONE);
        assertThat(order.terms().brokerage().broker()).contains(broker);
        assertThat(order.head().brokerFees()).isEqualTo(Company.aed("0.83"));
        shop.quantity(order, 0, "6");
        assertThat(shop.now(order).head().brokerFees()).isEqualTo(Company.aed("1.67"));
        var without = selling.order(
                alpha.owner(),
                wanted(customer, new Change.Clear<>(), Change.keep(), Optional.empty()),
                Milestone.DRAFT,
                Shipped.NONE);
        assertThat(without.terms().brokerage().percent()).isEmpty();
        var agreed = selling.order(
                alpha.owner(),
                wanted(customer, Change.keep(), new Change.Set<>(BigDecimal.TEN), Optional.of(new BigDecimal("7"))),
                Milestone.DRAFT,
                Shipped.NONE);
        assertThat(agreed.head().brokerFees()).isEqualTo(Company.aed("7.00"));
        refused("in_use", () -> installation.daftar().parties().dismiss(alpha.owner(), broker, PartyRole.BROKER));
    }

    private NewSalesOrder wanted(
            PartyId customer, Change<PartyId> broker, Change<BigDecimal> percent, Optional<BigDecimal> fees) {
        return new NewSalesOrder(
                customer,
                shop.channel(),
                Optional.of(shop.site().id()),
                broker,
                percent,
                fees,
                NewSalesOrder.Costs.NONE,
                LocalDate.of(2026, 12, 24),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(line(tea, "3", "11.111111")));
    }

    @Test
    void every_flaw_of_an_order_is_told_at_once() {
        var wrong = new NewSalesOrder(
                new PartyId(tea.id().value()),
                new ListEntryId(tea.id().value()),
                Optional.of(new LocationId(tea.id().value())),
                new Change.Set<>(shop.customer()),
                new Change.Set<>(new BigDecimal("100.5")),
                Optional.of(new BigDecimal("-1")),
                new NewSalesOrder.Costs(
                        new BigDecimal("0.001"), BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("-2")),
                LocalDate.of(2026, 12, 24),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new NewSalesOrder.Line(
                                tea.id(), Optional.of(ItemKind.MATERIAL), BigDecimal.ONE, Optional.empty()),
                        line(tea, "0", "-1")));
        assertThat(flaws(() -> selling.order(alpha.owner(), wrong, Milestone.DRAFT, Shipped.NONE)))
                .extracting(Flaw::path)
                .containsExactlyInAnyOrder(
                        "customerId",
                        "channelId",
                        "fulfillmentLocationId",
                        "brokerId",
                        "brokerFeePercent",
                        "brokerFees",
                        "fulfillmentCosts",
                        "otherCosts",
                        "items[0].itemId",
                        "items[1].quantity",
                        "items[1].unitPrice");
    }

    @Test
    void whatever_an_order_names_stays_until_the_order_is_removed() {
        var sencha = shop.house().product("SENCHA");
        var kiosk = shop.house().site("Kiosk");
        var channel = installation.daftar().lists().add(alpha.owner(), ListKind.SALES_CHANNEL, "Fair");
        var order = shop.shipsFrom(shop.drafted(line(sencha, "1")), kiosk);
        refused("in_use", () -> installation.daftar().catalog().remove(alpha.owner(), sencha.id()));
        refused("in_use", () -> installation.daftar().locations().remove(alpha.owner(), kiosk.id()));
        refused(
                "in_use",
                () -> installation.daftar().parties().dismiss(alpha.owner(), shop.customer(), PartyRole.CLIENT));
        refused("in_use", () -> installation.daftar().lists().remove(alpha.owner(), shop.channel()));
        selling.remove(alpha.owner(), order.id());
        installation.daftar().catalog().remove(alpha.owner(), sencha.id());
        installation.daftar().locations().remove(alpha.owner(), kiosk.id());
        installation.daftar().parties().dismiss(alpha.owner(), shop.customer(), PartyRole.CLIENT);
        installation.daftar().lists().remove(alpha.owner(), channel.id());
        installation.daftar().lists().remove(alpha.owner(), shop.channel());
        assertThat(orders()).isEmpty();
    }

    @Test
    void the_timeline_tells_every_move_and_what_people_wrote() {
        var order = shop.entered(line(tea, "1"));
        var note = selling.note(alpha.owner(), order.id(), new NewNote("Call before delivery", Optional.empty()));
        shop.moved(order, Milestone.SHIPPED);
        assertThat(note.standing()).isEqualTo(Milestone.CONFIRMED);
        assertThat(timeline(order))
                .containsExactly("draft > confirmed", "confirmed: Call before delivery", "confirmed > shipped");
        var version = shop.now(order).head().version();
        selling.forget(alpha.owner(), note.id());
        assertThat(timeline(order)).hasSize(2);
        assertThat(shop.now(order).head().version()).isEqualTo(version);
        refused("not_found", () -> selling.forget(alpha.owner(), note.id()));
    }

    private List<String> timeline(SalesOrder order) {
        return alpha.daftar().read().salesOrders().timeline(alpha.books(), order.id()).stream()
                .map(note -> note.from()
                        .map(from -> from + " > " + note.standing())
                        .orElseGet(() -> note.standing() + ": " + note.text().orElseThrow()))
                .toList();
    }

    @Test
    void nothing_of_a_change_happens_when_its_move_is_refused() {
        var order = shop.entered(line(tea, "12"));
        var change = new SalesOrderChange(
                noted("Rush"), Map.of(), Optional.of(Milestone.SHIPPED), Optional.empty(), Optional.empty());
        refused("insufficient_stock", () -> selling.amend(alpha.owner(), order.id(), change));
        assertThat(shop.now(order)).isEqualTo(order);
        var stale = new SalesOrderChange(noted("Rush"), Map.of(), Optional.empty(), Optional.empty(), Optional.of(77L));
        refused("stale_version", () -> selling.amend(alpha.owner(), order.id(), stale));
        var nothing = SalesOrderChange.of(SalesOrderChange.Terms.KEPT);
        assertThat(selling.amend(alpha.owner(), order.id(), nothing)).isEqualTo(order);
    }

    private static SalesOrderChange.Terms noted(String notes) {
        return Shop.terms(Map.of("notes", notes));
    }

    @Test
    void R45_two_lines_of_one_item_get_no_more_than_there_is_of_it() {
        var order = shop.entered(line(tea, "6"), line(tea, "6"));
        assertThat(shop.stock(tea)).isEqualTo("10/12/10");
        refused("insufficient_stock", () -> shop.moved(order, Milestone.SHIPPED));
        assertThat(shop.shippedInPart(order).lines())
                .extracting(line -> line.shipped().toDecimal().intValue())
                .containsExactly(6, 4);
        assertThat(shop.stock(tea)).isEqualTo("0/2/0");
    }

    @Test
    void R38_a_hundred_shipments_of_the_last_ten_are_ten() throws Exception {
        var orders = new ArrayList<SalesOrder>();
        shop.house().disposed(tea, shop.site(), "10");
        for (int i = 0; i < 100; i++) orders.add(shop.entered(line(tea, "1")));
        shop.house().found(tea, shop.site(), "10", "1");
        List<Callable<?>> deeds = new ArrayList<>();
        for (var order : orders) deeds.add(() -> shop.moved(order, Milestone.SHIPPED));
        assertThat(Race.won(deeds, List.of("insufficient_stock"))).isEqualTo(10);
        assertThat(shop.stock(tea)).isEqualTo("0/90/0");
    }

    @Test
    void R40_a_hundred_orders_for_the_last_ten_are_all_entered_and_ten_get_them() throws Exception {
        List<Callable<?>> deeds = new ArrayList<>();
        for (int i = 0; i < 100; i++) deeds.add(() -> shop.entered(line(tea, "1")));
        assertThat(Race.won(deeds, List.of())).isEqualTo(100);
        assertThat(shop.stock(tea)).isEqualTo("10/100/10");
        assertThat(orders()).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void entering_rejecting_and_shipping_at_once_is_a_legal_history() throws Exception {
        for (int i = 0; i < 5; i++) {
            var order = shop.drafted(line(cups, "2"), line(tea, "1"));
            List<Callable<?>> deeds = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
                deeds.add(() -> shop.moved(order, Milestone.CONFIRMED));
                deeds.add(() -> shop.moved(order, Milestone.SHIPPED));
                deeds.add(() -> shop.moved(order, Milestone.DRAFT));
            }
            deeds.add(() -> shop.moved(order, Milestone.CANCELLED));
            Collections.shuffle(deeds, new Random(i));
            Race.won(deeds, List.of("invalid_transition"));
            var now = shop.now(order);
            assertThat(now.lines().stream().allMatch(line -> line.open().isZero()))
                    .isEqualTo(now.milestone() == Milestone.SHIPPED);
        }
    }

    @Test
    void orders_are_read_newest_first_each_once() {
        for (int i = 0; i < 5; i++) shop.drafted(line(tea, "1"));
        assertThat(orders()).containsExactly("SO-000005", "SO-000004", "SO-000003", "SO-000002", "SO-000001");
    }

    private List<String> orders() {
        var seen = new ArrayList<String>();
        Optional<Page.Position> after = Optional.empty();
        do {
            var page = alpha.daftar()
                    .read()
                    .salesOrders()
                    .list(alpha.books(), new Page.Request<>(SalesOrders.OrderSort.CREATED_AT, false, 2, after, false));
            page.rows().forEach(head -> seen.add(head.number().toString()));
            after = page.next();
        } while (after.isPresent());
        return seen;
    }

    /** What the stock ledger tells of it, from the beginning. */
    private List<String> told(Item item) {
        var selection = new Stock.EventSelection(
                ItemKind.PRODUCT,
                Optional.of(item.id()),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return alpha
                .daftar()
                .read()
                .stock()
                .events(
                        alpha.books(),
                        selection,
                        new Page.Request<>(Stock.EventSort.RECORDED_AT, true, 50, Optional.empty()))
                .rows()
                .stream()
                .map(SalesTest::words)
                .toList();
    }

    private static String words(StockEvent event) {
        return (event.reversal() ? "-" : "") + event.movement() + " "
                + event.quantity().toDecimal().stripTrailingZeros().toPlainString();
    }

    private static Refusal.InvalidTransition transition(Callable<?> deed) {
        try {
            deed.call();
            throw new AssertionError("It was not refused");
        } catch (Refused refused) {
            return (Refusal.InvalidTransition) refused.refusal();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
