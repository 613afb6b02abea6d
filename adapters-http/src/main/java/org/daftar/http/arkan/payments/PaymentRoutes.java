package org.daftar.http.arkan.payments;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.PAYMENT_POST;
import static org.daftar.model.kernel.Permission.PAYMENT_READ;
import static org.daftar.model.kernel.Permission.PAYMENT_WRITE;

import org.daftar.http.arkan.payments.PaymentBodies.AllocatedView;
import org.daftar.http.arkan.payments.PaymentBodies.AllocationBody;
import org.daftar.http.arkan.payments.PaymentBodies.PaymentBody;
import org.daftar.http.arkan.payments.PaymentBodies.PaymentFilter;
import org.daftar.http.arkan.payments.PaymentBodies.PaymentPath;
import org.daftar.http.arkan.payments.PaymentBodies.PaymentView;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.banking.query.Batches;
import org.daftar.ports.payments.Paying;
import org.daftar.ports.payments.query.Payments;
import org.daftar.ports.payments.query.Payments.PaymentSort;
import org.daftar.ports.statements.query.BankStatements;

/** Arkan, "Payments", with reading one as an extension. */
public final class PaymentRoutes implements RouteGroup {

    private final Paying paying;
    private final Payments payments;
    private final PaymentDesk desk;

    public PaymentRoutes(Paying paying, Payments payments, Batches batches, BankStatements statements) {
        this.paying = paying;
        this.payments = payments;
        this.desk = new PaymentDesk(batches, statements);
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/payments", "arkan.accounting.payments.list")
                .summary("Page through payments")
                .module(ACCOUNTING)
                .requires(PAYMENT_READ)
                .params(PaymentFilter.class)
                .reads(page(PaymentView.class, PaymentSort.class))
                .handle((call, filter) -> desk.views(
                        call.books(), payments.list(call.books(), filter.selection(), call.page(PaymentSort.class))));
        routes.on(POST, "/accounting/payments", "arkan.accounting.payments.create")
                .summary("Record a draft payment in or out")
                .module(ACCOUNTING)
                .requires(PAYMENT_WRITE)
                .params()
                .body(PaymentBody.class)
                .writes(json(201, PaymentView.class))
                .handle((call, none, sent) -> desk.recorded(
                        sent.post()
                                ? paying.record(call.caller(), sent.toNew())
                                : paying.draft(call.caller(), sent.toNew())));
        routes.on(GET, "/accounting/payments/{id}", "arkan.accounting.payments.get")
                .summary("Read one payment")
                .extension()
                .module(ACCOUNTING)
                .requires(PAYMENT_READ)
                .params(PaymentPath.class)
                .reads(json(PaymentView.class))
                .handle((call, path) -> payments.find(call.books(), path.payment())
                        .map(payment -> desk.view(call.books(), payment))
                        .orElseThrow(() -> Refused.missing("payment", path.id())));
        routes.on(POST, "/accounting/payments/{id}/post", "arkan.accounting.payments.post")
                .summary("Book a draft payment")
                .module(ACCOUNTING)
                .requires(PAYMENT_POST)
                .params(PaymentPath.class)
                .writes(json(PaymentView.class))
                .handle((call, path, none) -> desk.view(call.books(), paying.post(call.caller(), path.payment())));
        routes.on(POST, "/accounting/payments/{id}/allocate", "arkan.accounting.payments.allocate")
                .summary("Match a payment to open invoices")
                .module(ACCOUNTING)
                .requires(PAYMENT_POST)
                .params(PaymentPath.class)
                .body(AllocationBody.class)
                .writes(json(AllocatedView.class))
                .handle((call, path, sent) ->
                        desk.view(call.books(), paying.allocate(call.caller(), path.payment(), sent.shares())));
    }
}
