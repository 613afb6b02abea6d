package org.daftar.http.arkan.invoicing;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.INVOICE_READ;
import static org.daftar.model.kernel.Permission.REPORT_READ;
import static org.daftar.model.kernel.Permission.TAX_MANAGE;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.http.arkan.Days;
import org.daftar.http.arkan.invoicing.TaxBodies.TaxBody;
import org.daftar.http.arkan.invoicing.TaxBodies.TaxChangeBody;
import org.daftar.http.arkan.invoicing.TaxBodies.TaxPath;
import org.daftar.http.arkan.invoicing.TaxBodies.TaxReportView;
import org.daftar.http.arkan.invoicing.TaxBodies.TaxView;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.tax.TaxReturn;
import org.daftar.ports.invoicing.query.Invoices;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.printing.TablePress;
import org.daftar.ports.tax.TaxRegister;
import org.daftar.ports.tax.query.TaxCodes;

/** Arkan, the tax report of "Financial Reports", with tax codes as an extension. */
public final class TaxRoutes implements RouteGroup {

    private final TaxRegister register;
    private final TaxCodes codes;
    private final Invoices invoices;
    private final CompanyProfiles profiles;

    private final TablePress tables;

    public TaxRoutes(
            TaxRegister register, TaxCodes codes, Invoices invoices, CompanyProfiles profiles, TablePress tables) {
        this.tables = tables;
        this.register = register;
        this.codes = codes;
        this.invoices = invoices;
        this.profiles = profiles;
    }

    enum TaxSort {
        CREATED_AT
    }

    record TaxReportParams(
            @Doc("First day, by the date of the documents.") LocalDate from, @Doc("Last day.") LocalDate to) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/taxes", "arkan.accounting.taxes.list")
                .summary("Page through tax codes")
                .extension()
                .module(ACCOUNTING)
                .requires(INVOICE_READ)
                .params()
                .reads(page(TaxView.class, TaxSort.class))
                .handle((call, none) -> Page.of(codes.all(call.books()), call.page(TaxSort.class))
                        .map(TaxView::of));
        routes.on(POST, "/accounting/taxes", "arkan.accounting.taxes.create")
                .summary("Define a tax code")
                .extension()
                .module(ACCOUNTING)
                .requires(TAX_MANAGE)
                .params()
                .body(TaxBody.class)
                .writes(json(201, TaxView.class))
                .handle((call, none, sent) -> TaxView.of(register.define(call.caller(), sent.toNew())));
        routes.on(PATCH, "/accounting/taxes/{id}", "arkan.accounting.taxes.update")
                .summary("Change what a tax code says from now on")
                .extension()
                .module(ACCOUNTING)
                .requires(TAX_MANAGE)
                .params(TaxPath.class)
                .body(TaxChangeBody.class)
                .writes(json(TaxView.class))
                .handle((call, path, sent) -> TaxView.of(register.revise(call.caller(), path.code(), sent.toChange())));
        routes.on(GET, "/accounting/reports/tax", "arkan.accounting.reports.tax")
                .summary("VAT due and recoverable for a period")
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(TaxReportParams.class)
                .reads(json(TaxReportView.class))
                .alsoAsWorkbook(tables)
                .handle((call, asked) -> report(call.books(), asked));
    }

    private TaxReportView report(Books books, TaxReportParams asked) {
        Days.requireOrder(Optional.of(asked.from()), Optional.of(asked.to()));
        var company = profiles.profile(books);
        var movements = invoices.taxes(books, asked.from(), asked.to());
        var boxes = TaxReturn.of(movements, company.emirate(), company.currency());
        return TaxReportView.of(asked.from(), asked.to(), movements, boxes, company.emirate());
    }
}
