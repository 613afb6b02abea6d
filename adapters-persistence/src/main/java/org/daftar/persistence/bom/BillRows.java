package org.daftar.persistence.bom;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.daftar.model.bom.BillGraph;
import org.daftar.model.bom.BillLine;
import org.daftar.model.bom.BillOfMaterials;
import org.daftar.model.bom.PerUnit;
import org.daftar.model.bom.RecordedBill;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Rate;
import org.daftar.persistence.bom.BillMapper.ArcRow;
import org.daftar.persistence.catalog.CatalogKeys;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.JsonRows;

/** Bills of materials as rows and back. */
final class BillRows {

    private BillRows() {}

    static BillGraph graph(List<ArcRow> arcs) {
        var bills = arcs.stream()
                .collect(groupingBy(ArcRow::output, LinkedHashMap::new, mapping(BillRows::line, toList())));
        return BillGraph.of(bills.entrySet().stream()
                .map(bill -> new BillOfMaterials(new ItemId(bill.getKey()), bill.getValue()))
                .toList());
    }

    static RecordedBill bill(ItemId output, BillMapper.Row row, List<ArcRow> lines) {
        var content =
                new BillOfMaterials(output, lines.stream().map(BillRows::line).toList());
        return new RecordedBill(content, row.createdAt(), row.updatedAt(), row.version());
    }

    static BillMapper.Row row(RecordedBill bill) {
        return new BillMapper.Row(bill.createdAt(), bill.updatedAt(), bill.version());
    }

    /** As JSON, in their order: the component's key, quantity and scrap of each. */
    static String lines(Session session, BillOfMaterials bill) {
        return JsonRows.of(bill.lines(), (row, line) -> row.number(CatalogKeys.of(session, line.component()))
                .number(line.quantity().micros())
                .number(line.scrap().millionths()));
    }

    private static BillLine line(ArcRow row) {
        return new BillLine(new ItemId(row.component()), new PerUnit(row.quantity()), new Rate(row.scrap()));
    }
}
