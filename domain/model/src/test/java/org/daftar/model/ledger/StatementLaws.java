package org.daftar.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.ledger.SomeEntries.AED;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daftar.model.kernel.Money;

/** What financial statements owe each other, whatever was posted. */
class StatementLaws {

    private final Statements statements = new Statements(AED);

    @Property(tries = 200)
    void a_balance_sheet_balances_on_any_day(
            @ForAll("books") FoldedBalances books,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 12) int startMonth) {
        var sheet = balanceSheet(books, day, startMonth);
        assertThat(sheet.figure("totalAssets")).isEqualTo(sheet.figure("totalLiabilitiesAndEquity"));
    }

    @Property(tries = 200)
    void current_earnings_are_the_profit_of_the_fiscal_year_so_far(
            @ForAll("books") FoldedBalances books,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 12) int startMonth) {
        var begins = FiscalYear.of(day, startMonth).starts();
        assertThat(balanceSheet(books, day, startMonth).figure("currentEarnings"))
                .isEqualTo(profit(books, begins, day));
    }

    @Property(tries = 200)
    void the_profit_of_a_span_is_what_income_less_expense_rose_by_in_it(
            @ForAll("books") FoldedBalances books, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        var before = books.earned(LocalDate.MIN, from.minusDays(1));
        var after = books.earned(LocalDate.MIN, to);
        if (!from.isAfter(to)) assertThat(profit(books, from, to)).isEqualTo(after.minus(before));
    }

    @Property(tries = 200)
    void profits_of_adjoining_spans_add_up_to_that_of_the_whole(
            @ForAll("books") FoldedBalances books, @ForAll("days") LocalDate cut) {
        var whole = profit(books, SomeEntries.FIRST, SomeEntries.LAST);
        assertThat(profit(books, SomeEntries.FIRST, cut).plus(profit(books, cut.plusDays(1), SomeEntries.LAST)))
                .isEqualTo(whole);
    }

    @Property(tries = 200)
    void cash_flow_is_the_same_directly_and_indirectly_and_is_the_change_of_cash(
            @ForAll("books") FoldedBalances books, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        var moved = books.between(from, to);
        var opening = cash(books.asOf(from.minusDays(1)));
        var direct = statements.cashFlowDirect(moved, opening);
        var indirect = statements.cashFlowIndirect(moved, opening);
        assertThat(direct.figures()).isEqualTo(indirect.figures());
        if (!from.isAfter(to)) assertThat(direct.figure("closingCash")).isEqualTo(cash(books.asOf(to)));
    }

    @Property(tries = 100)
    void every_account_that_stands_at_something_is_shown_once_in_the_statement_of_its_type(
            @ForAll("books") FoldedBalances books, @ForAll("days") LocalDate day) {
        var balances = books.asOf(day);
        assertThat(shown(balanceSheet(books, day, 1)))
                .containsExactlyInAnyOrderElementsOf(
                        standing(balances, b -> b.account().type().onBalanceSheet()));
        assertThat(shown(statements.profitAndLoss(balances)))
                .containsExactlyInAnyOrderElementsOf(
                        standing(balances, b -> !b.account().type().onBalanceSheet()));
    }

    @Provide
    Arbitrary<FoldedBalances> books() {
        return SomeEntries.lists().map(FoldedBalances::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return SomeEntries.days();
    }

    private Statement balanceSheet(FoldedBalances books, LocalDate day, int startMonth) {
        var yesteryear = FiscalYear.of(day, startMonth).starts().minusDays(1);
        return statements.balanceSheet(books.asOf(day), books.asOf(yesteryear));
    }

    private Money profit(FoldedBalances books, LocalDate from, LocalDate to) {
        return statements.profitAndLoss(books.between(from, to)).figure("netProfit");
    }

    private static Money cash(List<AccountBalance> balances) {
        return balances.stream()
                .filter(b ->
                        b.account().subtype() == Subtype.FUNDS || b.account().subtype() == Subtype.BANK)
                .map(AccountBalance::net)
                .reduce(Money.zero(AED), Money::plus);
    }

    private static List<Account> shown(Statement statement) {
        return statement.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.account().stream())
                .toList();
    }

    private static List<Account> standing(List<AccountBalance> balances, Predicate<AccountBalance> which) {
        return balances.stream()
                .filter(which.and(balance -> !balance.net().isZero()))
                .map(AccountBalance::account)
                .toList();
    }
}
