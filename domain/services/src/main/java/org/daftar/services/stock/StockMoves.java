package org.daftar.services.stock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.stock.Commitment;
import org.daftar.model.stock.Costing;
import org.daftar.model.stock.Movement;
import org.daftar.model.stock.Pool;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;
import org.daftar.model.stock.StockEventId;
import org.daftar.model.stock.StockLevel;
import org.daftar.model.stock.StockNumber;
import org.daftar.ports.stock.driven.StockStore;

/** The movements of one document. Each is judged against what those before it left; what is refused undoes the whole unit. */
public final class StockMoves {

    private final StockStore store;
    private final Costing costing;
    private final Currency currency;
    private final Ids ids;
    private final Books books;
    private final StockDocument document;
    private final Instant now;
    private final List<StockEvent> events = new ArrayList<>();
    private final Map<Side, Money> booked = new TreeMap<>();

    /** What goes in and what goes out are told apart: a receipt of production shows what it took and what it made. */
    private record Side(AccountRole account, boolean credit) implements Comparable<Side> {

        private static final Comparator<Side> ORDER =
                Comparator.comparing(Side::account).thenComparing(Side::credit);

        @Override
        public int compareTo(Side other) {
            return ORDER.compare(this, other);
        }
    }

    StockMoves(
            StockStore store,
            Costing costing,
            Currency currency,
            Ids ids,
            Books books,
            StockDocument document,
            Instant now) {
        this.store = store;
        this.costing = costing;
        this.currency = currency;
        this.ids = ids;
        this.books = books;
        this.document = document;
        this.now = now;
    }

    /** Stock that nobody has reserved, in millionths. */
    public long available(ItemId item, Place place) {
        return store.level(books, item, place.id()).available();
    }

    /** These claims are looked at next, so that what they hold is read at once. */
    public void foresee(Stream<Claim> claims) {
        store.foresee(books, claims.map(Claim::line).toList());
    }

    /** What a line expects, wants and holds at the place. */
    public Commitment held(Claim claim) {
        return store.commitment(books, claim.line(), claim.place().id());
    }

    /** Supply is expected, at that cost of a unit. */
    public void order(Claim claim, Quantity quantity, Optional<UnitPrice> expected) {
        plan(Movement.ORDER, false, claim, quantity, expected);
    }

    public void unorder(Claim claim, Quantity quantity, Optional<UnitPrice> expected) {
        plan(Movement.ORDER, true, claim, quantity, expected);
    }

    public void demand(Claim claim, Quantity quantity) {
        plan(Movement.DEMAND, false, claim, quantity, Optional.empty());
    }

    public void undemand(Claim claim, Quantity quantity) {
        plan(Movement.DEMAND, true, claim, quantity, Optional.empty());
    }

    /** @throws Refused insufficient_stock when less is available */
    public void allocate(Claim claim, Quantity quantity) {
        plan(Movement.ALLOCATE, false, claim, quantity, Optional.empty());
    }

    public void unallocate(Claim claim, Quantity quantity) {
        plan(Movement.ALLOCATE, true, claim, quantity, Optional.empty());
    }

    /** Goods that were ordered came in, at that value. */
    public StockEvent receive(Claim claim, Quantity quantity, Money value, Purpose purpose) {
        return in(Movement.RECEIVE, claim, quantity, value, purpose);
    }

    /** Goods that were ordered came out of production, at that value. */
    public StockEvent produce(Claim claim, Quantity quantity, Money value) {
        return in(Movement.PRODUCE, claim, quantity, value, Purpose.PRODUCTION);
    }

    /**
     * Work in progress takes up what making something costs beside its inputs; no stock moves by it alone. Gives it back when the
     * cost is negative.
     *
     * @param converter what is credited for it
     */
    public void convert(Money cost, AccountRole converter) {
        debit(AccountRole.WORK_IN_PROGRESS, cost);
        debit(converter, cost.negated());
    }

