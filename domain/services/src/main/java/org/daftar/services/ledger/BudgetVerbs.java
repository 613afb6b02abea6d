package org.daftar.services.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Budget;
import org.daftar.model.ledger.BudgetId;
import org.daftar.model.ledger.FiscalYear;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.Budgeting;
import org.daftar.ports.ledger.driven.BudgetStore;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.services.audit.Told;

record BudgetVerbs(
        Transactions transactions,
        BudgetStore budgets,
        ChartStore chart,
        CompanyProfiles profiles,
        NamedProjects projects,
        FactLog facts,
        Posting posting,
        Ids ids)
        implements Budgeting {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static final Told<Budget> TOLD = Told.<Budget>of()
            .plain("name", Budget::name)
            .plain("fiscalYear", budget -> budget.year().label())
            .plain("project", Budget::project)
            .plain("lines", budget -> budget.lines().size())
            .plain("total", BudgetVerbs::total);

    @Override
    public Budget plan(Caller caller, NewBudget wanted) {
        return transactions.write(caller, Permission.BUDGET_WRITE, () -> {
            var books = caller.books();
            var year = year(books, wanted.fiscalYear());
            requireProject(books, wanted.project());
            var lines = lines(books, year, wanted.lines());
            if (budgets.isPlanned(books, year.label(), wanted.project()))
                throw new Refused(new Refusal.Duplicate("fiscalYear", String.valueOf(year.label())));
            var budget = new Budget(
                    new BudgetId(ids.next()), wanted.name(), year, wanted.project(), lines, posting.now(), 1);
            budgets.add(books, budget);
            facts.append(caller, new Fact("budget.planned", subject(budget), TOLD.beginning(budget)));
            return budget;
        });
    }

    @Override
    public Budget revise(Caller caller, BudgetId id, BudgetChange change) {
        return transactions.write(caller, Permission.BUDGET_WRITE, () -> {
            var books = caller.books();
            var before = budgets.find(books, id).orElseThrow(() -> Refused.missing("budget", id));
            Refused.ifStale("budget", change.version(), before.version());
            var lines = change.lines() instanceof Change.Keep<List<Line>>
                    ? before.lines()
                    : lines(books, before.year(), change.lines().orRequired("lines", List.of()));
            var after = before.revised(change.name().orRequired("name", before.name()), lines);
            if (after.name().equals(before.name()) && after.lines().equals(before.lines())) return before;
            budgets.replace(books, after);
            facts.append(caller, new Fact("budget.revised", subject(after), TOLD.changes(before, after)));
            return after;
        });
    }

    private void requireProject(Books books, Optional<UUID> project) {
        var flaws = new ArrayList<Flaw>();
        projects.judged(books, project.stream().toList()).judge(project, "projectId", flaws);
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }

    private FiscalYear year(Books books, int label) {
        if (label < FIRST_YEAR || label > LAST_YEAR)
            throw new Refused(Refusal.Invalid.of(
                    "fiscalYear", "out_of_range", "A year lies between " + FIRST_YEAR + " and " + LAST_YEAR + "."));
        int startMonth = profiles.profile(books).fiscalYearStartMonth();
        return FiscalYear.of(LocalDate.of(label, startMonth, 1).plusMonths(startMonth == 1 ? 0 : -12), startMonth);
    }

    private List<Budget.Line> lines(Books books, FiscalYear year, List<Line> wanted) {
        var flaws = new ArrayList<Flaw>();
        if (wanted.size() > Budget.MOST_LINES)
            throw new Refused(
                    Refusal.Invalid.of("lines", "too_many", "A budget has at most " + Budget.MOST_LINES + " lines."));
        var accounts = chart.details(books, wanted.stream().map(Line::account).toList());
        var amounts = new Amounts(profiles.currency(books), flaws);
        var seen = new HashSet<String>();
        var lines = new ArrayList<Budget.Line>(wanted.size());
        for (int i = 0; i < wanted.size(); i++) {
            var line = wanted.get(i);
            var path = "lines[" + i + "]";
            if (!accounts.containsKey(line.account()))
                flaws.add(new Flaw(
                        path + ".accountId",
                        "unknown_account",
                        "There is no account " + line.account() + " in this company."));
            if (!holds(year, line))
                flaws.add(new Flaw(
                        path + ".month",
                        "other_year",
                        "The year runs from " + year.starts() + " to " + year.ends() + "."));
            if (!seen.add(line.account() + " " + line.month()))
                flaws.add(new Flaw(path + ".month", "twice", "An account has one line in a month. Add them up."));
            var amount = amounts.signed(path + ".amount", line.amount());
            if (amount != null) lines.add(new Budget.Line(line.account(), line.month(), amount));
        }
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        return lines;
    }

    private static boolean holds(FiscalYear year, Line line) {
        try {
            return Budget.holds(year, line.month());
        } catch (DateTimeException beyond) {
            return false;
        }
    }

    /** Of all lines as they are said, to see in the trail that something changed. */
    private static BigDecimal total(Budget budget) {
        return budget.lines().stream().map(line -> line.amount().toDecimal()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Fact.Subject subject(Budget budget) {
        return new Fact.Subject("budget", budget.id().value());
    }
}
