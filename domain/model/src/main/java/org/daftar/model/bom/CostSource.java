package org.daftar.model.bom;

import java.math.BigDecimal;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;

/** Where a roll-up finds what the bills do not say, for one stock unit. */
public interface CostSource {

    /** Of an item without lines: its average, else what was paid last; empty when it was never received. */
    Optional<BigDecimal> cost(ItemId leaf);

    /** What it takes to make an item out of its components: that of its latest released order, else nothing. */
    BigDecimal conversion(ItemId made);
}
