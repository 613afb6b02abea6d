package org.daftar.persistence.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.daftar.model.bom.RecordedBill;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.lists.ListKind;
import org.daftar.persistence.Company;
import org.daftar.ports.bom.NewBill;

/** A company's items and bills, with words for making them. */
record Workshop(Company company) {

    Item product(String code) {
        return item(ItemKind.PRODUCT, ListKind.PRODUCT_CATEGORY, code);
    }

    Item material(String code) {
        return item(ItemKind.MATERIAL, ListKind.MATERIAL_CATEGORY, code);
    }

    /** @param lines each an item and its quantity */
    RecordedBill bill(Item output, Object... lines) {
        return company.daftar().billsOfMaterials().add(company.owner(), wanted(output.id(), lines));
    }

    static NewBill wanted(ItemId output, Object... lines) {
        var wanted = new ArrayList<NewBill.Line>();
        for (int i = 0; i < lines.length; i += 2) wanted.add(line((Item) lines[i], (String) lines[i + 1], "0"));
        return new NewBill(output, List.copyOf(wanted));
    }

    static NewBill.Line line(Item component, String quantity, String scrapPercent) {
        return new NewBill.Line(
                component.kind(), component.id(), new BigDecimal(quantity), new BigDecimal(scrapPercent));
    }

    private Item item(ItemKind kind, ListKind list, String code) {
        var category =
                company.daftar().read().lists().list(company.books(), list).get(0);
        var content = ItemContent.named(kind, new ItemCode(code), "Item " + code, category.id());
        return company.daftar().catalog().add(company.owner(), content);
    }
}
