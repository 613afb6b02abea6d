package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Budget;
import org.daftar.model.ledger.BudgetComparison;
import org.daftar.model.ledger.JournalCode;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.ledger.Budgeting.BudgetChange;
import org.daftar.ports.ledger.Budgeting.Line;
import org.daftar.ports.ledger.Budgeting.NewBudget;
import org.daftar.ports.ledger.DraftEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BudgetTest extends OnBothDatabases {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private UUID project;

    @BeforeEach
    void open_a_project() {
        project = alpha.project("Villa").id().value();
    }

    @Test
    void a_budget_stands_beside_what_was_booked_by_account_and_month() {
        planned(
                Optional.empty(),
                line("6030", "2026-01", "4000"),
                line("6030", "2026-02", "4000"),
                line("4000", "2026-02", "900"));
        book("2026-01-31", "6030", "1010", "3500.50", Optional.empty());
        book("2026-02-01", "6040", "1010", "100", Optional.empty());
        book("2026-02-28", "1010", "4000", "1000", Optional.empty());
        book("2026-04-01", "6030", "1010", "77", Optional.empty());
        var report = report(Optional.empty());
        assertThat(report.rows())
                .extracting(row -> row.account().code().value())
                .containsExactly("4000", "6030", "6040");
        var rent = report.rows().get(1);
        assertThat(rent.total().budget()).isEqualTo(Company.aed("8000.00"));
        assertThat(rent.total().actual()).isEqualTo(Company.aed("3500.50"));
        assertThat(rent.total().variance()).isEqualTo(Company.aed("-4499.50"));
        assertThat(rent.total().usedPercent()).contains(new BigDecimal("43.76"));
        assertThat(rent.months().get(YearMonth.of(2026, 2)).actual()).isEqualTo(Company.aed("0.00"));
        assertThat(report.rows().get(0).total().variance()).isEqualTo(Company.aed("100.00"));
        assertThat(report.rows().get(2).total().usedPercent()).isEmpty();
        assertThat(report.expense().actual()).isEqualTo(Company.aed("3600.50"));
        assertThat(report.income().budget()).isEqualTo(Company.aed("900.00"));
    }

    @Test
    void a_project_has_its_own_and_only_its_lines_count() {
        planned(Optional.of(project), line("6030", "2026-03", "50"));
        book("2026-03-05", "6030", "1010", "40", Optional.of(project));
        book("2026-03-05", "6030", "1010", "5", Optional.empty());
        var report = report(Optional.of(project));
        assertThat(report.rows()).hasSize(1);
        assertThat(report.rows().get(0).total().actual()).isEqualTo(Company.aed("40.00"));
        assertThat(report(Optional.empty()).expense().budget()).isEqualTo(Company.aed("0.00"));
    }

    @Test
    void there_is_one_of_a_year_and_project_and_its_lines_are_replaced() {
        var budget = planned(Optional.empty(), line("6030", "2026-01", "4000"));
        planned(Optional.of(project));
        refused("duplicate", () -> planned(Optional.empty()));
        refused("duplicate", () -> planned(Optional.of(project)));
        var change = new BudgetChange(
                Change.keep(),
                new Change.Set<>(List.of(line("6040", "2026-12", "-1.50"))),
                Optional.of(budget.version()));
        var revised = daftar.budgeting().revise(alpha.owner(), budget.id(), change);
        assertThat(revised.lines()).extracting(Budget.Line::amount).containsExactly(Company.aed("-1.50"));
        assertThat(daftar.read().budgets().find(alpha.books(), budget.id())).contains(revised);
        refused("stale_version", () -> daftar.budgeting().revise(alpha.owner(), budget.id(), change));
    }

    @Test
    void what_does_not_fit_is_told_all_at_once() {
        assertThat(flaws(() -> planned(
                        Optional.empty(),
                        line("6030", "2027-01", "1"),
                        line("6030", "2026-01", "1.234"),
                        line("6030", "2026-01", "1"),
                        new Line(new AccountId(new UUID(4, 4)), JANUARY, BigDecimal.ONE))))
                .extracting(Flaw::path)
                .containsExactly("lines[0].month", "lines[1].amount", "lines[2].month", "lines[3].accountId");
    }

    private Budget planned(Optional<UUID> project, Line... lines) {
        return daftar.budgeting().plan(alpha.owner(), new NewBudget("Plan", 2026, project, List.of(lines)));
    }

    private Line line(String account, String month, String amount) {
        return new Line(alpha.account(account), YearMonth.parse(month), new BigDecimal(amount));
    }

    private void book(String day, String debit, String credit, String amount, Optional<UUID> project) {
        var money = Optional.of(Company.aed(amount));
        daftar.ledger()
                .record(
                        alpha.owner(),
                        new DraftEntry(
                                LocalDate.parse(day),
                                Optional.empty(),
                                Optional.empty(),
                                JournalCode.GENERAL,
                                List.of(
                                        drafted(debit, money, Optional.empty(), project),
                                        drafted(credit, Optional.empty(), money, Optional.empty()))));
    }

    private DraftEntry.Line drafted(
            String account, Optional<Money> debit, Optional<Money> credit, Optional<UUID> project) {
        return new DraftEntry.Line(
                alpha.account(account), debit, credit, Optional.empty(), Optional.empty(), project, Optional.empty());
    }

    private BudgetComparison report(Optional<UUID> project) {
        var chart = daftar.read().accounts().chart(alpha.books()).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        var budgets = daftar.read().budgets();
        return BudgetComparison.of(
                chart,
                budgets.planned(alpha.books(), JANUARY, MARCH, project),
                budgets.moved(alpha.books(), JANUARY, MARCH, project),
                Currency.known("AED"));
    }
}
