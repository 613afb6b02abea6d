package org.daftar.ports.bom;

import java.math.BigDecimal;
import java.util.List;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;

/** A bill of materials as somebody wants it. */
public record NewBill(ItemId output, List<Line> lines) {

    public NewBill {
        lines = List.copyOf(lines);
    }

    /**
     * @param as what the component is taken for: an item of another kind is unknown
     * @param quantity per stock unit of the output, in the component's stock unit
     * @param scrapPercent spoilt on top of it; 0 for none
     */
    public record Line(ItemKind as, ItemId component, BigDecimal quantity, BigDecimal scrapPercent) {}
}
