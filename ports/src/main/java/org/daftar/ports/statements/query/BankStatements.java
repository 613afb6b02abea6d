package org.daftar.ports.statements.query;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.statements.BankPosting;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLineId;

/** Reading statements. One that is still being imported is not there. */
public interface BankStatements {

    Optional<BankStatement> find(Books books, StatementId id);

    /** @param account this one only */
    Page<BankStatement> list(Books books, Optional<AccountId> account, Page.Request<StatementSort> page);

    Optional<ReconciledLine> line(Books books, StatementLineId id);

    /** Lines of a statement, in their order. Refuses a statement that is not there. @param status of these only */
    Page<ReconciledLine> lines(
            Books books, StatementId statement, Optional<ReconciledLine.Status> status, Page.Request<LineSort> page);

    /** Postings on the account that no line has cleared yet, in the order of their days. */
    Page<BankPosting> inTransit(Books books, AccountId account, Page.Request<PostingSort> page);

    /** Of these entries the ones of which some posting on a bank account is cleared by a line. */
    Set<EntryId> cleared(Books books, Collection<EntryId> entries);

    /** How the account stands now: what is booked, and what of it the bank has confirmed. */
    Standing standing(Books books, AccountId account);

    /** Up to how much may be written off of one line. */
    Money writeOffLimit(Books books);

    /**
     * What is booked on the account, less what is in transit, plus what the bank has and the books do not, comes to the bank's
     * balance, but for what was before the first statement or between two of them.
     *
     * @param booked of all days
     * @param inTransit booked, and not cleared
     * @param transits how many postings that are
     * @param unexplained what lines of statements come to, beyond what clears them
     * @param unmatched how many lines that are
     * @param last the statement of the last day; empty where there is none
     */
    record Standing(
            Money booked,
            Money inTransit,
            long transits,
            Money unexplained,
            long unmatched,
            Optional<BankStatement> last) {

        public Money cleared() {
            return booked.minus(inTransit);
        }

        /** What no statement covers. */
        public Optional<Money> uncovered() {
            return last.map(statement -> statement.closing().minus(cleared()).minus(unexplained));
        }
    }

    enum StatementSort {
        CREATED_AT
    }

    enum LineSort {
        PLACE
    }

    enum PostingSort {
        DATE
    }
}
