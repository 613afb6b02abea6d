package org.daftar.persistence.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Changing.cleared;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.Refusals.obstacle;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.sales.Shop.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Change;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.NoteId;
import org.daftar.model.sales.SalesLineId;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.model.sales.Shipped;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.party.Changes;
import org.daftar.ports.catalog.Catalog.ItemChange;
import org.daftar.ports.catalog.LocationRegister.LocationChange;
import org.daftar.ports.lists.CompanyLists.EntryChange;
import org.daftar.ports.sales.NewSalesOrder;
import org.daftar.ports.sales.SalesLineChange;
import org.daftar.ports.sales.SalesOrderChange;
import org.daftar.ports.sales.Selling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not taken down, where it is wrong and by which code. */
class RefusedSalesOrdersTest extends OnBothDatabases {

    private static final UUID NOBODY = UUID.randomUUID();

    private Shop shop;
    private Selling selling;
    private Item tea;

    @BeforeEach
    void open() {
        shop = Shop.of(alpha);
        selling = daftar.sales();
        tea = shop.product("TEA", "10", "4");
    }

    @Test
    void an_order_of_what_is_not_there_says_what_is_not_there() {
        var wrong = new NewSalesOrder(
                new PartyId(NOBODY),
                new ListEntryId(NOBODY),
                Optional.of(new LocationId(NOBODY)),
                new Change.Set<>(shop.customer()),
                new Change.Set<>(new BigDecimal("-0.0001")),
                Optional.of(new BigDecimal("10000000000000.01")),
                new NewSalesOrder.Costs(
                        new BigDecimal("0.001"),
                        new BigDecimal("-0.01"),
                        new BigDecimal("10000000000000.01"),
                        BigDecimal.ZERO),
                LocalDate.of(2026, 12, 24),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        wanted(new ItemId(NOBODY), "0", "-0.000001"),
                        wanted(tea.id(), "1000000000000.000001", "1000000000000.000001"),
                        wanted(tea.id(), "0.0000001", "0.0000001"),
                        wanted(tea.id(), "1000000000000", "10.000001"),
                        new NewSalesOrder.Line(
                                tea.id(), Optional.of(ItemKind.MATERIAL), BigDecimal.ONE, Optional.empty()),
                        wanted(tea.id(), "1000000000000", "10")));
        assertThat(faults(() -> selling.order(alpha.owner(), wrong, Milestone.DRAFT, Shipped.NONE)))
                .containsExactly(
                        "customerId unknown_customer",
                        "channelId unknown_channel",
                        "fulfillmentLocationId unknown_location",
                        "brokerId unknown_broker",
                        "brokerFeePercent out_of_range",
                        "brokerFees maximum",
                        "fulfillmentCosts scale",
                        "freightCosts minimum",
                        "promoCosts maximum",
                        "items[0].itemId unknown_item",
                        "items[0].quantity exclusiveMinimum",
                        "items[0].unitPrice minimum",
                        "items[1].quantity maximum",
                        "items[1].unitPrice maximum",
                        "items[2].quantity scale",
                        "items[2].unitPrice scale",
                        "items[3].unitPrice maximum",
                        "items[4].itemId other_kind");
    }

    @Test
    void what_is_inactive_is_in_no_new_order_and_comes_into_none() {
        var order = shop.drafted(line(tea, "1"));
        var cups = shop.house().product("CUPS");
        var kiosk = shop.house().site("Kiosk");
        var fair = daftar.lists()
                .add(alpha.owner(), ListKind.SALES_CHANNEL, "Fair")
                .id();
        var other = alpha.client("Big Grocery").id();
        var broker = alpha.party("Rashid Brokers", PartyRole.BROKER).id();
        var inactive = Map.of("active", false);
        daftar.catalog().revise(alpha.owner(), cups.id(), Changing.of(ItemChange.class, inactive));
        daftar.locations().revise(alpha.owner(), kiosk.id(), Changing.of(LocationChange.class, inactive));
        daftar.lists().revise(alpha.owner(), fair, Changing.of(EntryChange.class, inactive));
        daftar.parties().revise(alpha.owner(), other, Changes.set("active", false));
        daftar.parties().revise(alpha.owner(), broker, Changes.set("active", false));
        assertThat(faults(() -> selling.addLine(alpha.owner(), order.id(), line(cups, "1"))))
                .containsExactly("itemId inactive");
        assertThat(faults(() -> shop.item(order, 0, cups))).containsExactly("itemId inactive");
        assertThat(faults(() -> shop.shipsFrom(order, kiosk))).containsExactly("fulfillmentLocationId inactive");
        assertThat(faults(() -> shop.amended(order, Map.of("channel", fair)))).containsExactly("channelId inactive");
        assertThat(faults(() -> shop.amended(order, Map.of("customer", other)))).containsExactly("customerId inactive");
        assertThat(faults(() -> shop.amended(order, Map.of("broker", broker)))).containsExactly("brokerId inactive");
        assertThat(shop.now(order)).isEqualTo(order);
    }

    @Test
    void what_an_order_named_when_it_was_active_it_may_name_for_ever() {
        var order = shop.drafted(line(tea, "1"));
        daftar.catalog().revise(alpha.owner(), tea.id(), Changing.of(ItemChange.class, Map.of("active", false)));
        daftar.parties().revise(alpha.owner(), shop.customer(), Changes.set("active", false));
        shop.quantity(order, 0, "2");
        var amended = shop.amended(order, Map.of("customer", shop.customer(), "notes", "Call first"));
        assertThat(amended.terms().notes()).contains("Call first");
    }

    @Test
    void a_line_is_judged_like_those_of_a_new_order_whenever_it_changes() {
        var order = shop.drafted(line(tea, "1"));
        var service = daftar.catalog()
                .add(
                        alpha.owner(),
                        ItemContent.named(
                                ItemKind.SERVICE,
                                new ItemCode("TASTING"),
                                "Tasting",
                                tea.content().category()));
        assertThat(faults(() -> selling.addLine(alpha.owner(), order.id(), line(service, "1"))))
                .containsExactly("itemId unknown_item");
        assertThat(faults(() -> selling.addLine(alpha.owner(), order.id(), line(tea, "-1", "-1"))))
                .containsExactly("quantity exclusiveMinimum", "unitPrice minimum");
        assertThat(faults(() -> selling.addLine(alpha.owner(), order.id(), line(tea, "1000000000000", "10.000001"))))
                .containsExactly("unitPrice maximum");
        assertThat(faults(
                        () -> shop.revised(order, 0, change(Map.of("quantity", number("-1"), "price", number("-1"))))))
                .containsExactly("quantity exclusiveMinimum", "unitPrice minimum");
        var dear = change(Map.of("quantity", number("1000000000000"), "price", number("10.000001")));
        assertThat(faults(() -> shop.revised(order, 0, dear))).containsExactly("unitPrice maximum");
        for (var gone : Map.of("item", "itemId", "quantity", "quantity", "price", "unitPrice")
                .entrySet())
            assertThat(faults(() -> shop.revised(order, 0, change(Map.of(gone.getKey(), cleared())))))
                    .containsExactly(gone.getValue() + " required");
        assertThat(shop.now(order)).isEqualTo(order);
    }

    @Test
    void terms_are_judged_like_those_of_a_new_order_whenever_they_change() {
        var order = shop.drafted(line(tea, "1"));
        assertThat(faults(() -> shop.amended(order, Map.of("customer", new PartyId(NOBODY)))))
                .containsExactly("customerId unknown_customer");
        assertThat(faults(() -> shop.amended(order, Map.of("channel", new ListEntryId(NOBODY)))))
                .containsExactly("channelId unknown_channel");
        var type = tea.content().category();
        assertThat(faults(() -> shop.amended(order, Map.of("channel", type))))
                .containsExactly("channelId unknown_channel");
        assertThat(faults(() -> shop.amended(order, Map.of("shipFrom", new LocationId(NOBODY)))))
                .containsExactly("fulfillmentLocationId unknown_location");
        assertThat(faults(() -> shop.amended(order, Map.of("broker", shop.customer()))))
                .containsExactly("brokerId unknown_broker");
        assertThat(faults(() -> shop.amended(order, Map.of("brokerFees", number("-0.01")))))
                .containsExactly("brokerFees minimum");
        var costs = Map.of("fulfillment", number("-1"), "freight", number("0.001"), "promotion", number("-1"));
        assertThat(faults(() -> shop.amended(order, costs)))
                .containsExactly("fulfillmentCosts minimum", "freightCosts scale", "promoCosts minimum");
        assertThat(shop.now(order)).isEqualTo(order);
    }

    @Test
    void a_broker_gets_from_nothing_to_everything_to_four_decimals_of_a_percent() {
        var order = shop.drafted(line(tea, "1"));
        for (var wrong : List.of("-0.0001", "100.0001"))
            assertThat(faults(() -> percent(order, wrong))).containsExactly("brokerFeePercent out_of_range");
        assertThat(faults(() -> percent(order, "2.00001"))).containsExactly("brokerFeePercent scale");
        for (var right : List.of("0", "100", "2.0001", "2.000000"))
            assertThat(percent(order, right).terms().brokerage().percent())
                    .hasValueSatisfying(rate -> assertThat(rate.toPercent()).isEqualByComparingTo(right));
        assertThat(shop.amended(order, Map.of("brokerFeePercent", cleared()))
                        .terms()
                        .brokerage()
                        .percent())
                .isEmpty();
    }

    private SalesOrder percent(SalesOrder order, String percent) {
        return shop.amended(order, Map.of("brokerFeePercent", number(percent)));
    }

    @Test
    void what_is_settled_by_the_goods_that_left_or_by_the_end_is_changed_no_more() {
        var other = alpha.client("Big Grocery").id();
        var fair = daftar.lists()
                .add(alpha.owner(), ListKind.SALES_CHANNEL, "Fair")
                .id();
        var broker = alpha.party("Rashid Brokers", PartyRole.BROKER).id();
        var order = shop.ordered(Milestone.SHIPPED, Shipped.ALL, line(tea, "1"), line(tea, "1"));
        var then = " [confirmed, billed, disputed]";
        assertThat(obstacle(() -> shop.amended(order, Map.of("customer", other))))
                .isEqualTo("not_editable" + then);
        assertThat(obstacle(() ->
                        selling.removeLine(alpha.owner(), order.lines().get(0).id())))
                .isEqualTo("not_editable" + then);
        shop.amended(order, Map.of("channel", fair, "broker", broker, "freight", number("5")));
        shop.moved(shop.moved(order, Milestone.DISPUTED), Milestone.CLOSED);
        for (var late :
                List.of(Map.of("channel", shop.channel()), Map.of("broker", cleared()), Map.of("other", number("5"))))
            assertThat(obstacle(() -> shop.amended(order, late))).isEqualTo("not_editable []");
        assertThat(shop.amended(order, Map.of("notes", "Thanks")).terms().notes())
                .contains("Thanks");
    }

    @Test
    void an_open_order_has_a_place_where_it_ships_from() {
        var gone = Map.of("shipFrom", cleared());
        var draft = shop.drafted(line(tea, "2"));
        assertThat(shop.amended(draft, gone).terms().shipFrom()).isEmpty();
        var order = shop.entered(line(tea, "2"));
        assertThat(obstacle(() -> shop.amended(order, gone)))
                .isEqualTo("location_required [draft, shipped, cancelled]");
        var back = new SalesOrderChange(
                Shop.terms(gone), Map.of(), Optional.of(Milestone.DRAFT), Optional.empty(), Optional.empty());
        assertThat(selling.amend(alpha.owner(), order.id(), back).milestone()).isEqualTo(Milestone.DRAFT);
        assertThat(shop.stock(tea)).isEqualTo("10/0/0");
    }

    @Test
    void only_the_rest_of_what_has_left_in_part_can_be_asked_to_leave() {
        var order = shop.shippedInPart(shop.entered(line(tea, "12")));
        assertThat(obstacle(() -> shipping(order, Shipped.NONE))).isEqualTo("not_allowed [all shipped]");
        shop.moved(shop.moved(order, Milestone.DISPUTED), Milestone.CLOSED);
        assertThat(obstacle(() -> shipping(order, Shipped.ALL))).isEqualTo("not_allowed []");
        var whole = shop.ordered(Milestone.CONFIRMED, Shipped.NONE, line(tea, "1"));
        assertThat(obstacle(() -> shipping(whole, Shipped.PART))).isEqualTo("not_allowed []");
        assertThat(shipping(whole, Shipped.NONE)).isEqualTo(whole);
    }

    private SalesOrder shipping(SalesOrder order, Shipped wanted) {
        var change = SalesOrderChange.of(SalesOrderChange.Terms.KEPT).shipping(wanted);
        return selling.amend(alpha.owner(), order.id(), change);
    }

    @Test
    void of_an_order_that_is_not_there_nothing_is_done() {
        var order = new SalesOrderId(NOBODY);
        var line = new SalesLineId(NOBODY);
        refused("not_found", () -> selling.amend(alpha.owner(), order, SalesOrderChange.to(Milestone.CONFIRMED)));
        refused("not_found", () -> selling.remove(alpha.owner(), order));
        refused("not_found", () -> selling.addLine(alpha.owner(), order, line(tea, "1")));
        refused("not_found", () -> selling.reviseLine(alpha.owner(), line, change(Map.of())));
        refused("not_found", () -> selling.removeLine(alpha.owner(), line));
        refused("not_found", () -> selling.forget(alpha.owner(), new NoteId(NOBODY)));
    }

    private static NewSalesOrder.Line wanted(ItemId item, String quantity, String price) {
        return new NewSalesOrder.Line(item, Optional.empty(), number(quantity), Optional.of(number(price)));
    }

    private static SalesLineChange change(Map<String, ?> changes) {
        return Changing.of(SalesLineChange.class, changes);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
