package org.daftar.services.bom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.bom.BillLine;
import org.daftar.model.bom.BillOfMaterials;
import org.daftar.model.catalog.ItemId;

/** What the audit trail tells of a bill: each component that came, went or changed, by its id. */
final class BillFacts {

    /** So many are told one by one; of more, how many there are. */
    private static final int MOST = 500;

    private BillFacts() {}

    static List<FieldChange> beginning(BillOfMaterials bill) {
        return changes(Map.of(), lines(bill));
    }

    static List<FieldChange> ending(BillOfMaterials bill) {
        return changes(lines(bill), Map.of());
    }

    static List<FieldChange> changes(BillOfMaterials before, BillOfMaterials after) {
        return changes(lines(before), lines(after));
    }

    private static List<FieldChange> changes(Map<ItemId, String> before, Map<ItemId, String> after) {
        var components = new LinkedHashSet<>(before.keySet());
        components.addAll(after.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var component : components) {
            var was = Optional.ofNullable(before.get(component));
            var is = Optional.ofNullable(after.get(component));
            if (!was.equals(is)) changes.add(new FieldChange(component.toString(), was, is));
        }
        if (changes.size() <= MOST) return changes;
        var told = new ArrayList<>(changes.subList(0, MOST));
        told.add(FieldChange.set("moreComponents", changes.size() - MOST));
        return told;
    }

    private static Map<ItemId, String> lines(BillOfMaterials bill) {
        var lines = new LinkedHashMap<ItemId, String>();
        for (BillLine line : bill.lines()) lines.put(line.component(), line.toString());
        return lines;
    }
}
