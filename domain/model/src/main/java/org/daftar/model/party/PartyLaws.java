package org.daftar.model.party;

import java.util.List;
import org.daftar.model.ledger.Law.Verdict;

/** The laws of parties: each is stated once, and judged on a store as a whole. */
public final class PartyLaws {

    private PartyLaws() {}

    public static List<Verdict> judge(PartyState state) {
        return List.of(
                Verdict.of(
                        "partners-are-parties",
                        "Whoever a line, a party or a contact refers to is a party of the same company.",
                        state.references(),
                        state.dangling()),
                Verdict.of(
                        "one-primary-contact",
                        "A party has at most one primary contact in each role, a contact one primary method of each type.",
                        state.contacts(),
                        state.rivals()));
    }
}
