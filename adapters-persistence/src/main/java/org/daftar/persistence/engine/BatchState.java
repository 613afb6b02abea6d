package org.daftar.persistence.engine;

/**
 * What a batch keeps in memory instead of writing it once per unit: the end of the chain, the next numbers, movements to
 * be added. It is read from the store at the batch's first use and dies with the batch, unless it is good for the next
 * ({@link #stored}); a unit's part of it is kept or dropped together with the unit's savepoint.
 */
public interface BatchState {

    void keepUnit();

    void dropUnit();

    /** Writes what is pending, inside the transaction. What a unit flushes early must come back when the unit is dropped. */
    void flush();

    /**
     * The batch is stored.
     *
     * @return whether the next batch may go on with this while nobody else writes: then it knows what is stored, holds nothing that only
     *     its own batch was told, and is small
     */
    default boolean stored() {
        return false;
    }
}
