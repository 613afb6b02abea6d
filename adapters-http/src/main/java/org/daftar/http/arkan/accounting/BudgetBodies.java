package org.daftar.http.arkan.accounting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Items;
import org.daftar.http.json.Range;
import org.daftar.http.json.Text;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Budget;
import org.daftar.model.ledger.BudgetId;
import org.daftar.ports.ledger.Budgeting.BudgetChange;
import org.daftar.ports.ledger.Budgeting.Line;
import org.daftar.ports.ledger.Budgeting.NewBudget;
import org.daftar.ports.ledger.query.Budgets;

/** What is sent and shown of budgets. */
final class BudgetBodies {

    private static final String MONTH = "[0-9]{4}-[0-9]{2}";

    private BudgetBodies() {}

    record BudgetPath(UUID id) {

        BudgetId budget() {
            return new BudgetId(id);
        }
    }

    record BudgetFilter(
            @Doc("The calendar year in which the fiscal year ends.") Optional<Integer> fiscalYear,
            Optional<UUID> projectId) {

        Budgets.Selection selection() {
            return new Budgets.Selection(fiscalYear, projectId);
        }
    }

    @Example(
            """
            {"name": "Budget 2026", "fiscalYear": 2026, "lines": [
              {"accountId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "month": "2026-01", "amount": 4000}]}""")
    record BudgetBody(
            @Text(min = 1, max = 200) String name,
            @Doc("The calendar year in which the fiscal year ends; one budget for each year and project.")
                    @Range(min = 1900, max = 2200)
                    int fiscalYear,
            @Doc("The company as a whole when absent.") Optional<UUID> projectId,
            @Items(max = Budget.MOST_LINES) @Default("[]") List<BudgetLineBody> lines) {

        NewBudget toNew() {
            return new NewBudget(name, fiscalYear, projectId, BudgetLineBody.all(lines));
        }
    }

    record BudgetLineBody(
            UUID accountId,
            @Doc("Such as 2026-01.") @Text(pattern = MONTH) String month,
            @Doc("Income and expense alike above zero.") @Decimals(max = 3) BigDecimal amount) {

        static List<Line> all(List<BudgetLineBody> lines) {
            var all = new ArrayList<Line>(lines.size());
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                all.add(new Line(new AccountId(line.accountId()), month(line.month(), i), line.amount()));
            }
            return all;
        }

        private static YearMonth month(String text, int place) {
            try {
                return YearMonth.parse(text);
            } catch (DateTimeParseException none) {
                throw new Refused(Refusal.Invalid.of(
                        "lines[" + place + "].month", "not_a_month", "\"" + text + "\" is no month of a year."));
            }
        }
    }

    @Example("""
            {"name": "Budget 2026, revised"}""")
    record BudgetChangeBody(
            @Text(min = 1, max = 200) Change<String> name,
            @Doc("Takes the place of all lines.") @Items(max = Budget.MOST_LINES) Change<List<BudgetLineBody>> lines,
            @Doc("Refuse when the budget has another version by now.") Optional<Long> version) {

        BudgetChange toChange() {
            return new BudgetChange(name, lines.map(BudgetLineBody::all), version);
        }
    }

    record BudgetView(
            UUID id,
            String name,
            int fiscalYear,
            LocalDate from,
            LocalDate to,
            Optional<UUID> projectId,
            List<BudgetLineView> lines,
            Instant createdAt,
            long version) {

        static BudgetView of(Budget budget) {
            return new BudgetView(
                    budget.id().value(),
                    budget.name(),
                    budget.year().label(),
                    budget.year().starts(),
                    budget.year().ends(),
                    budget.project(),
                    budget.lines().stream().map(BudgetLineView::of).toList(),
                    budget.createdAt(),
                    budget.version());
        }
    }

    record BudgetLineView(UUID accountId, String month, BigDecimal amount) {

        private static BudgetLineView of(Budget.Line line) {
            return new BudgetLineView(
                    line.account().value(),
                    line.month().toString(),
                    line.amount().toDecimal());
        }
    }
}
