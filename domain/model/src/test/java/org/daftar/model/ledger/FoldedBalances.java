package org.daftar.model.ledger;

import static org.daftar.model.ledger.SomeEntries.AED;

import java.time.LocalDate;
import java.util.List;
import org.daftar.model.kernel.Money;

/** What accounts moved in a span of days, added up from the entries in the plainest way. */
record FoldedBalances(List<JournalEntry> entries) {

    List<AccountBalance> asOf(LocalDate day) {
        return between(LocalDate.MIN, day);
    }

    List<AccountBalance> between(LocalDate from, LocalDate to) {
        var moved = entries.stream()
                .filter(entry -> !entry.date().isBefore(from) && !entry.date().isAfter(to))
                .toList();
        return SomeEntries.CHART.stream()
                .map(account -> balance(account, moved))
                .toList();
    }

    /** Income less expense, by the accounts' types alone. */
    Money earned(LocalDate from, LocalDate to) {
        return between(from, to).stream()
                .filter(b ->
                        b.account().type() == AccountType.INCOME || b.account().type() == AccountType.EXPENSE)
                .map(b -> b.credit().minus(b.debit()))
                .reduce(Money.zero(AED), Money::plus);
    }

    private static AccountBalance balance(Account account, List<JournalEntry> entries) {
        var sum = new AccountBalance(account, Money.zero(AED), Money.zero(AED), Money.zero(AED));
        for (var entry : entries) {
            boolean cash = entry.lines().stream().anyMatch(FoldedBalances::isCash);
            for (var line : entry.lines()) {
                if (!line.account().equals(account.id())) continue;
                var flow = cash && !isCash(line) ? line.amount().negated() : Money.zero(AED);
                sum = new AccountBalance(
                        account,
                        sum.debit().plus(line.debit()),
                        sum.credit().plus(line.credit()),
                        sum.cash().plus(flow));
            }
        }
        return sum;
    }

    private static boolean isCash(EntryLine line) {
        return SomeEntries.CHART.stream()
                .anyMatch(account -> account.id().equals(line.account())
                        && (account.subtype() == Subtype.FUNDS || account.subtype() == Subtype.BANK));
    }
}
