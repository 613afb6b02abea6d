package org.daftar.ports.bom;

import java.util.Optional;
import org.daftar.model.bom.RecordedBill;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Caller;

/**
 * Verbs on bills of materials: one for each output, known by it. What was released with a bill keeps what it took from it,
 * so a bill may change and go at any time.
 */
public interface BillsOfMaterials {

    /**
     * Refuses, all flaws at once: an output that is no product, a component that is not kept, inactive or there twice, a
     * quantity out of bounds; then, with its path, a bill that would make something a component of itself; then a second
     * bill of one output. Needs BOM_WRITE.
     */
    RecordedBill add(Caller caller, NewBill wanted);

    /** All lines anew; a component that was there already may be inactive. Needs BOM_WRITE. */
    RecordedBill replace(Caller caller, NewBill wanted, Optional<Long> version);

    /** Needs BOM_MANAGE. */
    void remove(Caller caller, ItemId output, Optional<Long> version);
}
