package org.daftar.ports.bom.query;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.bom.BillGraph;
import org.daftar.model.bom.RecordedBill;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;

/** Reading bills of materials. */
public interface Bills {

    Optional<RecordedBill> find(Books books, ItemId output);

    Page<BillRow> list(Books books, Selection selection, Page.Request<BillSort> page);

    /** The bills of an item and of all that it contains: for explosions, costs, and what can be built. One question. */
    BillGraph below(Books books, ItemId output);

    /** The bills of all that contains an item, with the lines that lead to it: for where-used and circles. One question. */
    BillGraph above(Books books, ItemId component);

    /** Every bill there is. */
    BillGraph all(Books books);

    /** @param search part of the output's code or name, however it is written */
    record Selection(Optional<String> search) {}

    /** @param lines how many components there are */
    record BillRow(ItemId output, ItemCode code, String name, int lines, Instant updatedAt) {}

    enum BillSort {
        CODE
    }
}
