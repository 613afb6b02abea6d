package org.daftar.persistence.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Location;
import org.daftar.model.kernel.Page;
import org.daftar.model.lists.ListKind;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;
import org.daftar.model.stock.StockLevel;
import org.daftar.persistence.Company;
import org.daftar.ports.stock.StockKeeping.Correction;
import org.daftar.ports.stock.query.Stock;
import org.daftar.services.Daftar;

/** A company with things to keep, and words for moving them. */
public record Warehouse(Company company) {

    public Daftar daftar() {
        return company.daftar();
    }

    public Item material(String code) {
        return item(ItemKind.MATERIAL, code);
    }

    public Item product(String code) {
        return item(ItemKind.PRODUCT, code);
    }

    private Item item(ItemKind kind, String code) {
        var list = kind == ItemKind.MATERIAL ? ListKind.MATERIAL_CATEGORY : ListKind.PRODUCT_CATEGORY;
        var category =
                daftar().read().lists().list(company.books(), list).get(0).id();
        return daftar().catalog().add(company.owner(), ItemContent.named(kind, new ItemCode(code), code, category));
    }

    public Location site(String name) {
        return daftar().locations().addSite(company.owner(), name, Optional.empty(), Optional.empty());
    }

    public Correction of(Item item, Location site, String quantity) {
        return new Correction(
                item.kind(), item.id(), site.id(), new BigDecimal(quantity), Optional.empty(), Optional.empty());
    }

    public StockEvent found(Item item, Location site, String quantity, String unitCost) {
        return daftar().stock()
                .adjust(
                        company.owner(),
                        of(item, site, quantity),
                        Optional.of(new BigDecimal(unitCost)),
                        Purpose.COUNT);
    }

    public StockEvent found(Item item, Location site, String quantity) {
        return daftar().stock().adjust(company.owner(), of(item, site, quantity), Optional.empty(), Purpose.COUNT);
    }

    public StockEvent disposed(Item item, Location site, String quantity) {
        return daftar().stock().dispose(company.owner(), of(item, site, quantity));
    }

    public StockEvent sent(Item item, Location from, Location to, String quantity) {
        return daftar().stock().dispatch(company.owner(), of(item, from, quantity), to.id());
    }

    public StockLevel level(Item item, Location site) {
        var request = new Page.Request<>(Stock.SummarySort.ITEM, true, 10, Optional.empty());
        return daftar()
                .read()
                .stock()
                .summary(
                        company.books(),
                        new Stock.Selection(item.kind(), Optional.of(item.id()), Optional.of(site.id())),
                        request)
                .rows()
                .stream()
                .findFirst()
                .map(Stock.Line::level)
                .orElse(StockLevel.NONE);
    }

    /** What happened to it, the latest record first. */
    public List<StockEvent> events(Item item) {
        var selection = new Stock.EventSelection(
                item.kind(),
                Optional.of(item.id()),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var page = new Page.Request<>(Stock.EventSort.RECORDED_AT, false, 50, Optional.empty());
        return daftar().read().stock().events(company.books(), selection, page).rows();
    }

    /** When whatever happened to it happened, the latest record first. */
    public List<Instant> effective(Item item) {
        return events(item).stream().map(StockEvent::effective).toList();
    }

    /** On hand, in whole units. */
    public long onHand(Item item, Location site) {
        return level(item, site).onHand() / 1_000_000;
    }

    public String worth(Item item) {
        var worth = daftar().read().stock().worth(company.books(), List.of(item.id()));
        return worth.get(item.id()).value().toDecimal().toPlainString();
    }
}
