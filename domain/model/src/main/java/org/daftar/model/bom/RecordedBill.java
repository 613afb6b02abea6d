package org.daftar.model.bom;

import java.time.Instant;
import org.daftar.model.catalog.ItemId;

/** A bill of materials as it stands in the books. */
public record RecordedBill(BillOfMaterials content, Instant createdAt, Instant updatedAt, long version) {

    public static RecordedBill first(BillOfMaterials content, Instant now) {
        return new RecordedBill(content, now, now, 1);
    }

    public RecordedBill with(BillOfMaterials changed, Instant now) {
        return new RecordedBill(changed, createdAt, now, version + 1);
    }

    public ItemId output() {
        return content.output();
    }
}
