package org.daftar.services.statements;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.statements.Matchmaker;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.StatementId;
import org.daftar.ports.statements.driven.StatementStore;
import org.daftar.ports.statements.query.BankStatements;
import org.daftar.ports.statements.query.BankStatements.LineSort;
import org.daftar.ports.statements.query.MatchProposals;

/** The candidates of a page are found in one question, by their amounts. */
record ProposalReads(BankStatements statements, StatementStore store) implements MatchProposals {

    private static final int CANDIDATES = 2000;
    private static final int SHOWN = 5;

    @Override
    public Page<Proposed> of(Books books, StatementId id, Page.Request<LineSort> page) {
        return statements
                .lines(books, id, Optional.of(ReconciledLine.Status.UNMATCHED), page)
                .mapAll(lines -> proposed(books, lines));
    }

    private List<Proposed> proposed(Books books, List<ReconciledLine> lines) {
        if (lines.isEmpty()) return List.of();
        var days = lines.stream()
                .map(line -> line.line().booking().date())
                .sorted()
                .toList();
        var candidates = store.candidates(
                books,
                lines.get(0).account(),
                lines.stream().map(ReconciledLine::amount).collect(toSet()),
                AutoMatching.from(days.get(0)),
                AutoMatching.to(days.get(days.size() - 1)),
                CANDIDATES);
        return lines.stream()
                .map(line -> new Proposed(
                        line,
                        Matchmaker.proposals(line.line().booking(), candidates).stream()
                                .limit(SHOWN)
                                .toList()))
                .toList();
    }
}
