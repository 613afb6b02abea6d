package org.daftar.persistence.ledger;

import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.persistence.engine.Session;

/** What is left of the open items that the writer has met lately, for whoever keeps the documents that they are of. */
public final class StillOpen {

    private StillOpen() {}

    /** Empty when it has not met the item. */
    public static Optional<Money> of(Session writing, OpenItemId item) {
        return SqlItems.MET.find(writing, item).map(known -> known.item().left());
    }
}
