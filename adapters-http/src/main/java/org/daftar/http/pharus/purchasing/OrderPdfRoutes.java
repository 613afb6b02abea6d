package org.daftar.http.pharus.purchasing;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.pdf;
import static org.daftar.model.kernel.Module.PURCHASING;
import static org.daftar.model.kernel.Permission.PURCHASE_READ;

import java.util.UUID;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.Download;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.model.printing.PrintLanguage;
import org.daftar.model.printing.PrintedOrder;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.ports.printing.Press;
import org.daftar.ports.printing.Printouts;

/** Pharus, "PurchaseOrders": the page that is sent to the vendor. */
public final class OrderPdfRoutes implements RouteGroup {

    private final Printouts printouts;
    private final Press press;

    public OrderPdfRoutes(Printouts printouts, Press press) {
        this.printouts = printouts;
        this.press = press;
    }

    enum Lang {
        EN,
        AR;

        PrintLanguage language() {
            return this == AR ? PrintLanguage.ARABIC : PrintLanguage.ENGLISH;
        }
    }

    record PrintParams(UUID id, @Doc("Labels; in Arabic the page runs from right to left.") @Default("en") Lang lang) {}

    private record Asked(PrintedOrder order, Lang lang) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/purchase-orders/{id}/pdf", "pharus.purchaseOrders.pdf")
                .summary("Print an order")
                .module(PURCHASING)
                .requires(PURCHASE_READ)
                .params(PrintParams.class)
                .reads(pdf(this::print))
                .handle((call, asked) -> new Asked(order(call, asked.id()), asked.lang()));
    }

    private PrintedOrder order(Call call, UUID id) {
        return printouts
                .order(call.books(), new PurchaseOrderId(id))
                .orElseThrow(() -> Refused.missing("purchase order", id));
    }

    private Download print(Asked asked) {
        var name = asked.order().order().head().number() + ".pdf";
        return new Download(name, press.order(asked.order(), asked.lang().language()));
    }
}
