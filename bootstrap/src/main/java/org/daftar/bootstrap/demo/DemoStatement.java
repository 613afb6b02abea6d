package org.daftar.bootstrap.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.statements.BankPosting;
import org.daftar.ports.statements.NewStatement;
import org.daftar.ports.statements.query.BankStatements.PostingSort;
import org.daftar.services.Daftar;

/** What the bank says of a month of the demo company: most of it nobody would argue about, some is left to look at. */
final class DemoStatement {

    private static final Money CHEQUE_BOOK = Money.of("-52.50 AED");

    /** Of every so many bookings the bank does not say which one it is. */
    private static final int UNNAMED = 5;

    private final Daftar daftar;
    private final Caller caller;
    private final AccountId account;

    DemoStatement(Daftar daftar, Caller caller, AccountId account) {
        this.daftar = daftar;
        this.caller = caller;
        this.account = account;
    }

    /** Taken in and matched, as far as that goes by itself. Not inside a unit. */
    void of(LocalDate first) {
        var next = first.plusMonths(1);
        var postings = postings();
        var opening = total(postings, posting -> posting.date().isBefore(first));
        var closing = total(postings, posting -> posting.date().isBefore(next)).plus(CHEQUE_BOOK);
        var lines = new ArrayList<NewStatement.Line>();
        for (var posting : postings) {
            if (posting.date().isBefore(first) || !posting.date().isBefore(next)) continue;
            var text = lines.size() % UNNAMED == 0 ? "Transfer" : "Transfer " + posting.number();
            lines.add(line(posting.date(), posting.amount(), text));
        }
        lines.add(line(next.minusDays(1), CHEQUE_BOOK, "Cheque book"));
        var wanted = new NewStatement(
                account,
                next.minusDays(1),
                Optional.of("Statement " + first.getYear() + "/" + first.getMonthValue()),
                opening.toDecimal(),
                closing.toDecimal(),
                lines);
        var statement = daftar.reconciliation().take(caller, wanted);
        daftar.reconciliation().matchUndisputed(caller, statement.id());
    }

    private static Money total(List<BankPosting> postings, Predicate<BankPosting> chosen) {
        return postings.stream()
                .filter(chosen)
                .map(BankPosting::amount)
                .reduce(Money.zero(CHEQUE_BOOK.currency()), Money::plus);
    }

    private static NewStatement.Line line(LocalDate day, Money amount, String text) {
        return new NewStatement.Line(
                day, amount.toDecimal(), Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<BankPosting> postings() {
        var all = new ArrayList<BankPosting>();
        var after = Optional.<Page.Position>empty();
        do {
            var page = daftar.read()
                    .bankStatements()
                    .inTransit(caller.books(), account, new Page.Request<>(PostingSort.DATE, true, 100, after));
            all.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
