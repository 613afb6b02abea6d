package org.daftar.ports.bom.driven;

import java.util.Optional;
import org.daftar.model.bom.RecordedBill;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;

/** Where bills of materials live, each whole. */
public interface BillStore {

    void add(Books books, RecordedBill bill);

    void replace(Books books, RecordedBill bill);

    void remove(Books books, ItemId output);

    Optional<RecordedBill> find(Books books, ItemId output);

    /** How many bills name the item, as output or component; at most {@code most} are counted. */
    long naming(Books books, ItemId item, int most);
}
