package org.daftar.ports.statements.query;

import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.statements.Proposal;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.StatementId;
import org.daftar.ports.statements.query.BankStatements.LineSort;

/** What the lines of a statement may be. */
public interface MatchProposals {

    /** For lines that nothing clears yet, in their order. */
    Page<Proposed> of(Books books, StatementId statement, Page.Request<LineSort> page);

    /** @param proposals the likeliest first */
    record Proposed(ReconciledLine line, List<Proposal> proposals) {

        public Proposed {
            proposals = List.copyOf(proposals);
        }
    }
}