    /**
     * Goods that were kept for a demand left for it; what is kept too little is kept first.
     *
     * @throws Refused insufficient_stock
     */
    public StockEvent issue(Claim claim, Quantity quantity, Purpose purpose) {
        long missing = quantity.micros() - held(claim).allocated();
        if (missing > 0) allocate(claim, new Quantity(missing, quantity.unit()));
        return moved(Movement.ISSUE, Optional.of(claim), claim.item(), claim.place(), quantity, purpose);
    }

    public StockEvent adjust(Item item, Place place, Quantity quantity, Optional<UnitPrice> cost, Purpose purpose) {
        var pool = store.pool(books, item.id());
        var step = cost.or(() -> pool.quantity() == 0 ? Optional.of(lastCost(item.id())) : Optional.empty())
                .map(each -> costing.in(pool, quantity.micros(), each.of(quantity, Rate.NONE)))
                .orElseGet(() -> costing.found(pool, quantity.micros()));
        return valued(Movement.ADJUST, Optional.empty(), item, place, quantity, step, purpose);
    }

    /** @throws Refused insufficient_stock */
    public StockEvent dispose(Item item, Place place, Quantity quantity, Purpose purpose) {
        requireAvailable(item.id(), place, quantity);
        return moved(Movement.DISPOSE, Optional.empty(), item, place, quantity, purpose);
    }

    /**
     * The document's reference is the transfer's number.
     *
     * @throws Refused insufficient_stock
     */
    public StockEvent dispatch(Item item, Place from, Place to, Quantity quantity) {
        requireAvailable(item.id(), from, quantity);
        var made = event(Movement.DISPATCH, false, item, from, quantity)
                .to(to)
                .unitCost(store.pool(books, item.id()).average());
        return entered(made.sourcedBySelf().done());
    }

    /** All of what was dispatched arrives. */
    public StockEvent arrive(Item item, StockEvent dispatch) {
        var made = event(Movement.ARRIVE, false, item, dispatch.destination().orElseThrow(), dispatch.quantity())
                .answers(dispatch.id())
                .unitCost(store.pool(books, item.id()).average());
        return entered(made.done());
    }

    /**
     * Goods cost more than was known when they came.
     *
     * @param bearing so much of them is still there
     * @param inStock what that bears
     * @param gone what those bear that have left
     */
    public void land(Item item, Place place, Quantity bearing, Money inStock, Money gone) {
        debit(AccountRole.COST_OF_GOODS_SOLD, gone);
        debit(AccountRole.LANDED_COST_CLEARING, gone.negated());
        if (inStock.isZero()) return;
        var step = costing.dearer(store.pool(books, item.id()), inStock);
        valued(Movement.REVALUE, Optional.empty(), item, place, bearing, step, Purpose.LANDED_COST);
    }

    /**
     * Undoes one event whole.
     *
     * @throws Refused insufficient_stock when goods that came in by it have gone since
     */
    public StockEvent reverse(Item item, StockEvent original) {
        if (original.movement().effect(original.quantity().micros(), true).onHand() < 0)
            requireAvailable(item.id(), original.place(), original.quantity());
        var made = event(original.movement(), true, item, original.place(), original.quantity())
                .mirroring(original);
        original.cost().ifPresent(cost -> made.cost(undone(item, original, cost)));
        return entered(made.done());
    }

    List<StockEvent> events() {
        return List.copyOf(events);
    }

    /** What the movements come to in the journal, account by account. */
    List<EntryLine> lines(Function<AccountRole, AccountId> accounts) {
        return booked.entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .map(entry -> EntryLine.debit(accounts.apply(entry.getKey().account()), entry.getValue()))
                .toList();
    }

    private void plan(
            Movement movement, boolean reversal, Claim claim, Quantity quantity, Optional<UnitPrice> expected) {
        if (quantity.isZero()) return;
        if (movement == Movement.ALLOCATE && !reversal)
            requireAvailable(claim.item().id(), claim.place(), quantity);
        var made =
                event(movement, reversal, claim.item(), claim.place(), quantity).line(claim.line());
        expected.ifPresent(made::unitCost);
        entered(made.done());
    }

