package org.daftar.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyRole;
import org.daftar.model.payments.Payment.Direction;
import org.daftar.model.payments.Payment.Method;
import org.daftar.model.payments.Payment.Purpose;
import org.daftar.model.tax.Pricing;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.payments.NewPayment;

/** A company's dealings with a client and a vendor on one day, with words for entering them. */
public record Trade(Company company, Party client, Party vendor) {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    public static Trade of(Company company) {
        return new Trade(company, company.client("Noor Hotels LLC"), company.party("Gulf Supplies", PartyRole.VENDOR));
    }

    public NewInvoice invoice(NewInvoice.Line... lines) {
        return document(InvoiceKind.CUSTOMER_INVOICE, client, Optional.empty(), lines);
    }

    public NewInvoice creditNote(NewInvoice.Line... lines) {
        return document(InvoiceKind.CUSTOMER_CREDIT_NOTE, client, Optional.empty(), lines);
    }

    public NewInvoice bill(String number, NewInvoice.Line... lines) {
        return document(InvoiceKind.VENDOR_BILL, vendor, Optional.of(number), lines);
    }

    private static NewInvoice document(
            InvoiceKind kind, Party partner, Optional<String> reference, NewInvoice.Line... lines) {
        return new NewInvoice(
                kind,
                partner.id().value(),
                Optional.of(DAY),
                Optional.empty(),
                Optional.of(30),
                Pricing.EXCLUSIVE,
                Optional.empty(),
                false,
                reference,
                Optional.of("فاتورة \"اختبار\"\n🙂"),
                Optional.empty(),
                List.of(lines));
    }

    /** @param account by its code; the usual one when absent */
    public NewInvoice.Line line(String quantity, String price, String tax, String... account) {
        return new NewInvoice.Line(
                Optional.of("خدمات — \"services\""),
                new BigDecimal(quantity),
                new BigDecimal(price),
                BigDecimal.ZERO,
                account.length == 0 ? Optional.empty() : Optional.of(company.account(account[0])),
                Optional.of(tax),
                Optional.empty(),
                Optional.empty());
    }

    public RecordedInvoice posted(NewInvoice wanted) {
        return company.daftar().invoicing().record(company.owner(), wanted);
    }

    public RecordedInvoice now(RecordedInvoice invoice) {
        return company.daftar()
                .read()
                .invoices()
                .find(company.books(), invoice.id())
                .orElseThrow();
    }

    public NewPayment receipt(String amount, NewPayment.Share... shares) {
        return payment(Direction.INBOUND, Purpose.TRADE, client, amount, shares);
    }

    public NewPayment paid(String amount, NewPayment.Share... shares) {
        return payment(Direction.OUTBOUND, Purpose.TRADE, vendor, amount, shares);
    }

    public NewPayment refund(String amount, NewPayment.Share... shares) {
        return payment(Direction.OUTBOUND, Purpose.REFUND, client, amount, shares);
    }

    public static NewPayment payment(
            Direction direction, Purpose purpose, Party partner, String amount, NewPayment.Share... shares) {
        return new NewPayment(
                direction,
                purpose,
                partner.id().value(),
                new BigDecimal(amount),
                Optional.of(DAY),
                Method.BANK_TRANSFER,
                Optional.empty(),
                Optional.of("تحويل 17"),
                List.of(shares));
    }

    public static NewPayment.Share share(RecordedInvoice invoice, String amount) {
        return new NewPayment.Share(invoice.id(), new BigDecimal(amount));
    }
}
