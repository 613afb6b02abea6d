package org.daftar.model.statements;

import java.util.List;

/**
 * That a posting may be what a line is.
 *
 * @param score from 0 to 100, the more the likelier
 * @param reasons what speaks for it, in words
 */
public record Proposal(Candidate candidate, int score, List<String> reasons) {

    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
