package org.daftar.persistence.statements;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.statements.BankPosting;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.Booking;
import org.daftar.model.statements.Candidate;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLine;
import org.daftar.model.statements.StatementLineId;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.mapping.JsonRows;
import org.daftar.persistence.statements.StatementMapper.LineRow;
import org.daftar.persistence.statements.StatementMapper.NewLineRow;
import org.daftar.persistence.statements.StatementMapper.Row;
import org.daftar.ports.statements.driven.StatementStore.Clearing;
import org.jspecify.annotations.Nullable;

/** Rows as values, and values as rows. */
final class StatementRows {

    /** How the source of an entry that wrote something off is called. */
    private static final String WRITE_OFF = "bank_statement_line";

    private StatementRows() {}

    static Row row(long key, BankStatement statement) {
        return new Row(
                key,
                statement.id().value(),
                statement.account().value(),
                statement.date(),
                statement.reference().orElse(null),
                statement.opening().minor(),
                statement.closing().minor(),
                statement.lines(),
                statement.unmatched(),
                statement.unexplained().minor(),
                statement.importedAt());
    }

    static BankStatement statement(Row row, Currency currency) {
        return new BankStatement(
                new StatementId(row.publicId()),
                new AccountId(row.account()),
                row.date(),
                Optional.ofNullable(row.reference()),
                new Money(row.opening(), currency),
                new Money(row.closing(), currency),
                row.lines(),
                row.unmatched(),
                new Money(row.unexplained(), currency),
                row.importedAt());
    }

    /** As JSON: key, id, place, identity, day, amount and what the bank says of each. */
    static String json(PlaneHead head, List<StatementLine> lines) {
        return JsonRows.of(lines, (row, line) -> {
            var booking = line.booking();
            row.number(head.drawKey())
                    .id(line.id().value())
                    .number(line.place())
                    .text(line.identity())
                    .day(booking.date())
                    .number(booking.amount().minor())
                    .text(booking.description().orElse(null))
                    .text(booking.reference().orElse(null))
                    .text(booking.counterparty().orElse(null))
                    .text(booking.externalId().orElse(null));
        });
    }

    /** As JSON: entry and line of the posting, and the id of what clears it, of each. */
    static String json(Collection<Clearing> clearings) {
        return JsonRows.of(
                clearings, (row, each) -> row.id(each.posting().entry().value())
                        .number(each.posting().line())
                        .id(each.by().value()));
    }

    static StatementLine line(NewLineRow row, Currency currency) {
        return new StatementLine(
                new StatementLineId(row.publicId()),
                row.place(),
                new Booking(
                        row.date(),
                        new Money(row.amount(), currency),
                        Optional.ofNullable(row.description()),
                        Optional.ofNullable(row.reference()),
                        Optional.ofNullable(row.counterparty()),
                        Optional.ofNullable(row.externalId())),
                row.identity());
    }

    static ReconciledLine line(LineRow row, List<PostingMapper.Row> by, Currency currency) {
        var alone = new NewLineRow(
                row.id(),
                row.publicId(),
                row.place(),
                row.identity(),
                row.date(),
                row.amount(),
                row.description(),
                row.reference(),
                row.counterparty(),
                row.externalId());
        return new ReconciledLine(
                new StatementId(row.statement()),
                new AccountId(row.account()),
                line(alone, currency),
                by.stream().map(posting -> posting(posting, currency)).toList());
    }

    static BankPosting posting(PostingMapper.Row row, Currency currency) {
        return new BankPosting(
                new EntryId(row.entry()),
                row.line(),
                number(row.journal(), row.year(), row.number()),
                row.date(),
                new Money(row.amount(), currency),
                isWriteOff(row.sourceKind()),
                Optional.ofNullable(row.clearedBy()).map(StatementLineId::new));
    }

    static Candidate candidate(PostingMapper.CandidateRow row, Currency currency) {
        var number = number(row.journal(), row.year(), row.number());
        var posting = new BankPosting(
                new EntryId(row.entry()),
                row.line(),
                number,
                row.date(),
                new Money(row.amount(), currency),
                isWriteOff(row.sourceKind()),
                Optional.empty());
        var names = Stream.of(number.toString(), row.reference(), row.description(), row.lineDescription())
                .flatMap(StatementRows::told)
                .toList();
        return new Candidate(posting, names, Optional.ofNullable(row.partner()));
    }

    private static Stream<String> told(@Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(text);
    }

    private static EntryNumber number(String journal, int year, long ordinal) {
        return new EntryNumber(new JournalCode(journal), year, ordinal);
    }

    private static boolean isWriteOff(@Nullable String sourceKind) {
        return WRITE_OFF.equals(sourceKind);
    }
}
