package org.daftar.services.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.statements.BankPosting;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.ReconciledLine.Status;
import org.daftar.model.statements.StatementLineId;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.statements.driven.StatementStore;
import org.daftar.ports.statements.driven.StatementStore.Clearing;

/** Clears postings by lines, one line at a time. It runs inside the caller's unit and judges no permission. */
record Reconciling(StatementStore store, WritingOff writingOff, FactLog facts) {

    static final String LINE = "bank statement line";

    ReconciledLine existing(Books books, StatementLineId id) {
        return store.line(books, id).orElseThrow(() -> Refused.missing(LINE, id));
    }

    ReconciledLine matched(Caller caller, ReconciledLine line, List<BankPosting> postings) {
        var all = new ArrayList<>(line.by());
        all.addAll(postings);
        var after = new ReconciledLine(line.statement(), line.account(), line.line(), all);
        requireSign(after);
        writingOff.requireSmall(caller.books(), after.difference());
        return kept(caller, line, after, postings, "bank_statement_line.matched");
    }

    ReconciledLine unmatched(Caller caller, ReconciledLine line) {
        if (line.by().isEmpty())
            throw new Refused(new Refusal.InvalidTransition(LINE, "unmatched", "be unmatched again"));
        line.writeOff().ifPresent(written -> {
            throw new Refused(new Refusal.InvalidTransition(
                    LINE, "matched with a write-off, " + written.number(), "be unmatched any more"));
        });
        store.release(caller.books(), line.id());
        var after = new ReconciledLine(line.statement(), line.account(), line.line(), List.of());
        return told(caller, line, after, "bank_statement_line.unmatched");
    }

    ReconciledLine writtenOff(
            Caller caller,
            ReconciledLine line,
            Optional<AccountId> account,
            Optional<BigDecimal> amount,
            Optional<String> why) {
        var written = writingOff.written(caller, line, account, amount, why);
        var all = new ArrayList<>(line.by());
        all.add(written);
        var after = new ReconciledLine(line.statement(), line.account(), line.line(), all);
        return kept(caller, line, after, List.of(written), "bank_statement_line.written_off");
    }

    static String words(ReconciledLine line) {
        return line.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void requireSign(ReconciledLine after) {
        if (Long.signum(after.cleared().minor()) == Long.signum(after.amount().minor())) return;
        throw new Refused(new Refusal.RuleViolated(
                "wrong_sign",
                "The line is over " + after.amount() + ", and what would be cleared comes to " + after.cleared()
                        + ". Choose entries that move the account the same way.",
                Particulars.of("difference", after.difference().toDecimal())));
    }

    private ReconciledLine kept(
            Caller caller, ReconciledLine before, ReconciledLine after, List<BankPosting> postings, String action) {
        store.clear(
                caller.books(),
                postings.stream()
                        .map(posting -> new Clearing(before.id(), posting))
                        .toList());
        return told(caller, before, after, action);
    }

    private ReconciledLine told(Caller caller, ReconciledLine before, ReconciledLine after, String action) {
        int unmatched = open(after) - open(before);
        store.move(
                caller.books(),
                before.statement(),
                unmatched,
                after.difference().minus(before.difference()));
        facts.append(
                caller,
                new Fact(
                        action,
                        new Fact.Subject("bank_statement_line", before.id().value()),
                        List.of(
                                new FieldChange(
                                        "status",
                                        Optional.of(before.status().name()),
                                        Optional.of(after.status().name())),
                                FieldChange.set("difference", after.difference()))));
        return after;
    }

    private static int open(ReconciledLine line) {
        return line.status() == Status.MATCHED ? 0 : 1;
    }
}
