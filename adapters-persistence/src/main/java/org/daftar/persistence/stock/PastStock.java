package org.daftar.persistence.stock;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.stock.Standing;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.Periods;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.stock.query.Stock.Asked;
import org.daftar.ports.stock.query.Stock.Stood;
import org.daftar.ports.stock.query.Stock.SummarySort;
import org.jspecify.annotations.Nullable;

/** Stock at the end of a day: the items of a page are found first, then summed up over the periods until then. */
final class PastStock {

    private PastStock() {}

    static Page<Stood> asOf(
            Sessions sessions,
            Books books,
            Currency currency,
            LocalDate day,
            Asked asked,
            Page.Request<SummarySort> page) {
        return sessions.with(books, session -> {
            var mapper = session.settled().mapper(StockDayMapper.class);
            var items = items(session, mapper, asked, page);
            var found = page.of(
                    items,
                    () -> mapper.count(session.company(), item(asked), site(asked)),
                    (last, total) -> new Page.Position(last.codeKey(), last.id(), total));
            var keys = found.rows().stream().map(LevelMapper.ItemRow::id).toList();
            var sums = mapper.asOf(session.company(), new Among.Keys(keys), Periods.Parts.of(day)).stream()
                    .collect(groupingBy(StockDayMapper.Row::item));
            return found.map(item -> new Stood(
                    new ItemId(item.publicId()), standing(sums.getOrDefault(item.id(), List.of()), currency)));
        });
    }

    private static List<LevelMapper.ItemRow> items(
            Session session, StockDayMapper mapper, Asked asked, Page.Request<SummarySort> page) {
        return mapper.items(
                session.company(),
                page.ascending(),
                page.after().map(Page.Position::sortValue).orElse(null),
                item(asked),
                site(asked),
                page.reads());
    }

    private static Standing standing(List<StockDayMapper.Row> rows, Currency currency) {
        long value = rows.stream().mapToLong(StockDayMapper.Row::value).reduce(0, Math::addExact);
        var sites = rows.stream()
                .filter(row -> row.onHand() != 0 || row.inTransit() != 0)
                .map(row -> new Standing.AtSite(new LocationId(row.site()), row.onHand(), row.inTransit()))
                .toList();
        return new Standing(sites, new Money(value, currency));
    }

    private static @Nullable UUID item(Asked asked) {
        return asked.item().map(ItemId::value).orElse(null);
    }

    private static @Nullable UUID site(Asked asked) {
        return asked.site().map(LocationId::value).orElse(null);
    }
}
