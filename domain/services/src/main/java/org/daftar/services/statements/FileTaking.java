package org.daftar.services.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.Booking;
import org.daftar.ports.statements.NewStatement;
import org.daftar.ports.statements.StatementFiles.Taken;
import org.daftar.ports.statements.StatementSink;
import org.jspecify.annotations.Nullable;

/** Takes in the statements of one file as they are read. */
final class FileTaking implements StatementSink {

    /** What a unit of 20 ms can do. */
    private static final int LINES = 400;

    private final Staging staging;
    private final Caller caller;
    private final Currency currency;
    private final OwnAccounts accounts;
    private final List<Taken> taken = new ArrayList<>();
    private final Set<String> references = new HashSet<>();
    private @Nullable Statement current;

    FileTaking(Staging staging, Caller caller, Currency currency, OwnAccounts accounts) {
        this.staging = staging;
        this.caller = caller;
        this.currency = currency;
        this.accounts = accounts;
    }

    /** What was staged, or was there before. */
    List<Taken> taken() {
        if (current != null)
            throw FileRefusals.invalid("incomplete", "The file ends within a statement. Send all of it.");
        if (taken.isEmpty()) throw FileRefusals.invalid("no_statement", "The file holds no statement.");
        return List.copyOf(taken);
    }

    @Override
    public void opens(Heading heading) {
        var account = accounts.of(heading.account());
        heading.currency().ifPresent(this::requireCurrency);
        heading.reference().ifPresent(reference -> requireOnce(account, reference));
        var opening = money(heading.opening(), "opening balance");
        current = heading.reference()
                .flatMap(reference -> staging.existing(caller, account, reference))
                .<Statement>map(known -> new Known(known, opening))
                .orElseGet(() -> new Fresh(account, heading.reference(), opening));
    }

    @Override
    public void line(NewStatement.Line line) {
        open().line(booking(line));
    }

    @Override
    public void closes(BigDecimal closing, LocalDate date) {
        var statement = open();
        current = null;
        taken.add(statement.closes(money(closing, "closing balance"), date));
    }

    private Statement open() {
        if (current == null) throw new IllegalStateException("No statement was opened");
        return current;
    }

    /** A statement of the file. */
    private interface Statement {

        void line(Booking booking);

        Taken closes(Money closing, LocalDate date);
    }

    /** One whose reference the account has: nothing of it is new. */
    private final class Known implements Statement {

        private final BankStatement there;
        private final Money opening;
        private Money moved;
        private int lines;

        Known(BankStatement there, Money opening) {
            this.there = there;
            this.opening = opening;
            this.moved = Money.zero(currency);
        }

        @Override
        public void line(Booking booking) {
            moved = moved.plus(booking.amount());
            lines++;
        }

        @Override
        public Taken closes(Money closing, LocalDate date) {
            StatementJudge.requireSum(opening, moved, closing);
            if (!closing.equals(there.closing()) || lines < there.lines())
                throw new Refused(
                        new Refusal.Duplicate("reference", there.reference().orElse("")));
            return new Taken(there.account(), Optional.of(there), 0, lines);
        }
    }

    /** One that may be new, in whole or in part. */
    private final class Fresh implements Statement {

        private final Staging.Open open;
        private final Money opening;
        private final List<Booking> waiting = new ArrayList<>();
        private Money moved = Money.zero(currency);

        Fresh(AccountId account, Optional<String> reference, Money opening) {
            this.opening = opening;
            this.open = staging.open(caller, account, reference, opening);
        }

        @Override
        public void line(Booking booking) {
            moved = moved.plus(booking.amount());
            waiting.add(booking);
            if (waiting.size() == LINES) stage();
        }

        private void stage() {
            staging.add(caller, open, List.copyOf(waiting));
            waiting.clear();
        }

        @Override
        public Taken closes(Money closing, LocalDate date) {
            StatementJudge.requireSum(opening, moved, closing);
            if (!waiting.isEmpty()) stage();
            return staging.close(caller, open, closing, date);
        }
    }

    private void requireCurrency(String told) {
        if (told.equals(currency.code())) return;
        throw FileRefusals.invalid(
                "other_currency",
                "The statement is in " + told + ", and the books are in " + currency.code()
                        + ". Send statements of accounts in " + currency.code() + ".");
    }

    private void requireOnce(AccountId account, String reference) {
        if (!references.add(account + " " + reference))
            throw FileRefusals.invalid(
                    "repeated_statement", "The file holds the statement \"" + reference + "\" twice. Send it once.");
    }

    private Booking booking(NewStatement.Line line) {
        return new Booking(
                line.date(),
                money(line.amount(), "amount of " + line.date()),
                line.description(),
                line.reference(),
                line.counterparty(),
                line.externalId());
    }

    private Money money(BigDecimal value, String what) {
        Supplier<Refused> unfit = () -> FileRefusals.invalid(
                "bad_amount",
                "The " + what + " is " + value.toPlainString() + ", which is no amount in " + currency.code() + ".");
        try {
            var money = Money.of(value, currency);
            if (Math.abs(money.minor()) > Money.LARGEST) throw unfit.get();
            return money;
        } catch (ArithmeticException inexact) {
            throw unfit.get();
        }
    }
}
