package org.daftar.services.statements;

import java.util.ArrayList;
import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Subtype;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.Booking;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.statements.NewStatement;
import org.daftar.services.ledger.Amounts;
import org.jspecify.annotations.Nullable;

/** Judges a statement that somebody sends, and names every fault at once. */
record StatementJudge(ChartStore chart, CompanyProfiles profiles) {

    /** @param moved what the lines come to */
    record Sound(Money opening, Money closing, Money moved, List<Booking> bookings) {}

    /** @throws Refused invalid with every flaw, or does_not_add_up with the difference */
    Sound sound(Books books, NewStatement wanted) {
        var currency = profiles.currency(books);
        var flaws = new ArrayList<Flaw>();
        judgeAccount(books, wanted.account(), flaws);
        var amounts = new Amounts(currency, flaws);
        var opening = amounts.signed("openingBalance", wanted.opening());
        var closing = amounts.signed("closingBalance", wanted.closing());
        var bookings = bookings(wanted.lines(), amounts);
        if (opening == null || closing == null || !flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        var moved = bookings.stream().map(Booking::amount).reduce(Money.zero(currency), Money::plus);
        requireSum(opening, moved, closing);
        return new Sound(opening, closing, moved, bookings);
    }

    /** @throws Refused invalid unless the account is there, and a bank's */
    void requireBank(Books books, AccountId account) {
        var flaws = new ArrayList<Flaw>();
        judgeAccount(books, account, flaws);
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }

    /** @throws Refused does_not_add_up */
    static void requireSum(Money opening, Money moved, Money closing) {
        var missing = BankStatement.missing(opening, moved, closing);
        if (missing.isZero()) return;
        throw new Refused(new Refusal.Invalid(
                "does_not_add_up",
                "The opening balance " + opening + " and the lines come to " + opening.plus(moved)
                        + ", but the closing balance is " + closing + ": the difference is " + missing
                        + ". Send every line of the statement, and no other.",
                List.of(new Flaw("closingBalance", "does_not_add_up", "The difference is " + missing + ".")),
                Particulars.of("difference", missing.toDecimal())));
    }

    private @Nullable Account judgeAccount(Books books, AccountId id, List<Flaw> flaws) {
        var account = chart.find(books, id).orElse(null);
        if (account == null) {
            flaws.add(new Flaw("accountId", "unknown_account", "There is no account " + id + " in this company."));
            return null;
        }
        if (account.subtype() == Subtype.BANK) return account;
        flaws.add(new Flaw(
                "accountId",
                "no_bank_account",
                "Account " + account.code() + " " + account.name()
                        + " is not an account at a bank. Choose one that is."));
        return null;
    }

    private static List<Booking> bookings(List<NewStatement.Line> lines, Amounts amounts) {
        var bookings = new ArrayList<Booking>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var amount = amounts.signed("lines[" + i + "].amount", line.amount());
            if (amount == null) continue;
            bookings.add(new Booking(
                    line.date(), amount, line.description(), line.reference(), line.counterparty(), line.externalId()));
        }
        return bookings;
    }
}
