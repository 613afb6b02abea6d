package org.daftar.persistence.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.sales.Shop.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.daftar.model.catalog.Item;
import org.daftar.model.kernel.Refused;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.SalesOrder;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;

/**
 * Random entering, correcting, shipping, billing, taking back, editing and rejecting of two orders for the same goods, on the real use cases and
 * a real database, agrees with {@link ReferenceSales} after each, and the laws hold in the end.
 */
class SalesModelTest {

    private static final Map<Database, Installation> INSTALLATIONS = new EnumMap<>(Database.class);
    private static final Map<Database, Shop> SHOPS = new EnumMap<>(Database.class);

    private enum Kind {
        MOVE,
        SHIP,
        SHIP_PART,
        SHIP_THE_REST,
        EDIT,
        FIND,
        DISPOSE
    }

    private record Deed(Kind kind, int order, int item, long amount, Milestone goal) {}

    private record World(Shop shop, List<Item> items, List<SalesOrder> orders) {}

    @BeforeContainer
    static void open() {
        for (var database : Database.values()) {
            var installation = Installation.on(database);
            INSTALLATIONS.put(database, installation);
            SHOPS.put(database, Shop.of(installation.alpha()));
        }
    }

    @AfterContainer
    static void the_books_obey_every_law() {
        INSTALLATIONS.values().forEach(Installation::close);
    }

    @Property(tries = 80)
    void orders_and_their_stock_are_what_the_model_says(@ForAll("histories") List<Deed> history) {
        run(SHOPS.get(Database.SQLITE), history);
    }

    @Property(tries = 15)
    void in_postgresql_too(@ForAll("histories") List<Deed> history) {
        run(SHOPS.get(Database.POSTGRESQL), history);
    }

    private static void run(Shop shop, List<Deed> history) {
        var items = List.of(anItem(shop), anItem(shop));
        var orders = List.of(
                shop.drafted(line(items.get(0), "6"), line(items.get(1), "4")),
                shop.drafted(line(items.get(0), "5"), line(items.get(1), "9")));
        var world = new World(shop, items, orders);
        var model = new ReferenceSales(2);
        model.order(6, 4);
        model.order(5, 9);
        for (int i = 0; i < 2; i++) model.find(i, 10);
        for (var deed : history) {
            var next = model.copy();
            var expected = expected(() -> inModel(next, deed));
            assertThat(heard(() -> inBooks(world, deed)))
                    .as("%s of %s", deed, history)
                    .isEqualTo(expected);
            if (expected.equals("done")) model = next;
            requireLike(model, world);
        }
    }

    private static void inModel(ReferenceSales model, Deed deed) {
        switch (deed.kind()) {
            case MOVE -> model.move(deed.order(), deed.goal());
            case SHIP -> model.ship(deed.order(), false);
            case SHIP_PART -> model.ship(deed.order(), true);
            case SHIP_THE_REST -> model.shipTheRest(deed.order());
            case EDIT -> model.edit(deed.order(), deed.item(), deed.amount());
            case FIND -> model.find(deed.item(), deed.amount());
            case DISPOSE -> model.dispose(deed.item(), deed.amount());
        }
    }

    private static void inBooks(World world, Deed deed) {
        var shop = world.shop();
        var order = world.orders().get(deed.order());
        var item = world.items().get(deed.item());
        var amount = Long.toString(deed.amount());
        switch (deed.kind()) {
            case MOVE -> shop.moved(order, deed.goal());
            case SHIP -> shop.moved(order, Milestone.SHIPPED);
            case SHIP_PART -> shop.shippedInPart(order);
            case SHIP_THE_REST -> shop.theRestShipped(order);
            case EDIT -> shop.quantity(order, deed.item(), amount);
            case FIND -> shop.house().found(item, shop.site(), amount);
            case DISPOSE -> shop.house().disposed(item, shop.site(), amount);
        }
    }

    private static void requireLike(ReferenceSales model, World world) {
        for (int i = 0; i < 2; i++) {
            assertThat(world.shop().stock(world.items().get(i))).isEqualTo(model.stock(i));
            var now = world.shop().now(world.orders().get(i));
            assertThat(now.milestone()).isEqualTo(model.milestone(i));
            assertThat(now.head().milestones().at(now.milestone())).isPresent();
            for (int item = 0; item < 2; item++)
                assertThat(now.lines().get(item).shipped().micros()).isEqualTo(model.left(i, item) * 1_000_000);
        }
    }

    private static Item anItem(Shop shop) {
        return shop.product("P-" + UUID.randomUUID(), "10", "1.337");
    }

    private static String expected(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (ReferenceSales.No no) {
            return String.valueOf(no.getMessage());
        }
    }

    private static String heard(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    @Provide
    Arbitrary<List<Deed>> histories() {
        var kinds = Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.just(Kind.MOVE)),
                Tuple.of(2, Arbitraries.just(Kind.SHIP)),
                Tuple.of(3, Arbitraries.just(Kind.SHIP_PART)),
                Tuple.of(2, Arbitraries.just(Kind.SHIP_THE_REST)),
                Tuple.of(3, Arbitraries.just(Kind.EDIT)),
                Tuple.of(1, Arbitraries.just(Kind.FIND)),
                Tuple.of(1, Arbitraries.just(Kind.DISPOSE)));
        var goals = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Milestone.CONFIRMED)),
                Tuple.of(3, Arbitraries.just(Milestone.DRAFT)),
                Tuple.of(2, Arbitraries.just(Milestone.DISPUTED)),
                Tuple.of(3, Arbitraries.just(Milestone.BILLED)),
                Tuple.of(2, Arbitraries.just(Milestone.SETTLED)),
                Tuple.of(1, Arbitraries.just(Milestone.CANCELLED)),
                Tuple.of(2, Arbitraries.just(Milestone.CLOSED)));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.longs().between(1, 12),
                        goals)
                .as(Deed::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(18);
    }
}
