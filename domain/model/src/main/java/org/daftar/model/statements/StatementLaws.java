package org.daftar.model.statements;

import java.util.List;
import org.daftar.model.ledger.Law.Verdict;

/** The laws of bank statements: each is stated once, and judged on a store as a whole. */
public final class StatementLaws {

    private StatementLaws() {}

    public static List<Verdict> judge(StatementsState state) {
        return List.of(
                Verdict.of(
                        "bank-statements-add-up",
                        "The opening balance of a statement and its lines come to its closing balance.",
                        state.statements(),
                        state.uneven()),
                Verdict.of(
                        "bank-postings-cleared-once",
                        "Every posting on a bank account is cleared once at most, and by a line of that account.",
                        state.postings(),
                        state.clearedOtherwise()),
                Verdict.of(
                        "matched-lines-add-up",
                        "What clears a line that is matched comes to its amount, write-off included.",
                        state.lines(),
                        state.unmatched()));
    }
}
