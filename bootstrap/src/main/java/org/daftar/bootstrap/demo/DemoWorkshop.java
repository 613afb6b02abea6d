package org.daftar.bootstrap.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Location;
import org.daftar.model.kernel.Caller;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.Party;
import org.daftar.model.stock.Purpose;
import org.daftar.ports.stock.StockKeeping.Correction;
import org.daftar.services.Daftar;

/** The workshop of the demo company: parts are bought, repair kits are made of them, sold, and sent to the shop. */
final class DemoWorkshop {

    private final Daftar daftar;
    private final Caller caller;
    private final LocalDate today;
    private final ZoneId zone;

    DemoWorkshop(Daftar daftar, Caller caller, LocalDate today, ZoneId zone) {
        this.daftar = daftar;
        this.caller = caller;
        this.today = today;
        this.zone = zone;
    }

    void happens(Party vendor, Party client) {
        var warehouse = site("Jebel Ali warehouse");
        var seal = item(ItemKind.MATERIAL, "SEAL-40", "Shaft seal 40 mm");
        var bearing = item(ItemKind.MATERIAL, "BEARING-6204", "Ball bearing 6204");
        var grease = item(ItemKind.MATERIAL, "GREASE", "Grease, cartridge");
        var kit = item(ItemKind.PRODUCT, "PUMP-KIT", "Repair kit for a circulation pump");
        opening(grease, warehouse, "40", "11.5");
        var purchase = new DemoPurchase(daftar, caller);
        var bought = List.of(DemoPurchase.line(seal, "120", "18.5"), DemoPurchase.line(bearing, "150", "9.2"));
        var order = purchase.received(vendor, warehouse, daysAgo(30), bought);
        var production = new DemoProduction(daftar, caller);
        production.isMadeOf(
                kit,
                DemoProduction.part(seal, "2", "0"),
                DemoProduction.part(bearing, "2", "0"),
                DemoProduction.part(grease, "0.25", "5"));
        production.made(kit, "40", "6", warehouse, daysAgo(20));
        production.placed(kit, "10", "9", warehouse, daysAgo(2));
        purchase.cleared(order, today.minusDays(15), "180");
        new DemoSale(daftar, caller).billed(client, kit, "25", "145", warehouse, daysAgo(6), today.plusDays(5));
        daftar.stock()
                .dispatch(
                        caller,
                        of(kit, warehouse, "5", today),
                        site("Deira shop").id());
    }

    private void opening(Item item, Location site, String quantity, String cost) {
        var there = of(item, site, quantity, today.minusDays(40));
        daftar.stock().adjust(caller, there, Optional.of(new BigDecimal(cost)), Purpose.OPENING);
    }

    private Location site(String name) {
        return daftar.locations().addSite(caller, name, Optional.empty(), Optional.empty());
    }

    private Item item(ItemKind kind, String code, String name) {
        var list = kind == ItemKind.MATERIAL ? ListKind.MATERIAL_CATEGORY : ListKind.PRODUCT_CATEGORY;
        var category = daftar.read().lists().list(caller.books(), list).get(0).id();
        return daftar.catalog().add(caller, ItemContent.named(kind, new ItemCode(code), name, category));
    }

    private Correction of(Item item, Location site, String quantity, LocalDate day) {
        return new Correction(
                item.kind(),
                item.id(),
                site.id(),
                new BigDecimal(quantity),
                Optional.of(morning(day)),
                Optional.empty());
    }

    private Instant daysAgo(int days) {
        return morning(today.minusDays(days));
    }

    private Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(0, 1)).atZone(zone).toInstant();
    }
}
