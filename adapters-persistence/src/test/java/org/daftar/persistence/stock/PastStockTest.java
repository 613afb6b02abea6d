package org.daftar.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.Standing;
import org.daftar.model.stock.StockEvent;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.ports.stock.StockKeeping.Correction;
import org.daftar.ports.stock.query.Stock;

/**
 * Stock moves on random days, booked in any order; what there was at the end of a day is what the events up to that day come to, and
 * what it was worth is what the inventory account held.
 */
class PastStockTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 20);
    private static final ZoneId ZONE = ZoneId.of("Asia/Dubai");

    enum Verb {
        FOUND,
        DISPOSED,
        SENT,
        RECEIVED,
        TAKEN_BACK
    }

    /** @param day after the first; what happens in the last hours of a day abroad is of the next day at home */
    record Step(Verb verb, int item, int site, int other, int quantity, int cost, int day) {

        Instant at() {
            return FIRST.plusDays(day).atTime(LocalTime.of(0, 30)).atZone(ZONE).toInstant();
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Verb.FOUND)), Tuple.of(4, Arbitraries.of(Verb.class))),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 9_000),
                        Arbitraries.integers().between(0, 5_000),
                        Arbitraries.integers().between(0, 60))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(Integer.getInteger("daftar.model.actions", 30));
    }

    @Property(tries = 40)
    void R16_as_of_a_day_there_is_what_the_events_up_to_it_come_to(@ForAll("histories") List<Step> history) {
        run(Database.SQLITE, history);
    }

    @Property(tries = 10)
    void R16_in_postgresql_too(@ForAll("histories") List<Step> history) {
        run(Database.POSTGRESQL, history);
    }

    private static void run(Database database, List<Step> history) {
        var company = Installation.on(database).alpha();
        var past = new Happened(company);
        history.forEach(past::tried);
        for (var day : List.of(-1, 0, 10, 11, 30, 40, 41, 42, 60, 400)) past.requireAsOf(FIRST.plusDays(day));
        var report = company.daftar().verification().verify(company.books(), (seen, things) -> {});
        assertThat(report.verdicts()).allMatch(Verdict::holds);
    }

    /** A company to which the steps of a history happen. */
    private static final class Happened {

        private final Company company;
        private final Warehouse house;
        private final List<Item> items = new ArrayList<>();
        private final List<Location> sites = new ArrayList<>();
        private final List<String> transfers = new ArrayList<>();

        Happened(Company company) {
            this.company = company;
            house = new Warehouse(company);
            for (int i = 0; i < 2; i++) {
                items.add(house.material("M" + i));
                sites.add(house.site("Site " + i));
            }
        }

        void tried(Step step) {
            try {
                happens(step);
            } catch (Refused nothingHappened) {
                assertThat(nothingHappened.refusal().code()).isNotEmpty();
            }
        }

        private void happens(Step step) {
            var stock = company.daftar().stock();
            var owner = company.owner();
            var item = items.get(step.item());
            var correction = new Correction(
                    ItemKind.MATERIAL,
                    item.id(),
                    sites.get(step.site()).id(),
                    BigDecimal.valueOf(step.quantity(), 3),
                    Optional.of(step.at()),
                    Optional.empty());
            switch (step.verb()) {
                case FOUND ->
                    stock.adjust(owner, correction, Optional.of(BigDecimal.valueOf(step.cost(), 2)), Purpose.COUNT);
                case DISPOSED -> stock.dispose(owner, correction);
                case SENT -> {
                    var goal = sites.get(1 - step.site()).id();
                    transfers.add(
                            stock.dispatch(owner, correction, goal).reference().orElseThrow());
                }
                case RECEIVED ->
                    transfer(step)
                            .ifPresent(number -> stock.receive(
                                    owner, ItemKind.MATERIAL, number, Optional.of(step.at()), Optional.empty()));
                case TAKEN_BACK ->
                    transfer(step)
                            .ifPresent(number -> stock.takeBack(owner, ItemKind.MATERIAL, number, Optional.empty()));
            }
        }

        private Optional<String> transfer(Step step) {
            return transfers.isEmpty() ? Optional.empty() : Optional.of(transfers.get(step.other() % transfers.size()));
        }

        void requireAsOf(LocalDate day) {
            long total = 0;
            for (var stood : asOf(day)) {
                var standing = stood.standing();
                var replayed = new Replayed(events(stood.item(), day));
                assertThat(there(standing)).as(stood.item() + " on " + day).isEqualTo(replayed.there);
                assertThat(standing.value().minor()).as("worth on " + day).isEqualTo(replayed.value);
                total += standing.value().minor();
            }
            assertThat(total).as("inventory account on " + day).isEqualTo(balance(day));
        }

        private List<Stock.Stood> asOf(LocalDate day) {
            var stood = new ArrayList<Stock.Stood>();
            var asked = new Stock.Asked(Optional.empty(), Optional.empty());
            Optional<Page.Position> after = Optional.empty();
            do {
                var page = company.daftar()
                        .read()
                        .stock()
                        .asOf(company.books(), day, asked, new Page.Request<>(Stock.SummarySort.ITEM, true, 1, after));
                stood.addAll(page.rows());
                assertThat(page.total()).isLessThanOrEqualTo(items.size());
                after = page.next();
            } while (after.isPresent());
            return stood;
        }

        private static Map<LocationId, String> there(Standing standing) {
            var there = new TreeMap<LocationId, String>(Comparator.comparing(LocationId::toString));
            standing.sites().forEach(at -> there.put(at.site(), at.onHand() + " and " + at.inTransit()));
            return there;
        }

        private List<StockEvent> events(ItemId item, LocalDate until) {
            var selection = new Stock.EventSelection(
                    ItemKind.MATERIAL,
                    Optional.of(item),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            return company
                    .daftar()
                    .read()
                    .stock()
                    .events(
                            company.books(),
                            selection,
                            new Page.Request<>(Stock.EventSort.RECORDED_AT, true, 1_000, Optional.empty()))
                    .rows()
                    .stream()
                    .filter(event ->
                            !LocalDate.ofInstant(event.effective(), ZONE).isAfter(until))
                    .toList();
        }

        private long balance(LocalDate day) {
            return company.daftar()
                    .read()
                    .balances()
                    .balance(company.books(), company.account("1200"), day)
                    .minor();
        }
    }

    /** Only these events, one after the other. */
    private static final class Replayed {

        final Map<LocationId, String> there = new TreeMap<>(Comparator.comparing(LocationId::toString));
        long value;

        Replayed(List<StockEvent> events) {
            var levels = new TreeMap<LocationId, long[]>(Comparator.comparing(LocationId::toString));
            for (var event : events) {
                long quantity = event.quantity().micros() * (event.reversal() ? -1 : 1);
                var here = levels.computeIfAbsent(event.place().site(), site -> new long[2]);
                switch (event.movement()) {
                    case ADJUST -> here[0] += quantity;
                    case DISPOSE -> here[0] -= quantity;
                    case DISPATCH -> {
                        here[0] -= quantity;
                        levels.computeIfAbsent(event.destination().orElseThrow().site(), site -> new long[2])[1] +=
                                quantity;
                    }
                    case ARRIVE -> {
                        here[0] += quantity;
                        here[1] -= quantity;
                    }
                    default -> throw new AssertionError(event);
                }
                long moved = event.cost().map(cost -> cost.value().minor()).orElse(0L);
                value += switch (event.movement()) {
                    case ADJUST -> moved;
                    case DISPOSE -> -moved;
                    default -> 0;
                };
            }
            levels.forEach((site, at) -> {
                if (at[0] != 0 || at[1] != 0) there.put(site, at[0] + " and " + at[1]);
            });
        }
    }
}
