package org.daftar.ports.statements.driven;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.statements.BankPosting;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.Candidate;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLine;
import org.daftar.model.statements.StatementLineId;
import org.daftar.model.statements.StatementsState;

/** Where statements live, and which posting is cleared by which line. Lines never change and never go. */
public interface StatementStore {

    void add(Books books, BankStatement statement);

    /** @param account of the statement */
    void addLines(Books books, AccountId account, StatementId statement, List<StatementLine> lines);

    Optional<BankStatement> find(Books books, StatementId id);

    Optional<BankStatement> byReference(Books books, AccountId account, String reference);

    /** Those of the identities that a line of the account has. */
    Set<String> known(Books books, AccountId account, Collection<String> identities);

    Optional<ReconciledLine> line(Books books, StatementLineId id);

    /** The postings of those entries on the account, cleared or not. */
    Map<EntryId, List<BankPosting>> postings(Books books, AccountId account, Collection<EntryId> entries);

    /** @throws IllegalStateException if one of the postings is cleared by then */
    void clear(Books books, Collection<Clearing> clearings);

    /** What the line clears is open again. */
    void release(Books books, StatementLineId line);

    /** What is unmatched and unexplained of a statement changes by so much. */
    void move(Books books, StatementId statement, int unmatched, Money unexplained);

    /** Lines that nothing clears, by amount and place: those after one. */
    List<StatementLine> open(Books books, StatementId statement, Optional<Place> after, int most);

    /**
     * Postings on the account that may be lines of those amounts, by amount and day; none that was reversed or is a
     * reversal.
     */
    List<Candidate> candidates(
            Books books, AccountId account, Collection<Money> amounts, LocalDate from, LocalDate to, int most);

    void limitWriteOffs(Books books, Money limit);

    /** Statements after one, in the order of import, until they have so many lines: one at least, unless there is none. */
    List<StatementId> statementsAfter(Books books, Optional<StatementId> last, int lines);

    StatementsState state(Books books, List<StatementId> statements);

    /** Of postings after a place. */
    Postings postingsState(Books books, PostingPlace after, int most);

    /** What is judged of the accounts as a whole. */
    StatementsState state(Books books);

    /** A line clears a posting. */
    record Clearing(StatementLineId by, BankPosting posting) {}

    /** A line among those of its statement, by amount and then by place. */
    record Place(Money amount, int line) {}

    /** As the store counts. */
    record PostingPlace(long entry, int line) {

        public static final PostingPlace FIRST = new PostingPlace(0, 0);
    }

    /** @param next empty at the end */
    record Postings(StatementsState state, Optional<PostingPlace> next) {}
}