    private StockEvent in(Movement movement, Claim claim, Quantity quantity, Money value, Purpose purpose) {
        var step = costing.in(store.pool(books, claim.item().id()), quantity.micros(), value);
        return valued(movement, Optional.of(claim), claim.item(), claim.place(), quantity, step, purpose);
    }

    private StockEvent moved(
            Movement movement, Optional<Claim> claim, Item item, Place place, Quantity quantity, Purpose purpose) {
        var step = costing.out(store.pool(books, item.id()), quantity.micros());
        return valued(movement, claim, item, place, quantity, step, purpose);
    }

    private StockEvent valued(
            Movement movement,
            Optional<Claim> claim,
            Item item,
            Place place,
            Quantity quantity,
            Pool.Step step,
            Purpose purpose) {
        store.keep(books, item.id(), step.after());
        var signed = movement.valueSign() > 0 ? step.value() : step.value().negated();
        book(signed, purpose.counter());
        var made = event(movement, false, item, place, quantity)
                .cost(new StockEvent.Cost(step.value(), step.carried(), step.variance()))
                .unitCost(UnitPrice.of(step.value(), quantity.micros()))
                .purpose(purpose);
        claim.map(Claim::line).ifPresent(made::line);
        return entered(made.done());
    }

    /** What came in leaves with the value it brought, and what left comes back with the value it took. */
    private StockEvent.Cost undone(Item item, StockEvent original, StockEvent.Cost cost) {
        var pool = store.pool(books, item.id());
        long quantity = original.quantity().micros();
        boolean cameIn = original.movement().valueSign() > 0;
        var step = cameIn
                ? costing.undone(pool, quantity, cost.value(), cost.carried())
                : costing.back(pool, quantity, cost.value(), cost.carried());
        store.keep(books, item.id(), step.after());
        book(
                cameIn ? cost.value().negated() : cost.value(),
                original.purpose().orElseThrow().counter());
        book(step.variance().negated(), AccountRole.PURCHASE_PRICE_VARIANCE);
        return new StockEvent.Cost(step.value(), step.carried(), step.variance());
    }

    /** @param inventory debit positive */
    private void book(Money inventory, AccountRole counter) {
        debit(AccountRole.INVENTORY, inventory);
        debit(counter, inventory.negated());
    }

    private void debit(AccountRole account, Money amount) {
        booked.merge(new Side(account, amount.isNegative()), amount, Money::plus);
    }

    private StockEvent entered(StockEvent event) {
        keep(event);
        events.add(event);
        return event;
    }

    private void keep(StockEvent event) {
        var effect = event.effect();
        var place = event.place();
        var usual = place.usualOfSite();
        if (place.equals(usual)) {
            change(event.item(), place, effect);
        } else {
            change(event.item(), usual, effect.ofSite());
            change(event.item(), place, effect.ofPlace());
        }
        event.destination().ifPresent(to -> change(event.item(), to, event.effectAtDestination()));
        event.line().ifPresent(line -> {
            var after = store.commitment(books, line, place.id()).plus(effect);
            if (!after.isSound()) throw new IllegalStateException("Line " + line + " would hold " + after);
            store.keep(books, line, event.item(), place, after);
        });
    }

    private void change(ItemId item, Place place, StockLevel effect) {
        var after = store.level(books, item, place.id()).plus(effect);
        if (!after.isSound()) throw new IllegalStateException("Item " + item + " would stand at " + after);
        store.keep(books, item, place, after);
    }

    private void requireAvailable(ItemId item, Place place, Quantity quantity) {
        long available = available(item, place);
        if (quantity.micros() > available)
            throw new Refused(Shortage.of(item, place, quantity, new Quantity(available, quantity.unit())));
    }

    private UnitPrice lastCost(ItemId item) {
        return store.lastCost(books, item).orElse(new UnitPrice(0, currency));
    }

    private EventMaking event(Movement movement, boolean reversal, Item item, Place place, Quantity quantity) {
        var number = store.nextNumber(books, StockNumber.Series.ofEvents(item.kind()));
        var id = new StockEventId(ids.next());
        return new EventMaking(id, number, item.id(), movement, reversal, place, quantity, document, now);
    }
}
