package org.daftar.model.ledger;

import static org.daftar.model.ledger.Statement.Line;
import static org.daftar.model.ledger.Statement.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Statement.Figure;
import org.daftar.model.ledger.Statement.Section;

/** The financial statements as pure calculations over balances: nothing is stored for them and nothing is rounded. */
public final class Statements {

    private static final Set<Subtype> OPERATING_COSTS = EnumSet.of(Subtype.OPERATING_EXPENSE, Subtype.DEPRECIATION);

    private final Money zero;

    public Statements(Currency currency) {
        this.zero = Money.zero(currency);
    }

    /** Income statement of the span the balances moved in. */
    public Statement profitAndLoss(List<AccountBalance> moved) {
        var income = of("income", moved, b -> b.account().subtype() == Subtype.REVENUE);
        var costOfSales = of("costOfSales", moved, b -> b.account().subtype() == Subtype.COST_OF_SALES);
        var operating = of(
                "operatingExpenses",
                moved,
                b -> OPERATING_COSTS.contains(b.account().subtype()));
        var otherIncome = of("otherIncome", moved, b -> b.account().subtype() == Subtype.OTHER_INCOME);
        var otherExpenses = of("otherExpenses", moved, b -> b.account().subtype() == Subtype.OTHER_EXPENSE);
        var gross = income.total().minus(costOfSales.total());
        var operatingProfit = gross.minus(operating.total());
        var net = operatingProfit.plus(otherIncome.total()).minus(otherExpenses.total());
        return new Statement(
                List.of(income, costOfSales, operating, otherIncome, otherExpenses),
                List.of(
                        new Figure("grossProfit", gross),
                        new Figure("operatingProfit", operatingProfit),
                        new Figure("netProfit", net)));
    }

    /**
     * Balance sheet at a day. Income and expense are never posted away: what earlier fiscal years earned and what this
     * one has earned so far are computed lines of equity.
     *
     * @param atDay balances since the beginning
     * @param beforeYear balances since the beginning up to the last day of the previous fiscal year
     */
    public Statement balanceSheet(List<AccountBalance> atDay, List<AccountBalance> beforeYear) {
        var assets = of("assets", atDay, b -> b.account().type() == AccountType.ASSET);
        var liabilities = of("liabilities", atDay, b -> b.account().type() == AccountType.LIABILITY);
        var earnedBefore = earned(beforeYear);
        var earnedNow = earned(atDay).minus(earnedBefore);
        var lines =
                new ArrayList<>(lines(atDay, b -> b.account().type() == AccountType.EQUITY, AccountBalance::normal));
        lines.add(Line.computed("Earnings of earlier years", earnedBefore));
        lines.add(Line.computed("Earnings of the current year", earnedNow));
        var equity = section("equity", lines, zero);
        return new Statement(
                List.of(assets, liabilities, equity),
                List.of(
                        new Figure("totalAssets", assets.total()),
                        new Figure("totalLiabilities", liabilities.total()),
                        new Figure("totalEquity", equity.total()),
                        new Figure("currentEarnings", earnedNow),
                        new Figure(
                                "totalLiabilitiesAndEquity", liabilities.total().plus(equity.total()))));
    }

    /** Indirect method: profit, corrected by what changed without cash. Its sum is the change of the cash accounts. */
    public Statement cashFlowIndirect(List<AccountBalance> moved, Money openingCash) {
        var operating = new ArrayList<Line>();
        operating.add(Line.computed("Net profit", earned(moved)));
        operating.addAll(changes(moved, CashFlowSection.OPERATING));
        return cashFlow(
                section("operating", operating, zero),
                section("investing", changes(moved, CashFlowSection.INVESTING), zero),
                section("financing", changes(moved, CashFlowSection.FINANCING), zero),
                openingCash);
    }

    /** Direct method: what flowed through cash, by the account it flowed because of. */
    public Statement cashFlowDirect(List<AccountBalance> moved, Money openingCash) {
        Function<CashFlowSection, List<Line>> flows =
                part -> lines(moved, b -> b.account().subtype().section() == part, AccountBalance::cash);
        return cashFlow(
                section("operating", flows.apply(CashFlowSection.OPERATING), zero),
                section("investing", flows.apply(CashFlowSection.INVESTING), zero),
                section("financing", flows.apply(CashFlowSection.FINANCING), zero),
                openingCash);
    }

    /** Debits less credits of all cash accounts. */
    public Money cash(List<AccountBalance> balances) {
        return balances.stream()
                .filter(b -> b.account().subtype().isCash())
                .map(AccountBalance::net)
                .reduce(zero, Money::plus);
    }

    private Statement cashFlow(Section operating, Section investing, Section financing, Money openingCash) {
        var change = operating.total().plus(investing.total()).plus(financing.total());
        return new Statement(
                List.of(operating, investing, financing),
                List.of(
                        new Figure("netChange", change),
                        new Figure("openingCash", openingCash),
                        new Figure("closingCash", openingCash.plus(change))));
    }

    /** A rise of an asset used cash, a rise of a debt or of equity brought it. */
    private List<Line> changes(List<AccountBalance> moved, CashFlowSection part) {
        return lines(
                moved,
                b -> b.account().type().onBalanceSheet()
                        && b.account().subtype().section() == part,
                b -> b.net().negated());
    }

    /** Income less expense. */
    private Money earned(List<AccountBalance> balances) {
        return balances.stream()
                .filter(b -> !b.account().type().onBalanceSheet())
                .map(b -> b.net().negated())
                .reduce(zero, Money::plus);
    }

    private Section of(String key, List<AccountBalance> balances, Predicate<AccountBalance> which) {
        return section(key, lines(balances, which, AccountBalance::normal), zero);
    }

    private static List<Line> lines(
            List<AccountBalance> balances, Predicate<AccountBalance> which, Function<AccountBalance, Money> amount) {
        return balances.stream()
                .filter(which)
                .map(b -> Line.of(b.account(), amount.apply(b)))
                .toList();
    }
}
