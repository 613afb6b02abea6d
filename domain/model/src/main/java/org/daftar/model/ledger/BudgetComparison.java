package org.daftar.model.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/** What was planned beside what was booked, account by account and month by month. */
public record BudgetComparison(List<Row> rows, Sums income, Sums expense) {

    /** As people say it: what an account of its type is meant to show is above zero. */
    public record Sums(Money budget, Money actual) {

        static Sums zero(Currency currency) {
            return new Sums(Money.zero(currency), Money.zero(currency));
        }

        Sums plus(Sums other) {
            return new Sums(budget.plus(other.budget), actual.plus(other.actual));
        }

        /** Above zero where more was booked than planned. */
        public Money variance() {
            return actual.minus(budget);
        }

        /** Of the budget, to a hundredth of a percent, half up; none without a budget. */
        public Optional<BigDecimal> usedPercent() {
            if (budget.isZero()) return Optional.empty();
            var hundredfold = actual.toDecimal().movePointRight(2);
            return Optional.of(hundredfold.divide(budget.toDecimal(), 2, RoundingMode.HALF_UP));
        }
    }

    public record Row(Account account, Sums total, Map<YearMonth, Sums> months) {}

    /** @param net debits less credits */
    public record Moved(AccountId account, YearMonth month, Money net) {}

    /**
     * Accounts that have a budget, and those of income and expense that moved.
     *
     * @param chart of all of them
     */
    public static BudgetComparison of(
            Map<AccountId, Account> chart, List<Budget.Line> planned, List<Moved> moved, Currency currency) {
        var cells = new TreeMap<AccountId, TreeMap<YearMonth, Sums>>(Comparator.comparing(AccountId::value));
        for (var line : planned)
            add(cells, line.account(), line.month(), new Sums(line.amount(), Money.zero(currency)));
        for (var each : moved) {
            var account = chart.get(each.account());
            if (account == null || !cells.containsKey(each.account()) && !isOfResult(account)) continue;
            var natural = account.type().debitNormal() ? each.net() : each.net().negated();
            add(cells, each.account(), each.month(), new Sums(Money.zero(currency), natural));
        }
        var rows = new ArrayList<Row>();
        cells.forEach((id, months) -> {
            var account = chart.get(id);
            if (account == null) throw new IllegalStateException("Account " + id + " is planned and not in the chart");
            rows.add(new Row(account, sum(months.values().stream().toList(), currency), months));
        });
        rows.sort(Comparator.comparing(row -> row.account().code().value()));
        return new BudgetComparison(
                List.copyOf(rows), sum(rows, AccountType.INCOME, currency), sum(rows, AccountType.EXPENSE, currency));
    }

    private static void add(
            Map<AccountId, TreeMap<YearMonth, Sums>> cells, AccountId account, YearMonth month, Sums sums) {
        cells.computeIfAbsent(account, id -> new TreeMap<>()).merge(month, sums, Sums::plus);
    }

    private static Sums sum(List<Row> rows, AccountType type, Currency currency) {
        return sum(
                rows.stream()
                        .filter(row -> row.account().type() == type)
                        .map(Row::total)
                        .toList(),
                currency);
    }

    private static Sums sum(List<Sums> parts, Currency currency) {
        return parts.stream().reduce(Sums.zero(currency), Sums::plus);
    }

    private static boolean isOfResult(Account account) {
        return account.type() == AccountType.INCOME || account.type() == AccountType.EXPENSE;
    }
}
