package org.daftar.http.arkan.accounting;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.REPORT_READ;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.Span.Comparison;
import org.daftar.http.arkan.accounting.StatementViews.BalanceSheetView;
import org.daftar.http.arkan.accounting.StatementViews.CashFlowMethod;
import org.daftar.http.arkan.accounting.StatementViews.CashFlowView;
import org.daftar.http.arkan.accounting.StatementViews.ProfitLossView;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.AccountId;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.Balances;
import org.daftar.ports.ledger.query.Balances.LineSort;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.printing.TablePress;

/** Arkan, "Financial Reports", with the trial balance and an account's ledger as extensions. */
public final class ReportRoutes implements RouteGroup {

    private static final String SPANS =
            "Show the span before (of whole months, as many months), or the same span a year before, beside it.";
    private static final String DAYS =
            "Show the day a month before, or a year before, beside it: of a month's end, a month's end.";

    private final Reports reports;
    private final Balances balances;

    private final TablePress tables;

    public ReportRoutes(
            Balances balances, Accounts accounts, CompanyProfiles profiles, InstantSource clock, TablePress tables) {
        this.tables = tables;
        this.reports = new Reports(balances, accounts, profiles, clock);
        this.balances = balances;
    }

    record ProfitLossParams(
            @Doc("First day; the beginning of the fiscal year when absent.") Optional<LocalDate> from,
            @Doc("Last day; today when absent.") Optional<LocalDate> to,
            @Doc(SPANS) Optional<Comparison> compare) {}

    record BalanceSheetParams(
            @Doc("Today when absent.") Optional<LocalDate> asOf, @Doc(DAYS) Optional<Comparison> compare) {}

    record CashFlowParams(
            @Doc("First day; the beginning of the fiscal year when absent.") Optional<LocalDate> from,
            @Doc("Last day; today when absent.") Optional<LocalDate> to,
            @Default("indirect") CashFlowMethod method,
            @Doc(SPANS) Optional<Comparison> compare) {}

    record TrialBalanceParams(
            @Doc("Today when absent.") Optional<LocalDate> asOf, @Doc(DAYS) Optional<Comparison> compare) {}

    record LedgerParams(UUID accountId, Optional<LocalDate> from, Optional<LocalDate> to) {

        AccountId account() {
            return new AccountId(accountId);
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/reports/profit-loss", "arkan.accounting.reports.profit-loss")
                .summary("Income statement")
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(ProfitLossParams.class)
                .reads(json(ProfitLossView.class))
                .alsoAsWorkbook(tables)
                .handle((call, asked) -> reports.profitLoss(call.books(), asked.from(), asked.to(), asked.compare()));
        routes.on(GET, "/accounting/reports/balance-sheet", "arkan.accounting.reports.balance-sheet")
                .summary("Balance sheet at a date")
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(BalanceSheetParams.class)
                .reads(json(BalanceSheetView.class))
                .alsoAsWorkbook(tables)
                .handle((call, asked) -> reports.balanceSheet(call.books(), asked.asOf(), asked.compare()));
        routes.on(GET, "/accounting/reports/cash-flow", "arkan.accounting.reports.cash-flow")
                .summary("Cash flow statement")
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(CashFlowParams.class)
                .reads(json(CashFlowView.class))
                .alsoAsWorkbook(tables)
                .handle((call, asked) ->
                        reports.cashFlow(call.books(), asked.from(), asked.to(), asked.method(), asked.compare()));
        routes.on(GET, "/accounting/reports/trial-balance", "arkan.accounting.reports.trial-balance")
                .summary("Trial balance at a date")
                .extension()
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(TrialBalanceParams.class)
                .reads(json(TrialBalanceView.class))
                .alsoAsWorkbook(tables)
                .handle((call, asked) -> reports.trialBalance(call.books(), asked.asOf(), asked.compare()));
        routes.on(GET, "/accounting/reports/general-ledger", "arkan.accounting.reports.general-ledger")
                .summary("The lines of one account, each with the balance after it")
                .extension()
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(LedgerParams.class)
                .reads(page(LedgerLineView.class, LineSort.class))
                .handle(this::ledger);
    }

    private Page<LedgerLineView> ledger(Call call, LedgerParams asked) {
        return balances.lines(call.books(), asked.account(), asked.from(), asked.to(), call.page(LineSort.class))
                .map(LedgerLineView::of);
    }
}
