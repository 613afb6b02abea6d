package org.daftar.persistence.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.stock.Commitment;
import org.daftar.model.stock.Pool;
import org.daftar.model.stock.StockEvent;
import org.daftar.model.stock.StockEventId;
import org.daftar.model.stock.StockLevel;
import org.daftar.model.stock.StockNumber;
import org.daftar.model.stock.StockState;
import org.daftar.persistence.catalog.CatalogKeys;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.Counters;
import org.daftar.persistence.kernel.Periods;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.mapping.Among;
import org.daftar.persistence.mapping.JsonRows;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.stock.driven.StockStore;
import org.jspecify.annotations.Nullable;

final class SqlStockStore implements StockStore {

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlStockStore(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public StockNumber nextNumber(Books books, StockNumber.Series series) {
        return new StockNumber(series, Counters.next(sessions.writing(books), series.name()));
    }

    @Override
    public void append(Books books, List<StockEvent> events) {
        var session = sessions.writing(books);
        var zone = profiles.profile(books).zone();
        var head = PlaneHead.of(session);
        var rows = new ArrayList<EventMapper.NewRow>(events.size());
        for (var event : events) {
            var day = LocalDate.ofInstant(event.effective(), zone);
            var placed = new EventRows.Placed(
                    event,
                    head.drawKey(),
                    CatalogKeys.of(session, event.item()),
                    CatalogKeys.of(session, event.place().id()),
                    event.destination().map(to -> CatalogKeys.of(session, to.id())),
                    Periods.day(day));
            rows.add(EventRows.row(placed));
            if (!event.movement().isPlan()) moved(session, placed, day);
        }
        insert(session, rows);
    }

    private static void insert(Session session, List<EventMapper.NewRow> rows) {
        if (JsonRows.suit(session.sql()))
            session.mapper(EventsAtOnce.class).insert(session.company(), EventJson.of(rows));
        else rows.forEach(row -> events(session).insert(session.company(), row));
    }

    private static void moved(Session session, EventRows.Placed placed, LocalDate day) {
        var days = StockDays.of(session);
        days.add(placed.item(), placed.place(), day, StockDays.Sums.at(placed.event()));
        placed.destination().ifPresent(to -> days.add(placed.item(), to, day, StockDays.Sums.under(placed.event())));
    }

    @Override
    public Optional<StockEvent> find(Books books, StockEventId id) {
        return one(books, session -> events(session).find(session.company(), id.value()));
    }

    @Override
    public Optional<StockEventId> reversalOf(Books books, StockEventId id) {
        return sessions.with(
                books, session -> Optional.ofNullable(events(session).reversalOf(session.company(), id.value()))
                        .map(StockEventId::new));
    }

    @Override
    public List<StockEvent> ofBatch(Books books, UUID batch) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> events(session).ofBatch(session.company(), batch).stream()
                .map(row -> EventRows.event(row, currency))
                .toList());
    }

    @Override
    public Optional<StockEvent> dispatch(Books books, String transfer) {
        return one(books, session -> events(session).dispatch(session.company(), transfer));
    }

    @Override
    public Optional<StockEvent> arrival(Books books, StockEventId dispatch) {
        return one(books, session -> events(session).arrival(session.company(), dispatch.value()));
    }

    @Override
    public StockLevel level(Books books, ItemId item, LocationId place) {
        var session = sessions.writing(books);
        return Standings.of(session).levels.get(at(session, item, place));
    }

    @Override
    public void keep(Books books, ItemId item, Place place, StockLevel level) {
        var session = sessions.writing(books);
        Standings.of(session).levels.put(at(session, item, place.id()), level);
    }

    @Override
    public Pool pool(Books books, ItemId item) {
        var session = sessions.writing(books);
        var row = Standings.of(session).pools.get(CatalogKeys.of(session, item));
        return new Pool(row.quantity(), new Money(row.value(), profiles.currency(books)), row.carry());
    }

    @Override
    public void keep(Books books, ItemId item, Pool pool) {
        var session = sessions.writing(books);
        Standings.of(session)
                .pools
                .put(
                        CatalogKeys.of(session, item),
                        new LevelMapper.PoolRow(pool.quantity(), pool.value().minor(), pool.carry()));
    }

    @Override
    public Optional<UnitPrice> lastCost(Books books, ItemId item) {
        var currency = profiles.currency(books);
        return sessions.with(
                books,
                session ->
                        levels(session.settled())
                                .worth(session.company(), new Among.Ids(List.of(item.value())))
                                .stream()
                                .flatMap(row -> Optional.ofNullable(row.lastCost()).stream())
                                .findFirst()
                                .map(micros -> new UnitPrice(micros, currency)));
    }

    @Override
    public void foresee(Books books, Collection<UUID> lines) {
        Standings.of(sessions.writing(books)).foresee(lines);
    }

    @Override
    public Commitment commitment(Books books, UUID line, LocationId place) {
        var session = sessions.writing(books);
        return Standings.of(session).commitments.get(of(session, line, place)).held();
    }

    @Override
    public void keep(Books books, UUID line, ItemId item, Place place, Commitment commitment) {
        var session = sessions.writing(books);
        Standings.of(session)
                .commitments
                .put(of(session, line, place.id()), new Standings.Committed(CatalogKeys.of(session, item), commitment));
    }

    @Override
    public long named(Books books, StockNumber.Series series, ItemId item, int most) {
        return sessions.with(books, session -> events(session)
                .ofItem(session.company(), series.name(), CatalogKeys.of(session, item), most));
    }

    @Override
    public long named(Books books, StockNumber.Series series, LocationId location, int most) {
        return sessions.with(books, session -> events(session.settled())
                .ofSite(session.company(), series.name(), CatalogKeys.of(session, location), most));
    }

    @Override
    public List<ItemId> itemsAfter(Books books, Optional<ItemId> last, int events) {
        return sessions.with(
                books,
                session -> StockFaults.itemsAfter(
                        session.settled(),
                        last.map(item -> CatalogKeys.of(session, item)).orElse(0L),
                        events));
    }

    @Override
    public Moment moment(Books books) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> StockFaults.moment(session.settled(), currency));
    }

    @Override
    public Map<Long, Money> moved(Books books, Collection<ItemId> items, Moment moment) {
        var currency = profiles.currency(books);
        return sessions.with(
                books,
                session -> StockFaults.moved(
                        session.settled(), CatalogKeys.of(session, items), moment.lastEvent(), currency));
    }

    @Override
    public StockState state(Books books, Collection<ItemId> items) {
        return sessions.with(books, session -> {
            var keys = CatalogKeys.of(session, items);
            return StockFaults.of(session.settled(), keys);
        });
    }

    @Override
    public StockState state(Books books) {
        return sessions.with(books, session -> StockFaults.ofAccounts(session.settled()));
    }

    private Optional<StockEvent> one(Books books, Function<Session, EventMapper.@Nullable Row> question) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> Optional.ofNullable(question.apply(session))
                .map(row -> EventRows.event(row, currency)));
    }

    private static Standings.AtPlace at(Session session, ItemId item, LocationId place) {
        return new Standings.AtPlace(
                CatalogKeys.of(session, item), CatalogKeys.of(session, place), CatalogKeys.siteOf(session, place));
    }

    private static Standings.OfLine of(Session session, UUID line, LocationId place) {
        return new Standings.OfLine(line, CatalogKeys.of(session, place));
    }

    private static EventMapper events(Session session) {
        return session.mapper(EventMapper.class);
    }

    private static LevelMapper levels(Session session) {
        return session.mapper(LevelMapper.class);
    }
}
