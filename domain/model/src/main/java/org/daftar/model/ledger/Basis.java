package org.daftar.model.ledger;

import java.util.Map;

/**
 * A seal that a pass over the books relies upon for everything before it.
 *
 * @param numbers the last number of each series at its place
 */
public record Basis(Seal seal, Map<NumberSeries, Long> numbers) {

    public Basis {
        numbers = Map.copyOf(numbers);
    }
}
