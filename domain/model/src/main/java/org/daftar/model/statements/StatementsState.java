package org.daftar.model.statements;

import java.util.List;
import org.daftar.model.ledger.Law;

/**
 * What a part of the store says of statements, for judgement. What is apart is told in words; normally nothing is.
 *
 * @param postings on bank accounts
 * @param clearedOtherwise postings that are kept or cleared otherwise than the ledger and the statements say
 * @param statements that are visible
 * @param uneven statements that do not add up
 * @param lines of those statements
 * @param unmatched lines and statements that tell otherwise what clears them
 */
public record StatementsState(
        long postings,
        List<String> clearedOtherwise,
        long statements,
        List<String> uneven,
        long lines,
        List<String> unmatched) {

    public static final StatementsState NOTHING = new StatementsState(0, List.of(), 0, List.of(), 0, List.of());

    public StatementsState {
        clearedOtherwise = List.copyOf(clearedOtherwise);
        uneven = List.copyOf(uneven);
        unmatched = List.copyOf(unmatched);
    }

    public StatementsState plus(StatementsState more) {
        return new StatementsState(
                postings + more.postings,
                Law.faults(clearedOtherwise, more.clearedOtherwise),
                statements + more.statements,
                Law.faults(uneven, more.uneven),
                lines + more.lines,
                Law.faults(unmatched, more.unmatched));
    }
}
