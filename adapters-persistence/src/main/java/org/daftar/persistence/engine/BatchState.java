package org.daftar.persistence.engine;

/**
 * What a batch keeps in memory instead of writing it once per unit: the end of the chain, the next numbers, movements to
 * be added. It is read from the store at the batch's first use and dies with the batch; a unit's part of it is kept or
 * dropped together with the unit's savepoint.
 */
public interface BatchState {

    void keepUnit();

    void dropUnit();

    /** Writes what is pending, inside the transaction. What a unit flushes early must come back when the unit is dropped. */
    void flush();
}
