package org.daftar.http.arkan.payments;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.PAYMENT_POST;
import static org.daftar.model.kernel.Permission.PAYMENT_READ;
import static org.daftar.model.kernel.Permission.PAYMENT_WRITE;

import java.util.List;
import java.util.Optional;
import org.daftar.http.arkan.payments.PaymentBodies.AllocatedView;
import org.daftar.http.arkan.payments.PaymentBodies.AllocationBody;
import org.daftar.http.arkan.payments.PaymentBodies.PaymentBody;
import org.daftar.http.arkan.payments.PaymentBodies.PaymentFilter;
import org.daftar.http.arkan.payments.PaymentBodies.PaymentPath;
import org.daftar.http.arkan.payments.PaymentBodies.PaymentView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.banking.BatchId;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.ports.banking.query.Batches;
import org.daftar.ports.payments.Paying;
import org.daftar.ports.payments.query.Payments;
import org.daftar.ports.payments.query.Payments.PaymentSort;

/** Arkan, "Payments", with reading one as an extension. */
public final class PaymentRoutes implements RouteGroup {

    private final Paying paying;
    private final Payments payments;

    private final Batches batches;

    public PaymentRoutes(Paying paying, Payments payments, Batches batches) {
        this.paying = paying;
        this.payments = payments;
        this.batches = batches;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/payments", "arkan.accounting.payments.list")
                .summary("Page through payments")
                .module(ACCOUNTING)
                .requires(PAYMENT_READ)
                .params(PaymentFilter.class)
                .reads(page(PaymentView.class, PaymentSort.class))
                .handle((call, filter) ->
                        flagged(call, payments.list(call.books(), filter.selection(), call.page(PaymentSort.class))));
        routes.on(POST, "/accounting/payments", "arkan.accounting.payments.create")
                .summary("Record a draft payment in or out")
                .module(ACCOUNTING)
                .requires(PAYMENT_WRITE)
                .params()
                .body(PaymentBody.class)
                .writes(json(201, PaymentView.class))
                .handle((call, none, sent) -> view(
                        call,
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
                        .map(payment -> view(call, payment))
                        .orElseThrow(() -> new Refused(
                                new Refusal.Missing("payment", path.id().toString()))));
        routes.on(POST, "/accounting/payments/{id}/post", "arkan.accounting.payments.post")
                .summary("Book a draft payment")
                .module(ACCOUNTING)
                .requires(PAYMENT_POST)
                .params(PaymentPath.class)
                .writes(json(PaymentView.class))
                .handle((call, path, none) -> view(call, paying.post(call.caller(), path.payment())));
        routes.on(POST, "/accounting/payments/{id}/allocate", "arkan.accounting.payments.allocate")
                .summary("Match a payment to open invoices")
                .module(ACCOUNTING)
                .requires(PAYMENT_POST)
                .params(PaymentPath.class)
                .body(AllocationBody.class)
                .writes(json(AllocatedView.class))
                .handle((call, path, sent) -> AllocatedView.of(
                        paying.allocate(call.caller(), path.payment(), sent.shares()), held(call, path.payment())));
    }

    private PaymentView view(Call call, RecordedPayment payment) {
        return PaymentView.of(payment, held(call, payment.id()));
    }

    private Optional<BatchId> held(Call call, PaymentId payment) {
        return Optional.ofNullable(
                batches.holding(call.books(), List.of(payment)).get(payment));
    }

    /** For a whole page it is asked once which of it a file holds. */
    private Page<PaymentView> flagged(Call call, Page<RecordedPayment> page) {
        var held = batches.holding(
                call.books(), page.rows().stream().map(RecordedPayment::id).toList());
        return page.map(payment -> PaymentView.of(payment, Optional.ofNullable(held.get(payment.id()))));
    }
}
