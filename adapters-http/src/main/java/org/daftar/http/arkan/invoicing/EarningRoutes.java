package org.daftar.http.arkan.invoicing;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.REPORT_READ;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.invoicing.MarginViews.InvoiceMarginView;
import org.daftar.http.arkan.invoicing.MarginViews.MarginGroup;
import org.daftar.http.arkan.invoicing.MarginViews.MarginReportView;
import org.daftar.http.arkan.invoicing.RevenueViews.ProjectRevenueView;
import org.daftar.http.arkan.invoicing.RevenueViews.RevenueView;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.ports.printing.TablePress;

/** Arkan, "Invoice Margin", and the revenue reports of "Financial Reports". */
public final class EarningRoutes implements RouteGroup {

    private final EarningReports reports;

    private final TablePress tables;

    public EarningRoutes(EarningReports reports, TablePress tables) {
        this.tables = tables;
        this.reports = reports;
    }

    record RevenueParams(
            @Doc("First day, by the date of the documents; the beginning of the fiscal year when absent.")
                    Optional<LocalDate> from,
            @Doc("Last day; today when absent.") Optional<LocalDate> to) {}

    record MarginParams(
            @Doc("First day, by the date of the documents; the beginning of the fiscal year when absent.")
                    Optional<LocalDate> from,
            @Doc("Last day; today when absent.") Optional<LocalDate> to,
            @Doc("By invoice: a thousand of them at most. Not by product or salesperson yet.") @Default("client")
                    MarginGroup groupBy) {}

    record MarginPath(UUID invoiceId) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/reports/revenue-by-client", "arkan.accounting.reports.revenue-by-client")
                .summary("Net revenue per client")
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(RevenueParams.class)
                .reads(json(RevenueView.class))
                .alsoAsWorkbook(tables)
                .handle((call, asked) -> reports.revenue(call.books(), asked.from(), asked.to()));
        routes.on(GET, "/accounting/reports/revenue-by-project", "arkan.accounting.reports.revenue-by-project")
                .summary("Net revenue per project")
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(RevenueParams.class)
                .reads(json(ProjectRevenueView.class))
                .alsoAsWorkbook(tables)
                .handle((call, asked) -> reports.revenueOfProjects(call.books(), asked.from(), asked.to()));
        // Before the pattern that would take "report" for an id.
        routes.on(GET, "/accounting/invoice-margin/report", "arkan.accounting.invoice-margin.report")
                .summary("Margin over a date range")
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(MarginParams.class)
                .reads(json(MarginReportView.class))
                .handle((call, asked) -> reports.margin(call.books(), asked.from(), asked.to(), asked.groupBy()));
        routes.on(GET, "/accounting/invoice-margin/{invoiceId}", "arkan.accounting.invoice-margin.get")
                .summary("Margin of one invoice")
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(MarginPath.class)
                .reads(json(InvoiceMarginView.class))
                .handle((call, path) -> reports.margin(call.books(), path.invoiceId()));
    }
}
