package org.daftar.model.stock;

import org.daftar.model.kernel.Money;

/** How goods that leave take their cost out of a pool. Quantities are in millionths and above zero. */
public interface Costing {

    /** Goods came in at that value. */
    Pool.Step in(Pool pool, long quantity, Money value);

    /** Goods were found that cost what those cost which are there. */
    Pool.Step found(Pool pool, long quantity);

    /** Goods left; no more than there are. The issue that empties a pool takes all of its value. */
    Pool.Step out(Pool pool, long quantity);

    /** What is there cost more than was known. */
    Pool.Step dearer(Pool pool, Money more);

    /** Goods that left come back with the value and the carry they took. */
    Pool.Step back(Pool pool, long quantity, Money value, long carried);

    /**
     * Goods that came in leave again with the value they brought, which may be more than is left, or all that is left may be
     * gone: the difference is the step's variance.
     */
    Pool.Step undone(Pool pool, long quantity, Money value, long carried);
}
