package org.daftar.http.arkan.accounting;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.BUDGET_READ;
import static org.daftar.model.kernel.Permission.BUDGET_WRITE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daftar.http.arkan.Span;
import org.daftar.http.arkan.accounting.BudgetBodies.BudgetBody;
import org.daftar.http.arkan.accounting.BudgetBodies.BudgetChangeBody;
import org.daftar.http.arkan.accounting.BudgetBodies.BudgetFilter;
import org.daftar.http.arkan.accounting.BudgetBodies.BudgetPath;
import org.daftar.http.arkan.accounting.BudgetBodies.BudgetView;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.BudgetComparison;
import org.daftar.ports.ledger.Budgeting;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.Budgets;
import org.daftar.ports.ledger.query.Budgets.BudgetSort;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.printing.TablePress;

/** Arkan's budget report, and budgets themselves as extensions. */
public final class BudgetRoutes implements RouteGroup {

    private static final String BUDGETS = "/accounting/budgets";

    private final Budgeting budgeting;
    private final Budgets budgets;
    private final Accounts accounts;
    private final CompanyProfiles profiles;
    private final InstantSource clock;

    private final TablePress tables;

    public BudgetRoutes(
            Budgeting budgeting,
            Budgets budgets,
            Accounts accounts,
            CompanyProfiles profiles,
            InstantSource clock,
            TablePress tables) {
        this.tables = tables;
        this.budgeting = budgeting;
        this.budgets = budgets;
        this.accounts = accounts;
        this.profiles = profiles;
        this.clock = clock;
    }

    record ReportParams(
            @Doc("A day of the first month; the beginning of the fiscal year when absent.") Optional<LocalDate> from,
            @Doc("A day of the last month; today when absent.") Optional<LocalDate> to,
            Optional<UUID> projectId) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/reports/budget-vs-actual", "arkan.accounting.reports.budget-vs-actual")
                .summary("Budget against booked amounts")
                .module(ACCOUNTING)
                .requires(BUDGET_READ)
                .params(ReportParams.class)
                .reads(json(BudgetReportView.class))
                .alsoAsWorkbook(tables)
                .handle((call, asked) -> report(call.books(), asked));
        routes.on(GET, BUDGETS, "arkan.accounting.budgets.list")
                .summary("Page through budgets")
                .extension()
                .module(ACCOUNTING)
                .requires(BUDGET_READ)
                .params(BudgetFilter.class)
                .reads(page(BudgetView.class, BudgetSort.class))
                .handle((call, filter) -> budgets.list(call.books(), filter.selection(), call.page(BudgetSort.class))
                        .map(BudgetView::of));
        routes.on(POST, BUDGETS, "arkan.accounting.budgets.create")
                .summary("Plan a fiscal year by accounts and months")
                .extension()
                .module(ACCOUNTING)
                .requires(BUDGET_WRITE)
                .params()
                .body(BudgetBody.class)
                .writes(json(201, BudgetView.class))
                .handle((call, none, sent) -> BudgetView.of(budgeting.plan(call.caller(), sent.toNew())));
        routes.on(GET, BUDGETS + "/{id}", "arkan.accounting.budgets.get")
                .summary("Read one budget")
                .extension()
                .module(ACCOUNTING)
                .requires(BUDGET_READ)
                .params(BudgetPath.class)
                .reads(json(BudgetView.class))
                .handle((call, path) -> budgets.find(call.books(), path.budget())
                        .map(BudgetView::of)
                        .orElseThrow(() -> Refused.missing("budget", path.id())));
        routes.on(PATCH, BUDGETS + "/{id}", "arkan.accounting.budgets.update")
                .summary("Rename a budget, or replace its lines")
                .extension()
                .module(ACCOUNTING)
                .requires(BUDGET_WRITE)
                .params(BudgetPath.class)
                .body(BudgetChangeBody.class)
                .writes(json(BudgetView.class))
                .handle((call, path, sent) ->
                        BudgetView.of(budgeting.revise(call.caller(), path.budget(), sent.toChange())));
    }

    private BudgetReportView report(Books books, ReportParams asked) {
        var company = profiles.profile(books);
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        var span = Span.of(asked.from(), asked.to(), company, today);
        var from = YearMonth.from(span.from());
        var to = YearMonth.from(span.to());
        var chart = accounts.chart(books).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        var comparison = BudgetComparison.of(
                chart,
                budgets.planned(books, from, to, asked.projectId()),
                budgets.moved(books, from, to, asked.projectId()),
                company.currency());
        return BudgetReportView.of(from, to, company.currency().code(), asked.projectId(), comparison);
    }
}
