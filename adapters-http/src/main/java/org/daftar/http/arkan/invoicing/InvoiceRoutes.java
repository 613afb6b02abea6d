package org.daftar.http.arkan.invoicing;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.INVOICE_POST;
import static org.daftar.model.kernel.Permission.INVOICE_READ;
import static org.daftar.model.kernel.Permission.INVOICE_WRITE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.daftar.http.arkan.invoicing.InvoiceBodies.CancelBody;
import org.daftar.http.arkan.invoicing.InvoiceBodies.CreditBody;
import org.daftar.http.arkan.invoicing.InvoiceBodies.InvoiceBody;
import org.daftar.http.arkan.invoicing.InvoiceBodies.InvoiceFilter;
import org.daftar.http.arkan.invoicing.InvoiceBodies.InvoicePath;
import org.daftar.http.arkan.invoicing.InvoiceBodies.InvoicePostBody;
import org.daftar.http.arkan.invoicing.InvoiceBodies.WriteOffBody;
import org.daftar.http.arkan.invoicing.InvoiceViews.CancelledView;
import org.daftar.http.arkan.invoicing.InvoiceViews.CreditedView;
import org.daftar.http.arkan.invoicing.InvoiceViews.InvoiceView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.query.Invoices;
import org.daftar.ports.invoicing.query.Invoices.InvoiceSort;
import org.daftar.ports.ledger.query.CompanyProfiles;

/** Arkan, "Invoices & Bills", with reading one as an extension. */
public final class InvoiceRoutes implements RouteGroup {

    private final Invoicing invoicing;
    private final Invoices invoices;
    private final CompanyProfiles profiles;
    private final InstantSource clock;

    public InvoiceRoutes(Invoicing invoicing, Invoices invoices, CompanyProfiles profiles, InstantSource clock) {
        this.invoicing = invoicing;
        this.invoices = invoices;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/invoices", "arkan.accounting.invoices.list")
                .summary("Page through invoices and bills")
                .module(ACCOUNTING)
                .requires(INVOICE_READ)
                .params(InvoiceFilter.class)
                .reads(page(InvoiceView.class, InvoiceSort.class))
                .handle((call, filter) -> invoices.list(call.books(), filter.selection(), call.page(InvoiceSort.class))
                        .map(InvoiceView::of));
        routes.on(POST, "/accounting/invoices", "arkan.accounting.invoices.create")
                .summary("Create a draft invoice or bill")
                .module(ACCOUNTING)
                .requires(INVOICE_WRITE)
                .params()
                .body(InvoiceBody.class)
                .writes(json(201, InvoiceView.class))
                .handle((call, none, sent) -> InvoiceView.of(
                        sent.post()
                                ? invoicing.record(call.caller(), sent.toNew())
                                : invoicing.draft(call.caller(), sent.toNew())));
        routes.on(GET, "/accounting/invoices/{id}", "arkan.accounting.invoices.get")
                .summary("Read one invoice or bill with its lines")
                .extension()
                .module(ACCOUNTING)
                .requires(INVOICE_READ)
                .params(InvoicePath.class)
                .reads(json(InvoiceView.class))
                .handle((call, path) -> view(call, path.invoice()));
        routes.on(POST, "/accounting/invoices/{id}/post", "arkan.accounting.invoices.post")
                .summary("Number a draft invoice and book it")
                .module(ACCOUNTING)
                .requires(INVOICE_POST)
                .params(InvoicePath.class)
                .body(InvoicePostBody.class)
                .writes(json(InvoiceView.class))
                .handle((call, path, sent) ->
                        InvoiceView.of(invoicing.post(call.caller(), path.invoice(), sent.invoiceDate())));
        routes.on(POST, "/accounting/invoices/{id}/credit", "arkan.accounting.invoices.credit")
                .summary("Credit an invoice or bill, or some of its lines")
                .extension()
                .module(ACCOUNTING)
                .requires(INVOICE_POST)
                .params(InvoicePath.class)
                .body(CreditBody.class)
                .writes(json(201, CreditedView.class))
                .handle((call, path, sent) -> CreditedView.of(invoicing.credit(
                        call.caller(), path.invoice(), day(call, sent.date()), sent.reason(), sent.parts())));
        routes.on(POST, "/accounting/invoices/{id}/write-off", "arkan.accounting.invoices.writeOff")
                .summary("Give up a small rest of an invoice or bill")
                .extension()
                .module(ACCOUNTING)
                .requires(INVOICE_POST)
                .params(InvoicePath.class)
                .body(WriteOffBody.class)
                .writes(json(InvoiceView.class))
                .handle((call, path, sent) -> InvoiceView.of(
                        invoicing.writeOff(call.caller(), path.invoice(), day(call, sent.date()), sent.reason())));
        routes.on(POST, "/accounting/invoices/{id}/cancel", "arkan.accounting.invoices.cancel")
                .summary("Cancel an invoice by reversing it with a credit note")
                .module(ACCOUNTING)
                .requires(INVOICE_POST)
                .params(InvoicePath.class)
                .body(CancelBody.class)
                .writes(json(CancelledView.class))
                .handle((call, path, sent) -> CancelledView.of(invoicing.cancel(
                        call.caller(), path.invoice(), day(call, sent.date()), sent.reason(), sent.releasePayments())));
    }

    private InvoiceView view(Call call, InvoiceId id) {
        return invoices.find(call.books(), id).map(InvoiceView::of).orElseThrow(() -> Refused.missing("invoice", id));
    }

    private LocalDate day(Call call, Optional<LocalDate> wanted) {
        return wanted.orElseGet(() -> LocalDate.ofInstant(
                clock.instant(), profiles.profile(call.books()).zone()));
    }
}
