package org.daftar.bootstrap.benchmark;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.purchasing.Milestone;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.purchasing.NewOrder;
import org.daftar.services.Daftar;

/**
 * Fills books with events of stock, through the use cases: orders of five hundred materials each, all of which came in. A line of an
 * order is two events, one when it is placed and one when it comes. The materials take turns.
 */
final class StockFiller {

    private static final long EVENTS_OF_ITEM = 10;
    private static final int LINES = 500;
    private static final int EVENTS_OF_LINE = 2;
    private static final int ITEMS_OF_UNIT = 1_000;

    private final Transactions transactions;
    private final Daftar daftar;
    private final Caller caller;

    StockFiller(Transactions transactions, Daftar daftar, Caller caller) {
        this.transactions = transactions;
        this.daftar = daftar;
        this.caller = caller;
    }

    /** Who sells, what, and where it comes to. */
    record Stocked(CompanyId company, long events, PartyId vendor, LocationId site, List<ItemId> items) {}

    /**
     * @param events made in whole orders
     * @param mostItems of which they are
     */
    Stocked fill(long events, long mostItems, LongConsumer progress) {
        var vendor = transactions.write(caller, () -> daftar.parties()
                .add(caller, PartyContent.named("Mill", PartyRole.VENDOR))
                .id());
        var site = transactions.write(caller, () -> daftar.locations()
                .addSite(caller, "Warehouse", Optional.empty(), Optional.empty())
                .id());
        var items = items(events == 0 ? 0 : Math.max(LINES, Math.min(mostItems, events / EVENTS_OF_ITEM)));
        int turn = 0;
        for (long made = 0; made < events; made += LINES * EVENTS_OF_LINE) {
            var order = order(vendor, site, items, turn, made * Books.DAYS / events);
            transactions.write(caller, () -> daftar.purchasing().order(caller, order, Milestone.RECEIVED));
            turn = (turn + LINES) % items.size();
            progress.accept(Math.min(events, made + LINES * EVENTS_OF_LINE));
        }
        return new Stocked(caller.books().company(), events, vendor, site, items);
    }

    private List<ItemId> items(long count) {
        var type = daftar.read()
                .lists()
                .list(caller.books(), ListKind.MATERIAL_CATEGORY)
                .get(0)
                .id();
        var items = new ArrayList<ItemId>();
        for (long first = 0; first < count; first += ITEMS_OF_UNIT) {
            long from = first;
            long end = Math.min(count, from + ITEMS_OF_UNIT);
            items.addAll(transactions.write(caller, () -> LongStream.range(from, end)
                    .mapToObj(code -> ItemContent.named(
                            ItemKind.MATERIAL, new ItemCode("STOCK-" + code), "Material " + code, type))
                    .map(content -> daftar.catalog().add(caller, content).id())
                    .toList()));
        }
        return items;
    }

    private static NewOrder order(PartyId vendor, LocationId site, List<ItemId> items, int turn, long day) {
        var lines = new ArrayList<NewOrder.Line>();
        for (int i = 0; i < LINES; i++)
            lines.add(new NewOrder.Line(
                    items.get((turn + i) % items.size()), BigDecimal.TEN, Optional.of(new BigDecimal("2.5"))));
        var at = Books.FIRST_DAY.plusDays(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new NewOrder(
                vendor,
                Optional.of(ItemKind.MATERIAL),
                Optional.of(site),
                Optional.of(at),
                NewOrder.Costs.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lines);
    }
}
