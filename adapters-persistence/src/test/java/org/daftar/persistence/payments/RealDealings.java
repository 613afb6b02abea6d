package org.daftar.persistence.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Trade.DAY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Money;
import org.daftar.model.payments.Payment.Direction;
import org.daftar.model.payments.Payment.Purpose;
import org.daftar.model.payments.PaymentId;
import org.daftar.persistence.Company;
import org.daftar.persistence.Trade;
import org.daftar.persistence.payments.ReferenceDealings.Kind;
import org.daftar.persistence.payments.ReferenceDealings.Line;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.payments.NewPayment;

/** One company's real dealings, in the words of the model. */
final class RealDealings {

    private final Company company;
    private final Trade trade;
    private final List<InvoiceId> documents = new ArrayList<>();
    private final List<PaymentId> payments = new ArrayList<>();

    RealDealings(Company company) {
        this.company = company;
        trade = Trade.of(company);
    }

    void draft(Kind kind, List<Line> lines) {
        var wanted = lines.stream().map(line -> line(kind, line)).toArray(NewInvoice.Line[]::new);
        var document =
                switch (kind) {
                    case INVOICE -> trade.invoice(wanted);
                    case CREDIT_NOTE -> trade.creditNote(wanted);
                    case BILL -> trade.bill("GS-" + documents.size(), wanted);
                    case VENDOR_CREDIT_NOTE -> throw new IllegalArgumentException("A bill is credited");
                };
        documents.add(invoicing().draft(company.owner(), document).id());
    }

    private NewInvoice.Line line(Kind kind, Line line) {
        var price = BigDecimal.valueOf(line.price(), 2).toPlainString();
        var tax = line.taxed() ? "STANDARD" : "ZERO";
        return kind == Kind.BILL
                ? trade.line("" + line.quantity(), price, tax, "6030")
                : trade.line("" + line.quantity(), price, tax);
    }

    void post(int document) {
        invoicing().post(company.owner(), documents.get(document), Optional.empty());
    }

    void credit(int document, List<Integer> wanted) {
        var parts = new ArrayList<Invoicing.Part>();
        for (int i = 0; i < wanted.size(); i++)
            if (wanted.get(i) > 0) parts.add(new Invoicing.Part(i + 1, BigDecimal.valueOf(wanted.get(i))));
        var credited = invoicing().credit(company.owner(), documents.get(document), DAY, "Part", parts);
        documents.add(credited.creditNote().id());
    }

    void cancel(int document, boolean release) {
        var cancelled = invoicing().cancel(company.owner(), documents.get(document), DAY, "Mistaken", release);
        cancelled.creditNote().map(RecordedInvoice::id).ifPresent(documents::add);
    }

    void writeOff(int document) {
        invoicing().writeOff(company.owner(), documents.get(document), DAY, "Not worth a letter");
    }

    void pay(boolean inbound, boolean client, long amount) {
        var wanted = Trade.payment(
                inbound ? Direction.INBOUND : Direction.OUTBOUND,
                inbound == client ? Purpose.TRADE : Purpose.REFUND,
                client ? trade.client() : trade.vendor(),
                fils(amount).toPlainString());
        payments.add(company.daftar().payments().record(company.owner(), wanted).id());
    }

    void allocate(int payment, int document, long amount) {
        var share = new NewPayment.Share(documents.get(document), fils(amount));
        company.daftar().payments().allocate(company.owner(), payments.get(payment), List.of(share));
    }

    void allocateOldest(int payment) {
        company.daftar().payments().allocate(company.owner(), payments.get(payment), List.of());
    }

    void requireLike(ReferenceDealings model) {
        model.accounts.forEach((account, balance) -> assertThat(company.balance(account))
                .as(account)
                .isEqualTo(fils(balance).toPlainString()));
        assertThat(documents).hasSameSizeAs(model.documents);
        for (int i = 0; i < documents.size(); i++) {
            var document = company.daftar()
                    .read()
                    .invoices()
                    .find(company.books(), documents.get(i))
                    .orElseThrow();
            assertThat(document.status().name()).isEqualTo(model.state(i).name());
            assertThat(document.content().total().gross()).isEqualTo(money(model.gross(i)));
            if (model.isPosted(i))
                assertThat(document.posted().orElseThrow().due()).isEqualTo(money(model.due(i)));
        }
        assertThat(payments).hasSameSizeAs(model.payments);
        for (int i = 0; i < payments.size(); i++) {
            var payment = company.daftar()
                    .read()
                    .payments()
                    .find(company.books(), payments.get(i))
                    .orElseThrow();
            assertThat(payment.posted().orElseThrow().unallocated()).isEqualTo(money(model.free(i)));
        }
    }

    void requireLaws() {
        var report = company.daftar().verification().verify(company.books(), (seen, things) -> {});
        assertThat(report.verdicts()).isNotEmpty().allMatch(verdict -> verdict.holds(), "holds");
    }

    private Invoicing invoicing() {
        return company.daftar().invoicing();
    }

    private static Money money(long fils) {
        return Company.aed(fils(fils).toPlainString());
    }

    private static BigDecimal fils(long amount) {
        return BigDecimal.valueOf(amount, 2);
    }
}
