package org.daftar.persistence.stock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.stock.StockEvent;
import org.daftar.model.stock.StockEventId;
import org.daftar.model.stock.StockLevel;
import org.daftar.model.stock.StockNumber;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.stock.query.Stock;
import org.jspecify.annotations.Nullable;

final class SqlStockReading implements Stock {

    private static final Comparator<LevelMapper.SiteRow> IN_ORDER = Comparator.comparing(LevelMapper.SiteRow::sortOrder)
            .thenComparing(LevelMapper.SiteRow::nameKey)
            .thenComparing(LevelMapper.SiteRow::site);

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlStockReading(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    /** A line of the summary with what a place in the list is made of. */
    private record Placed(LevelMapper.ItemRow item, LevelMapper.SiteRow site) {}

    @Override
    public Page<Line> summary(Books books, Selection selection, Page.Request<SummarySort> page) {
        return sessions.with(books, session -> {
            var read = lines(session.settled(), selection, page);
            return page.of(
                            read,
                            () -> 0,
                            (last, total) -> new Page.Position(
                                    last.item().codeKey(), last.site().site(), total))
                    .mapAll(shown -> shown(books, shown));
        });
    }

    /** Every item has a line at least, so that the items of a page are soon found; their few sites are put in order here. */
    private static List<Placed> lines(Session session, Selection selection, Page.Request<SummarySort> page) {
        var mapper = levels(session);
        var items = mapper.items(
                session.company(),
                selection.kind() == ItemKind.MATERIAL,
                page.after().map(Page.Position::sortValue).orElse(null),
                selection.item().map(ItemId::value).orElse(null),
                selection.site().map(LocationId::value).orElse(null),
                page.reads() + 1);
        var keys = items.stream().map(LevelMapper.ItemRow::id).toList();
        var sites = mapper.atSites(session.company(), new Among.Keys(keys)).stream()
                .collect(groupingBy(LevelMapper.SiteRow::item));
        var lines = new ArrayList<Placed>();
        for (var item : items) {
            sites.getOrDefault(item.id(), List.of()).stream()
                    .filter(row -> selection
                            .site()
                            .map(site -> site.value().equals(row.siteId()))
                            .orElse(true))
                    .sorted(IN_ORDER)
                    .forEach(row -> lines.add(new Placed(item, row)));
        }
        var rest = page.after().map(after -> after(lines, after)).orElse(lines);
        return rest.subList(0, Math.min(rest.size(), page.reads()));
    }

    private static List<Placed> after(List<Placed> lines, Page.Position position) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.item().codeKey().equals(position.sortValue())
                    && line.site().site() == position.id()) return lines.subList(i + 1, lines.size());
        }
        return lines;
    }

    private List<Line> shown(Books books, List<Placed> lines) {
        var items =
                lines.stream().map(line -> new ItemId(line.item().publicId())).toList();
        var worth = worth(books, items);
        var nothing = new Worth(0, Money.zero(profiles.currency(books)), Optional.empty());
        return lines.stream()
                .map(line -> {
                    var item = new ItemId(line.item().publicId());
                    var site = line.site();
                    return new Line(
                            item,
                            new LocationId(site.siteId()),
                            new StockLevel(
                                    site.onOrder(), site.inTransit(), site.onHand(), site.demanded(), site.allocated()),
                            worth.getOrDefault(item, nothing));
                })
                .toList();
    }

    @Override
    public Map<ItemId, Worth> worth(Books books, Collection<ItemId> items) {
        var currency = profiles.currency(books);
        var ids = items.stream().map(ItemId::value).distinct().toList();
        return sessions.with(
                books, session -> levels(session.settled()).worth(session.company(), new Among.Ids(ids)).stream()
                        .collect(toMap(row -> new ItemId(row.publicId()), row -> worth(row, currency))));
    }

    private static Worth worth(LevelMapper.WorthRow row, Currency currency) {
        return new Worth(
                row.quantity(),
                new Money(row.value(), currency),
                Optional.ofNullable(row.lastCost()).map(micros -> new UnitPrice(micros, currency)));
    }

    @Override
    public Page<Stood> asOf(Books books, LocalDate day, Asked asked, Page.Request<SummarySort> page) {
        return PastStock.asOf(sessions, books, profiles.currency(books), day, asked, page);
    }

    @Override
    public Optional<StockEvent> find(Books books, StockEventId event) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> Optional.ofNullable(
                        session.mapper(EventMapper.class).find(session.company(), event.value()))
                .map(row -> EventRows.event(row, currency)));
    }

    @Override
    public Page<StockEvent> events(Books books, EventSelection selection, Page.Request<EventSort> page) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> page.of(
                        session.mapper(EventMapper.class)
                                .list(session.company(), selected(selection, page), movements(selection)),
                        () -> 0,
                        last -> last.id())
                .map(row -> EventRows.event(row, currency)));
    }

    private static EventMapper.Selected selected(EventSelection selection, Page.Request<EventSort> page) {
        return new EventMapper.Selected(
                StockNumber.Series.ofEvents(selection.kind()).name(),
                selection.item().map(ItemId::value).orElse(null),
                selection.site().map(LocationId::value).orElse(null),
                selection.reversals().orElse(null),
                selection.reference().orElse(null),
                selection.from().orElse(null),
                selection.until().orElse(null),
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.reads());
    }

    private static Among.@Nullable Words movements(EventSelection selection) {
        if (selection.movements().isEmpty()) return null;
        return new Among.Words(selection.movements().stream().map(Enum::name).toList());
    }

    private static LevelMapper levels(Session session) {
        return session.mapper(LevelMapper.class);
    }
}
