package org.daftar.http.arkan.statements;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.kernel.Money;
import org.daftar.model.statements.BankPosting;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.Proposal;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.StatementLineId;
import org.daftar.ports.statements.Reconciliation;
import org.daftar.ports.statements.query.BankStatements;
import org.daftar.ports.statements.query.MatchProposals;

/** What is shown of bank statements. */
final class StatementViews {

    private StatementViews() {}

    record StatementRow(
            UUID id,
            UUID accountId,
            LocalDate date,
            Optional<String> reference,
            BigDecimal openingBalance,
            BigDecimal closingBalance,
            int lineCount,
            @Doc("Lines that are not matched, or not wholly.") int unmatchedCount,
            @Doc("What the lines come to, less what clears them.") BigDecimal unexplained,
            Instant createdAt) {

        static StatementRow of(BankStatement statement) {
            return new StatementRow(
                    statement.id().value(),
                    statement.account().value(),
                    statement.date(),
                    statement.reference(),
                    statement.opening().toDecimal(),
                    statement.closing().toDecimal(),
                    statement.lines(),
                    statement.unmatched(),
                    statement.unexplained().toDecimal(),
                    statement.importedAt());
        }
    }

    record StatementView(
            UUID id,
            UUID accountId,
            LocalDate date,
            Optional<String> reference,
            BigDecimal openingBalance,
            BigDecimal closingBalance,
            int lineCount,
            @Doc("Lines that are not matched, or not wholly.") int unmatchedCount,
            @Doc("What the lines come to, less what clears them.") BigDecimal unexplained,
            @Doc("All that were sent, or the first hundred when the statement is read; the others by its lines.")
                    List<BankLineView> lines,
            Instant createdAt) {

        static StatementView of(BankStatement statement, List<ReconciledLine> lines) {
            return new StatementView(
                    statement.id().value(),
                    statement.account().value(),
                    statement.date(),
                    statement.reference(),
                    statement.opening().toDecimal(),
                    statement.closing().toDecimal(),
                    statement.lines(),
                    statement.unmatched(),
                    statement.unexplained().toDecimal(),
                    lines.stream().map(BankLineView::of).toList(),
                    statement.importedAt());
        }
    }

    record BankLineView(
            UUID id,
            UUID statementId,
            LocalDate date,
            BigDecimal amount,
            Optional<String> description,
            Optional<String> reference,
            Optional<String> counterparty,
            Optional<String> externalId,
            ReconciledLine.Status status,
            @Doc("What the bank has beyond what is matched; negative where it has less.") BigDecimal difference,
            List<PostingView> matches) {

        static BankLineView of(ReconciledLine line) {
            var booking = line.line().booking();
            return new BankLineView(
                    line.id().value(),
                    line.statement().value(),
                    booking.date(),
                    booking.amount().toDecimal(),
                    booking.description(),
                    booking.reference(),
                    booking.counterparty(),
                    booking.externalId(),
                    line.status(),
                    line.difference().toDecimal(),
                    line.by().stream().map(PostingView::of).toList());
        }
    }

    record PostingView(
            UUID entryId,
            String number,
            LocalDate date,
            BigDecimal amount,
            @Doc("Whether it books off what the line lacked.") boolean writeOff,
            Optional<UUID> statementLineId) {

        static PostingView of(BankPosting posting) {
            return new PostingView(
                    posting.entry().value(),
                    posting.number().toString(),
                    posting.date(),
                    posting.amount().toDecimal(),
                    posting.isWriteOff(),
                    posting.clearedBy().map(StatementLineId::value));
        }
    }

    record ProposedView(UUID statementLineId, LocalDate date, BigDecimal amount, List<ProposalView> proposals) {

        static ProposedView of(MatchProposals.Proposed proposed) {
            var booking = proposed.line().line().booking();
            return new ProposedView(
                    proposed.line().id().value(),
                    booking.date(),
                    booking.amount().toDecimal(),
                    proposed.proposals().stream().map(ProposalView::of).toList());
        }
    }

    record ProposalView(
            UUID entryId,
            String number,
            LocalDate date,
            BigDecimal amount,
            @Doc("From 0 to 100: the more, the likelier.") int score,
            @Doc("What speaks for it.") List<String> reasons) {

        static ProposalView of(Proposal proposal) {
            var posting = proposal.candidate().posting();
            return new ProposalView(
                    posting.entry().value(),
                    posting.number().toString(),
                    posting.date(),
                    posting.amount().toDecimal(),
                    proposal.score(),
                    proposal.reasons());
        }
    }

    record AutoMatchedView(@Doc("Lines that were matched now.") int matched, StatementRow statement) {

        static AutoMatchedView of(Reconciliation.Matched matched) {
            return new AutoMatchedView(matched.lines(), StatementRow.of(matched.statement()));
        }
    }

    record ReportView(
            UUID accountId,
            BigDecimal bookBalance,
            @Doc("What of it the bank has confirmed.") BigDecimal cleared,
            @Doc("What is booked and on no statement.") BigDecimal inTransit,
            long inTransitCount,
            @Doc("What lines of statements come to, beyond what clears them.") BigDecimal unexplained,
            long unmatchedCount,
            @Doc("Of the statement of the last day; absent while there is none.") Optional<BigDecimal> statementBalance,
            Optional<LocalDate> statementDate,
            @Doc(
                            "The statement balance, less what is cleared and unexplained: what was before the first statement, or between two.")
                    Optional<BigDecimal> uncovered) {

        static ReportView of(UUID account, BankStatements.Standing standing) {
            return new ReportView(
                    account,
                    standing.booked().toDecimal(),
                    standing.cleared().toDecimal(),
                    standing.inTransit().toDecimal(),
                    standing.transits(),
                    standing.unexplained().toDecimal(),
                    standing.unmatched(),
                    standing.last().map(BankStatement::closing).map(Money::toDecimal),
                    standing.last().map(BankStatement::date),
                    standing.uncovered().map(Money::toDecimal));
        }
    }

    record SettingsView(BigDecimal writeOffLimit) {

        static SettingsView of(Money limit) {
            return new SettingsView(limit.toDecimal());
        }
    }
}
