package org.daftar.services.statements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.Subtype;
import org.daftar.model.statements.BankPosting;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.statements.query.BankStatements;
import org.daftar.services.ledger.Posting;

/** Books the small rest of a line. */
record WritingOff(BankStatements statements, ChartStore chart, Posting posting) {

    /** Of the entries that write off: its id is the line's. */
    static final String SOURCE = "bank_statement_line";

    private static final JournalCode JOURNAL = new JournalCode("BANK");

    Money limit(Books books) {
        return statements.writeOffLimit(books);
    }

    /** @throws Refused beyond_write_off */
    void requireSmall(Books books, Money difference) {
        var limit = limit(books);
        if (difference.abs().compareTo(limit) <= 0) return;
        throw new Refused(new Refusal.RuleViolated(
                "beyond_write_off",
                "The bank differs by " + difference + " from what would be cleared, and at most " + limit
                        + " may be left to write off. Choose the entries that make up the line.",
                Particulars.of("difference", difference.toDecimal()).and("limit", limit.toDecimal())));
    }

    /**
     * The bank shows less: a loss; more: a gain.
     *
     * @return what it moved on the bank account
     */
    BankPosting written(
            Caller caller,
            ReconciledLine line,
            Optional<AccountId> account,
            Optional<BigDecimal> amount,
            Optional<String> why) {
        requireRest(line);
        var rest = line.difference();
        amount.ifPresent(told -> requireAmount(rest, told));
        requireSmall(caller.books(), rest);
        var against = account.map(id -> usable(caller.books(), id))
                .orElseGet(() -> chart.required(caller.books(), AccountRole.SMALL_DIFFERENCES));
        var booking = line.line().booking();
        var other = new EntryLine(against, rest.negated(), Optional.empty(), Optional.empty(), why, Optional.empty());
        var entry = posting.postDocument(
                caller,
                JOURNAL,
                booking.date(),
                booking.reference(),
                new JournalEntry.Source(SOURCE, line.id().toString()),
                List.of(EntryLine.debit(line.account(), rest), other));
        return new BankPosting(entry.id(), 1, entry.number(), booking.date(), rest, true, Optional.empty());
    }

    private static void requireRest(ReconciledLine line) {
        if (line.status() != ReconciledLine.Status.PARTIALLY_MATCHED)
            throw new Refused(new Refusal.InvalidTransition(
                    Reconciling.LINE,
                    Reconciling.words(line),
                    "be written off: only the rest of a partly matched one is"));
    }

    private static void requireAmount(Money rest, BigDecimal told) {
        if (told.abs().compareTo(rest.abs().toDecimal()) == 0) return;
        throw new Refused(new Refusal.RuleViolated(
                "other_difference",
                "The difference is " + rest + ", not " + told.toPlainString() + ". Read the line again.",
                Particulars.of("difference", rest.toDecimal())));
    }

    private AccountId usable(Books books, AccountId id) {
        var account = chart.find(books, id).orElse(null);
        if (account == null)
            throw new Refused(Refusal.Invalid.of(
                    "accountId", "unknown_account", "There is no account " + id + " in this company."));
        var subtype = account.subtype();
        if (account.active() && subtype.manual() == Subtype.Manual.OPEN && !subtype.isCash()) return id;
        throw new Refused(Refusal.Invalid.of(
                "accountId",
                "not_for_write_off",
                "Nothing is written off to account " + account.code() + " " + account.name()
                        + ". Choose an active account of income or expense."));
    }
}
