package org.daftar.http.pharus.bom;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daftar.http.pharus.bom.BomBodies.BomView;
import org.daftar.http.pharus.bom.BomBodies.Component;
import org.daftar.http.pharus.bom.BomBodies.ExplosionFilter;
import org.daftar.http.pharus.bom.BomBodies.ExplosionView;
import org.daftar.http.pharus.bom.BomBodies.ItemView;
import org.daftar.http.pharus.bom.BomBodies.NeedView;
import org.daftar.http.pharus.bom.BomBodies.UseView;
import org.daftar.model.bom.BillLine;
import org.daftar.model.bom.Explosion;
import org.daftar.model.bom.RecordedBill;
import org.daftar.model.bom.WhereUsed;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.bom.query.Bills;
import org.daftar.ports.bom.query.Planning;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.catalog.query.Items.Label;

/** What the routes of bills ask of the core, and how they show it: every item by its kind, code and name. */
public record BomDesk(Bills bills, Planning planning, Items items) {

    private static final int DECIMALS_OF_COST = 6;

    RecordedBill existing(Books books, BomPath path) {
        return bills.find(books, path.output()).orElseThrow(() -> Refused.missing("bill of materials", path.skuId()));
    }

    BomView view(Books books, RecordedBill bill) {
        var lines = bill.content().lines();
        var known = items.labels(books, lines.stream().map(BillLine::component).toList());
        return new BomView(
                bill.output().value(),
                lines.stream()
                        .map(line -> ItemView.of(bill.output(), component(known, line.component()), line))
                        .toList());
    }

    ExplosionView explosion(Books books, ExplosionFilter wanted) {
        var plan = planning.plan(books, existing(books, wanted.path()).output(), wanted.units());
        var needs = plan.explosion().needs();
        var known = items.labels(books, needs.stream().map(Explosion.Need::item).toList());
        return new ExplosionView(
                wanted.skuId(),
                wanted.units(),
                plan.cost().amount().setScale(DECIMALS_OF_COST, RoundingMode.HALF_UP),
                plan.cost().incomplete(),
                needs.stream().map(need -> need(known, need)).toList());
    }

    /** @throws Refused invalid when there is no such item */
    List<UseView> uses(Books books, Component component) {
        var item = items.find(books, component.id())
                .filter(found -> found.kind() == component.kind())
                .orElseThrow(() -> new Refused(Refusal.Invalid.of(List.of(component.unknown()))));
        var uses = planning.whereUsed(books, item.id()).uses();
        var known = items.labels(books, uses.stream().map(WhereUsed.Use::user).toList());
        return uses.stream().map(use -> use(known, use)).toList();
    }

    private static NeedView need(Map<ItemId, Label> known, Explosion.Need need) {
        var item = label(known, need.item());
        var component = Component.of(item.kind(), need.item());
        return new NeedView(
                component.materialId(),
                component.skuId(),
                item.code().value(),
                item.name(),
                need.quantity(),
                need.level(),
                need.leaf());
    }

    private static UseView use(Map<ItemId, Label> known, WhereUsed.Use use) {
        var item = label(known, use.user());
        return new UseView(
                use.user().value(), item.code().value(), item.name(), use.perUnit(), use.direct(), use.level());
    }

    private static Component component(Map<ItemId, Label> known, ItemId id) {
        return Component.of(label(known, id).kind(), id);
    }

    /** A bill keeps the items that it names, so they are there. */
    private static Label label(Map<ItemId, Label> known, ItemId id) {
        return Objects.requireNonNull(known.get(id));
    }
}
