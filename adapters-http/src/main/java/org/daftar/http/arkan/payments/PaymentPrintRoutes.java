package org.daftar.http.arkan.payments;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.pdf;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.PAYMENT_READ;

import java.util.UUID;
import org.daftar.http.arkan.Tongue;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.Download;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.printing.PrintedPayment;
import org.daftar.ports.printing.Press;
import org.daftar.ports.printing.Printouts;

/** Payment advices and receipts on paper. None of this is in Arkan's document. */
public final class PaymentPrintRoutes implements RouteGroup {

    private final Printouts printouts;
    private final Press press;

    public PaymentPrintRoutes(Printouts printouts, Press press) {
        this.printouts = printouts;
        this.press = press;
    }

    record PrintParams(
            UUID id, @Doc("Labels; in Arabic the page runs from right to left.") @Default("en") Tongue lang) {}

    private record Asked(PrintedPayment payment, Tongue lang) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/payments/{id}/pdf", "arkan.accounting.payments.pdf")
                .summary("Print the advice of a payment, or the receipt for one")
                .extension()
                .module(ACCOUNTING)
                .requires(PAYMENT_READ)
                .params(PrintParams.class)
                .reads(pdf(this::print))
                .handle((call, asked) -> new Asked(payment(call, asked.id()), asked.lang()));
    }

    private PrintedPayment payment(Call call, UUID id) {
        return printouts
                .payment(call.books(), new PaymentId(id))
                .orElseThrow(() -> new Refused(new Refusal.Missing("payment", id.toString())));
    }

    private Download print(Asked asked) {
        var payment = asked.payment().payment();
        var name = payment.posted()
                .map(posted -> posted.number().toString().replace('/', '-'))
                .orElseGet(() -> "draft-" + payment.id());
        return new Download(
                name + ".pdf", press.payment(asked.payment(), asked.lang().language()));
    }
}
