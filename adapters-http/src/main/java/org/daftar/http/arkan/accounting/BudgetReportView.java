package org.daftar.http.arkan.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.ledger.AccountType;
import org.daftar.model.ledger.BudgetComparison;
import org.daftar.model.ledger.BudgetComparison.Sums;

/** Budget against booked amounts. */
record BudgetReportView(
        @Doc("Whole months: the first day of the first.") LocalDate from,
        LocalDate to,
        String currency,
        Optional<UUID> projectId,
        List<RowView> rows,
        SumsView income,
        SumsView expense) {

    @Doc("Income and expense alike above zero.")
    record SumsView(
            BigDecimal budget,
            BigDecimal actual,
            @Doc("Actual less budget.") BigDecimal variance,
            @Doc("Of the budget; absent without one.") Optional<BigDecimal> usedPercent) {

        private static SumsView of(Sums sums) {
            return new SumsView(
                    sums.budget().toDecimal(),
                    sums.actual().toDecimal(),
                    sums.variance().toDecimal(),
                    sums.usedPercent());
        }
    }

    record BudgetMonthView(String month, BigDecimal budget, BigDecimal actual, BigDecimal variance) {

        private static BudgetMonthView of(YearMonth month, Sums sums) {
            return new BudgetMonthView(
                    month.toString(),
                    sums.budget().toDecimal(),
                    sums.actual().toDecimal(),
                    sums.variance().toDecimal());
        }
    }

    record RowView(
            UUID accountId,
            String code,
            String name,
            AccountType type,
            BigDecimal budget,
            BigDecimal actual,
            BigDecimal variance,
            Optional<BigDecimal> usedPercent,
            @Doc("Those in which something was planned or booked.") List<BudgetMonthView> months) {

        private static RowView of(BudgetComparison.Row row) {
            return new RowView(
                    row.account().id().value(),
                    row.account().code().value(),
                    row.account().name(),
                    row.account().type(),
                    row.total().budget().toDecimal(),
                    row.total().actual().toDecimal(),
                    row.total().variance().toDecimal(),
                    row.total().usedPercent(),
                    row.months().entrySet().stream()
                            .map(month -> BudgetMonthView.of(month.getKey(), month.getValue()))
                            .toList());
        }
    }

    static BudgetReportView of(
            YearMonth from, YearMonth to, String currency, Optional<UUID> project, BudgetComparison comparison) {
        return new BudgetReportView(
                from.atDay(1),
                to.atEndOfMonth(),
                currency,
                project,
                comparison.rows().stream().map(RowView::of).toList(),
                SumsView.of(comparison.income()),
                SumsView.of(comparison.expense()));
    }
}
