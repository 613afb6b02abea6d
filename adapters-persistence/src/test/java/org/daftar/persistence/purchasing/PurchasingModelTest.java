package org.daftar.persistence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.purchasing.Buying.line;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.Receipt;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;

/**
 * Random receipts, reversals, edits and moves of orders on the real use cases and a real database agree with {@link ReferenceOrder}
 * after each, and the laws hold in the end.
 */
class PurchasingModelTest {

    private static final Map<Database, Installation> INSTALLATIONS = new EnumMap<>(Database.class);
    private static final Map<Database, Buying> BUYERS = new EnumMap<>(Database.class);

    private enum Kind {
        RECEIVE,
        TAKE_BACK,
        EDIT,
        CHANGE_COSTS,
        MOVE
    }

    /** @param which line or receipt */
    private record Deed(Kind kind, int which, long amount, Milestone goal) {}

    @BeforeContainer
    static void open() {
        for (var database : Database.values()) {
            var installation = Installation.on(database);
            INSTALLATIONS.put(database, installation);
            BUYERS.put(database, Buying.of(installation.alpha()));
        }
    }

    @AfterContainer
    static void the_books_obey_every_law() {
        INSTALLATIONS.values().forEach(Installation::close);
    }

    @Property(tries = 60)
    void an_order_and_its_stock_are_what_the_model_says(@ForAll("histories") List<Deed> history) {
        run(BUYERS.get(Database.SQLITE), history);
    }

    @Property(tries = 15)
    void in_postgresql_too(@ForAll("histories") List<Deed> history) {
        run(BUYERS.get(Database.POSTGRESQL), history);
    }

    private static void run(Buying buying, List<Deed> history) {
        var items = List.of(anItem(buying), anItem(buying));
        var order = buying.ordered(
                Milestone.PLANNED, "10", line(items.get(0), "10", "1.337"), line(items.get(1), "20", "0"));
        var receipts = new ArrayList<Receipt>();
        var model = new ReferenceOrder(10, 20);
        for (var deed : history) {
            if (deed.kind() == Kind.TAKE_BACK && receipts.isEmpty()) continue;
            var next = model.copy();
            var expected = expected(() -> inModel(next, deed));
            assertThat(heard(() -> inBooks(buying, order, receipts, deed)))
                    .as("%s of %s", deed, history)
                    .isEqualTo(expected);
            if (expected.equals("done")) model = next;
            requireLike(model, buying, order, items);
        }
    }

    private static void inModel(ReferenceOrder model, Deed deed) {
        switch (deed.kind()) {
            case RECEIVE -> model.receive(deed.which(), deed.amount());
            case TAKE_BACK -> model.takeBack(deed.which() % model.receipts());
            case EDIT -> model.edit(deed.which(), deed.amount());
            case MOVE -> model.move(deed.goal());
            case CHANGE_COSTS -> {
                if (model.milestone() == Milestone.CANCELLED) throw new ReferenceOrder.No("invalid_transition");
            }
        }
    }

    private static void inBooks(Buying buying, PurchaseOrder order, List<Receipt> receipts, Deed deed) {
        var amount = Long.toString(deed.amount());
        switch (deed.kind()) {
            case RECEIVE ->
                receipts.add(
                        deed.which() == 0 ? buying.received(order, amount, "0") : buying.received(order, "0", amount));
            case TAKE_BACK -> {
                int which = deed.which() % receipts.size();
                buying.takenBack(receipts.get(which));
                receipts.remove(which);
            }
            case EDIT -> buying.quantity(order, deed.which(), amount);
            case MOVE -> buying.moved(order, deed.goal());
            case CHANGE_COSTS ->
                buying.purchasing()
                        // Never what they are already, which would change nothing and so could not be refused.
                        .amend(
                                buying.company().owner(),
                                order.id(),
                                Buying.costs(buying.now(order)
                                        .terms()
                                        .costs()
                                        .shipping()
                                        .toDecimal()
                                        .add(BigDecimal.ONE)
                                        .toPlainString()));
        }
    }

    private static void requireLike(ReferenceOrder model, Buying buying, PurchaseOrder order, List<Item> items) {
        assertThat(buying.now(order).milestone()).isEqualTo(model.milestone());
        for (int i = 0; i < items.size(); i++)
            assertThat(buying.stock(items.get(i))).isEqualTo(model.received(i) + "/" + model.onOrder(i));
        if (model.receipts() == 0)
            assertThat(buying.company()
                            .daftar()
                            .read()
                            .stock()
                            .worth(
                                    buying.company().books(),
                                    items.stream().map(Item::id).toList())
                            .values())
                    .allMatch(worth -> worth.value().isZero());
    }

    private static Item anItem(Buying buying) {
        return buying.house().material("M-" + UUID.randomUUID());
    }

    private static String expected(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (ReferenceOrder.No no) {
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
                Tuple.of(6, Arbitraries.just(Kind.RECEIVE)),
                Tuple.of(3, Arbitraries.just(Kind.TAKE_BACK)),
                Tuple.of(2, Arbitraries.just(Kind.EDIT)),
                Tuple.of(1, Arbitraries.just(Kind.CHANGE_COSTS)),
                Tuple.of(3, Arbitraries.just(Kind.MOVE)));
        var goals = Arbitraries.of(Milestone.PLANNED, Milestone.PLACED, Milestone.DISPATCHED, Milestone.RECEIVED);
        var rarely = Arbitraries.frequencyOf(Tuple.of(12, goals), Tuple.of(1, Arbitraries.just(Milestone.CANCELLED)));
        var placed = new Deed(Kind.MOVE, 0, 0, Milestone.PLACED);
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.longs().between(1, 15),
                        rarely)
                .as(Deed::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(14)
                .map(deeds -> {
                    var history = new ArrayList<>(List.of(placed));
                    history.addAll(deeds);
                    return history;
                });
    }
}
