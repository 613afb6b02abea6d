package org.daftar.services.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.model.bom.BillLine;
import org.daftar.model.bom.BillOfMaterials;
import org.daftar.model.bom.Cycle;
import org.daftar.model.bom.PerUnit;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.bom.NewBill;
import org.daftar.ports.bom.query.Bills;
import org.daftar.ports.catalog.query.Items;
import org.jspecify.annotations.Nullable;

/** Judges a bill that somebody wants: what it says first, and then whether it would be part of itself. */
record BillJudge(Items items, Bills bills) {

    /**
     * @param before what is replaced
     * @throws Refused invalid with every flaw, or with the circle
     */
    BillOfMaterials sound(Books books, NewBill wanted, Optional<BillOfMaterials> before) {
        var components = wanted.lines().stream().map(NewBill.Line::component).toList();
        var flaws = new ArrayList<>(BillOfMaterials.flaws(components));
        if (components.size() > BillOfMaterials.MOST_LINES) throw new Refused(Refusal.Invalid.of(flaws));
        var known = items.details(
                books,
                Stream.concat(Stream.of(wanted.output()), components.stream()).toList());
        if (before.isEmpty()) judgeOutput(wanted.output(), known, flaws);
        var lines = lines(wanted, known, kept(before), flaws);
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        requireNoCycle(books, wanted.output(), components);
        return new BillOfMaterials(wanted.output(), lines);
    }

    private static void judgeOutput(ItemId output, Map<ItemId, Item> known, List<Flaw> flaws) {
        var item = known.get(output);
        if (item == null || item.kind() != ItemKind.PRODUCT) {
            flaws.add(new Flaw("outputSkuId", "unknown_sku", "There is no product " + output + " in this company."));
        } else if (!item.content().active()) {
            flaws.add(new Flaw("outputSkuId", "inactive", item.code() + " is inactive. Choose another."));
        }
    }

    private static List<BillLine> lines(NewBill wanted, Map<ItemId, Item> known, Set<ItemId> kept, List<Flaw> flaws) {
        var lines = new ArrayList<BillLine>();
        for (int i = 0; i < wanted.lines().size(); i++) {
            var line = wanted.lines().get(i);
            var path = "items[" + i + "]";
            judgeComponent(line, known.get(line.component()), kept, path, flaws);
            var quantity = quantity(line.quantity(), path + ".quantity", flaws);
            var scrap = scrap(line.scrapPercent(), path + ".scrapPercent", flaws);
            if (quantity != null && scrap != null) lines.add(new BillLine(line.component(), quantity, scrap));
        }
        return lines;
    }

    private static void judgeComponent(
            NewBill.Line line, @Nullable Item item, Set<ItemId> kept, String path, List<Flaw> flaws) {
        var field = path + (line.as() == ItemKind.MATERIAL ? ".materialId" : ".skuId");
        if (item == null || item.kind() != line.as() || !item.kind().isKept()) {
            var kind = line.as().name().toLowerCase(Locale.ROOT);
            flaws.add(new Flaw(
                    field, "unknown_component", "There is no " + kind + " " + line.component() + " in this company."));
        } else if (!item.content().active() && !kept.contains(line.component())) {
            flaws.add(new Flaw(field, "inactive", item.code() + " is inactive. Choose another."));
        }
    }

    private static @Nullable PerUnit quantity(BigDecimal value, String path, List<Flaw> flaws) {
        try {
            return PerUnit.of(value);
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            flaws.add(new Flaw(
                    path,
                    "out_of_range",
                    "A quantity is above zero, at most a trillion, and has six decimals at most."));
            return null;
        }
    }

    private static @Nullable Rate scrap(BigDecimal percent, String path, List<Flaw> flaws) {
        try {
            if (percent.signum() >= 0 && percent.compareTo(BillLine.MOST_SCRAP.toPercent()) <= 0)
                return Rate.percent(percent);
        } catch (ArithmeticException tooFine) {
            // Told with the others.
        }
        flaws.add(new Flaw(path, "out_of_range", "Scrap is from 0 to 1000 percent, with four decimals at most."));
        return null;
    }

    private void requireNoCycle(Books books, ItemId output, List<ItemId> components) {
        Cycle.closedBy(output, components, bills.above(books, output)).ifPresent(cycle -> {
            throw new Refused(closed(books, cycle));
        });
    }

    private Refusal closed(Books books, Cycle cycle) {
        var shown = cycle.shown();
        var known = items.details(books, new HashSet<>(shown));
        var more = cycle.path().size() - shown.size();
        var way = Stream.concat(shown.stream(), Stream.of(cycle.path().get(0)).filter(back -> more == 0))
                .map(item -> Optional.ofNullable(known.get(item))
                        .map(Item::code)
                        .map(Object::toString)
                        .orElse("?"))
                .collect(Collectors.joining(" → "));
        return Refusal.Invalid.of(
                        "items",
                        "bom_cycle",
                        "This would make a product part of itself: " + way + (more > 0 ? " and " + more + " more" : "")
                                + ". Take one of them out.")
                .with(Particulars.of("path", shown.stream().map(ItemId::value).toList()));
    }

    private static Set<ItemId> kept(Optional<BillOfMaterials> before) {
        return before.map(BillOfMaterials::lines).orElse(List.of()).stream()
                .map(BillLine::component)
                .collect(Collectors.toSet());
    }
}
