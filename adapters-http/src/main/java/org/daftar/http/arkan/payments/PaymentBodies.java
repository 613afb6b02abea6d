package org.daftar.http.arkan.payments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.Days;
import org.daftar.http.arkan.OnePartner;
import org.daftar.http.arkan.invoicing.InvoiceViews.InvoiceView;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Items;
import org.daftar.http.json.Text;
import org.daftar.model.banking.BatchId;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.payments.Payment;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.model.payments.RecordedPayment.Status;
import org.daftar.ports.payments.NewPayment;
import org.daftar.ports.payments.query.Payments;

/** What is sent and shown of payments. */
final class PaymentBodies {

    private PaymentBodies() {}

    record PaymentPath(UUID id) {

        PaymentId payment() {
            return new PaymentId(id);
        }
    }

    record PaymentFilter(
            Optional<Payment.Direction> direction,
            Optional<Status> status,
            Optional<UUID> clientId,
            Optional<UUID> vendorId,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        Payments.Selection selection() {
            Days.requireOrder(from, to);
            return new Payments.Selection(direction, status, OnePartner.of(clientId, vendorId), from, to);
        }
    }

    @Example(
            """
            {"direction": "inbound", "partnerId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "amount": 504.00, "date": "2026-03-20",
             "allocations": [{"invoiceId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02", "amount": 504.00}]}""")
    record PaymentBody(
            Payment.Direction direction,
            UUID partnerId,
            @Decimals(max = 3, positive = true) BigDecimal amount,
            @Doc("Today when absent.") Optional<LocalDate> date,
            @Default("bank_transfer") Payment.Method method,
            @Doc("Of cash or a bank; the company's usual one when absent.") Optional<UUID> accountId,
            @Text(min = 1, max = 100) Optional<String> reference,
            @Doc("A refund goes to a client or comes from a vendor; a salary is paid with its payroll run.")
                    @Default("trade")
                    Purpose purpose,
            @Doc("What it settles once it is posted.") @Items(max = 200) @Default("[]") List<ShareBody> allocations,
            @Doc("Post it at once, in the same transaction (extension).") @Default("false") boolean post) {

        NewPayment toNew() {
            return new NewPayment(
                    direction,
                    purpose.known(),
                    partnerId,
                    amount,
                    date,
                    method,
                    accountId.map(AccountId::new),
                    reference,
                    allocations.stream().map(ShareBody::toShare).toList());
        }
    }

    /** One payment pays a whole payroll run, so that the bank is debited once. */
    enum Purpose {
        TRADE,
        REFUND,
        SALARY;

        private Payment.Purpose known() {
            return switch (this) {
                case TRADE -> Payment.Purpose.TRADE;
                case REFUND -> Payment.Purpose.REFUND;
                case SALARY ->
                    throw new Refused(new Refusal.RuleViolated(
                            "salary_by_run",
                            "Salaries are paid a whole run at a time. Use POST /hr/payroll/runs/{id}/pay instead."));
            };
        }
    }

    record ShareBody(UUID invoiceId, @Decimals(max = 3, positive = true) BigDecimal amount) {

        NewPayment.Share toShare() {
            return new NewPayment.Share(new InvoiceId(invoiceId), amount);
        }
    }

    @Example("""
            {"auto": true}""")
    record AllocationBody(
            @Items(max = 200) @Default("[]") List<ShareBody> allocations,
            @Doc("The oldest due date first.") @Default("false") boolean auto) {

        List<NewPayment.Share> shares() {
            if (auto == allocations.isEmpty())
                return allocations.stream().map(ShareBody::toShare).toList();
            throw new Refused(Refusal.Invalid.of(
                    "allocations", "one_of_two", "Say which documents are settled, or send auto: true."));
        }
    }

    record PaymentView(
            UUID id,
            @Doc("Gapless within the fiscal year; a draft has none.") Optional<String> number,
            Status status,
            Payment.Direction direction,
            Payment.Purpose purpose,
            UUID partnerId,
            BigDecimal amount,
            @Doc("What settles nothing yet.") BigDecimal unallocatedAmount,
            LocalDate date,
            Payment.Method method,
            UUID accountId,
            Optional<String> reference,
            @Doc("The entry in the ledger.") Optional<UUID> entryId,
            @Doc("Whether a file for a bank holds it.") boolean exported,
            @Doc("The last such file.") Optional<UUID> batchId,
            @Doc("Whether a line of a bank statement has cleared it.") boolean reconciled,
            Instant createdAt,
            Optional<Instant> postedAt) {

        static PaymentView of(RecordedPayment payment, Optional<BatchId> held, boolean reconciled) {
            var content = payment.content();
            var posted = payment.posted();
            return new PaymentView(
                    content.id().value(),
                    posted.map(how -> how.number().toString()),
                    payment.status(),
                    content.direction(),
                    content.purpose(),
                    content.partner(),
                    content.amount().toDecimal(),
                    posted.map(RecordedPayment.Posted::unallocated)
                            .orElse(content.amount())
                            .toDecimal(),
                    content.date(),
                    content.method(),
                    content.account().value(),
                    content.reference(),
                    posted.map(how -> how.entry().value()),
                    held.isPresent(),
                    held.map(BatchId::value),
                    reconciled,
                    payment.createdAt(),
                    posted.map(RecordedPayment.Posted::at));
        }
    }

    record AllocatedView(PaymentView payment, List<InvoiceView> invoices) {}
}
