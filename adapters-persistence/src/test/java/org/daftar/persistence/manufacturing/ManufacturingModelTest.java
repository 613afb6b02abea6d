package org.daftar.persistence.manufacturing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.manufacturing.Making.line;
import static org.daftar.persistence.manufacturing.Making.of;

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
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;

/**
 * Random receipts, reversals, edits and moves of orders, while stock is found and sold, on the real use cases and a real database
 * agree with {@link ReferenceMaking} after each; work in progress holds nothing at any time, and the laws hold in the end.
 */
class ManufacturingModelTest {

    private static final Map<Database, Installation> INSTALLATIONS = new EnumMap<>(Database.class);
    private static final Map<Database, Making> MAKERS = new EnumMap<>(Database.class);
    private static final long[] PER_UNIT = {1_500_000, 333_333};

    private enum Act {
        RECEIVE,
        TAKE_BACK,
        EDIT,
        MOVE,
        FIND,
        SELL
    }

    /** @param which input or receipt; @param amount in whole units */
    private record Deed(Act act, int which, long amount, Milestone goal) {}

    /** An order with what it is made of. */
    private record Story(Making making, ManufacturingOrder order, Item output, List<Item> inputs) {

        static Story begun(Making making) {
            var house = making.house();
            var output = house.product("P-" + UUID.randomUUID());
            var inputs = List.of(house.material("M-" + UUID.randomUUID()), house.product("S-" + UUID.randomUUID()));
            making.found(inputs.get(0), "12", "1.3");
            making.found(inputs.get(1), "2", "0.7");
            making.bill(output, of(inputs.get(0), "1.5"), of(inputs.get(1), "0.333333"));
            return new Story(making, making.ordered(Milestone.ENTERED, line(output, "10", "0.337")), output, inputs);
        }

        String input(int which) {
            var level = making.house().level(inputs.get(which), making.site());
            return level.onHand() + "/" + level.allocated() + "/" + level.demanded();
        }

        String made() {
            var level = making.house().level(output, making.site());
            return level.onHand() + "/" + level.onOrder();
        }
    }

    @BeforeContainer
    static void open() {
        for (var database : Database.values()) {
            var installation = Installation.on(database);
            INSTALLATIONS.put(database, installation);
            MAKERS.put(database, Making.of(installation.alpha(), Kind.WORK));
        }
    }

    @AfterContainer
    static void the_books_obey_every_law() {
        INSTALLATIONS.values().forEach(Installation::close);
    }

    @Property(tries = 60)
    void an_order_and_its_stock_are_what_the_model_says(@ForAll("histories") List<Deed> history) {
        run(MAKERS.get(Database.SQLITE), history);
    }

    @Property(tries = 15)
    void in_postgresql_and_by_ourselves_too(@ForAll("histories") List<Deed> history) {
        run(MAKERS.get(Database.POSTGRESQL).as(Kind.PRODUCTION), history);
    }

    private static void run(Making making, List<Deed> history) {
        var story = Story.begun(making);
        var receipts = new ArrayList<Receipt>();
        var model = new ReferenceMaking(10_000_000, PER_UNIT, new long[] {12_000_000, 2_000_000});
        for (var deed : history) {
            if (deed.act() == Act.TAKE_BACK && receipts.isEmpty()) continue;
            var next = model.copy();
            var expected = expected(() -> inModel(next, deed));
            assertThat(heard(() -> inBooks(story, receipts, deed)))
                    .as("%s of %s", deed, history)
                    .isEqualTo(expected);
            if (expected.equals("done")) model = next;
            assertThat(told(model)).as("%s of %s", deed, history).isEqualTo(told(story));
            assertThat(making.company().balance("1220")).isEqualTo("0.00");
        }
    }

    private static List<String> told(ReferenceMaking model) {
        return List.of(model.milestone().toString(), model.input(0), model.input(1), model.output());
    }

    private static List<String> told(Story story) {
        var now = story.making().now(story.order());
        return List.of(now.milestone().toString(), story.input(0), story.input(1), story.made());
    }

    private static void inModel(ReferenceMaking model, Deed deed) {
        long amount = deed.amount() * 1_000_000;
        switch (deed.act()) {
            case RECEIVE -> model.receive(amount);
            case TAKE_BACK -> model.takeBack(deed.which() % model.receipts());
            case EDIT -> model.edit(amount);
            case MOVE -> model.move(deed.goal());
            case FIND -> model.found(deed.which() % 2, amount);
            case SELL -> model.sold(amount);
        }
    }

    private static void inBooks(Story story, List<Receipt> receipts, Deed deed) {
        var making = story.making();
        var amount = Long.toString(deed.amount());
        switch (deed.act()) {
            case RECEIVE -> receipts.add(making.received(story.order(), amount));
            case TAKE_BACK -> {
                int which = deed.which() % receipts.size();
                making.takenBack(receipts.get(which));
                receipts.remove(which);
            }
            case EDIT -> making.quantity(story.order(), 0, amount);
            case MOVE -> making.moved(story.order(), deed.goal());
            case FIND -> making.found(story.inputs().get(deed.which() % 2), amount, "2.1");
            case SELL -> making.house().disposed(story.output(), making.site(), amount);
        }
    }

    private static String expected(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (ReferenceMaking.No no) {
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
        var acts = Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.just(Act.RECEIVE)),
                Tuple.of(4, Arbitraries.just(Act.TAKE_BACK)),
                Tuple.of(2, Arbitraries.just(Act.EDIT)),
                Tuple.of(3, Arbitraries.just(Act.FIND)),
                Tuple.of(1, Arbitraries.just(Act.SELL)),
                Tuple.of(4, Arbitraries.just(Act.MOVE)));
        var goals = Arbitraries.of(
                Milestone.DRAFT,
                Milestone.ENTERED,
                Milestone.PLACED,
                Milestone.PLACED,
                Milestone.IN_PRODUCTION,
                Milestone.DISPATCHED,
                Milestone.RECEIVED,
                Milestone.COMPLETED);
        var rarely = Arbitraries.frequencyOf(Tuple.of(16, goals), Tuple.of(1, Arbitraries.just(Milestone.CANCELLED)));
        var placed = new Deed(Act.MOVE, 0, 0, Milestone.PLACED);
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(1, 7),
                        rarely)
                .as(Deed::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(16)
                .map(deeds -> {
                    var history = new ArrayList<>(List.of(placed));
                    history.addAll(deeds);
                    return history;
                });
    }
}
