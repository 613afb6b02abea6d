package org.daftar.ports.statements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLineId;

/** Verbs on bank statements and their lines. */
public interface Reconciliation {

    /**
     * Takes in a statement. Nothing is posted. Refuses, all flaws at once, what is unknown or does not add up; as a
     * duplicate a reference that another statement of the account has, and a line that is there already. Needs
     * RECONCILIATION_WRITE.
     */
    BankStatement take(Caller caller, NewStatement wanted);

    /**
     * Clears the postings of those entries and payments on the line's account by the line. Refuses one that is cleared
     * already, and what leaves a difference of the other sign or above the limit of write-offs. Nothing is posted. Needs
     * RECONCILIATION_WRITE.
     */
    ReconciledLine match(Caller caller, StatementLineId line, List<EntryId> entries, List<PaymentId> payments);

    /** Undoes what was matched, unless something was written off. Needs RECONCILIATION_WRITE. */
    ReconciledLine unmatch(Caller caller, StatementLineId line);

    /**
     * Books what a partly matched line has beyond its postings, or lacks, on its day, and clears it. Needs RECONCILIATION_WRITE and
     * JOURNAL_POST.
     *
     * @param account empty for the company's account of small differences
     * @param amount what is left, for who wants it checked; its sign does not matter
     */
    ReconciledLine writeOff(
            Caller caller,
            StatementLineId line,
            Optional<AccountId> account,
            Optional<BigDecimal> amount,
            Optional<String> description);

    /**
     * Matches the lines of a statement that are beyond dispute, some at a time, each time in a unit of its own: others write in
     * between, and a repetition goes on where this one broke off. Needs RECONCILIATION_WRITE.
     */
    Matched matchUndisputed(Caller caller, StatementId statement);

    /** Up to how much may be written off of one line, from now on: zero or more. Needs COMPANY_MANAGE. */
    Money limitWriteOffs(Caller caller, BigDecimal limit);

    /** @param lines how many were matched now */
    record Matched(int lines, BankStatement statement) {}
}
