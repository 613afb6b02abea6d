package org.daftar.http.arkan.invoicing;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.pdf;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.INVOICE_READ;

import java.util.UUID;
import org.daftar.http.arkan.Tongue;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.Download;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.printing.PrintedInvoice;
import org.daftar.ports.printing.Press;
import org.daftar.ports.printing.Printouts;

/** Invoices, bills and credit notes on paper. None of this is in Arkan's document. */
public final class PrintRoutes implements RouteGroup {

    private final Printouts printouts;
    private final Press press;

    public PrintRoutes(Printouts printouts, Press press) {
        this.printouts = printouts;
        this.press = press;
    }

    record PrintParams(
            UUID id, @Doc("Labels; in Arabic the page runs from right to left.") @Default("en") Tongue lang) {}

    private record Asked(PrintedInvoice invoice, Tongue lang) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/invoices/{id}/pdf", "arkan.accounting.invoices.pdf")
                .summary("Print an invoice, bill or credit note")
                .extension()
                .module(ACCOUNTING)
                .requires(INVOICE_READ)
                .params(PrintParams.class)
                .reads(pdf(this::print))
                .handle((call, asked) -> new Asked(invoice(call, asked.id()), asked.lang()));
    }

    private PrintedInvoice invoice(Call call, UUID id) {
        return printouts
                .invoice(call.books(), new InvoiceId(id))
                .orElseThrow(() -> new Refused(new Refusal.Missing("invoice", id.toString())));
    }

    private Download print(Asked asked) {
        var name = asked.invoice()
                .number()
                .map(number -> number.replace('/', '-'))
                .orElseGet(() -> "draft-" + asked.invoice().content().id());
        return new Download(
                name + ".pdf", press.invoice(asked.invoice(), asked.lang().language()));
    }
}
