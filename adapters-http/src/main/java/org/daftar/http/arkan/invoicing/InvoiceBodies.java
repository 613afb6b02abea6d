package org.daftar.http.arkan.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.Days;
import org.daftar.http.arkan.OnePartner;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Items;
import org.daftar.http.json.Range;
import org.daftar.http.json.Text;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.RecordedInvoice.Status;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.party.Terms;
import org.daftar.model.tax.Pricing;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.invoicing.query.Invoices;

/** What is sent of invoices, bills and credit notes. */
final class InvoiceBodies {

    private InvoiceBodies() {}

    record InvoicePath(UUID id) {

        InvoiceId invoice() {
            return new InvoiceId(id);
        }
    }

    record InvoiceFilter(
            Optional<InvoiceKind> type,
            Optional<Status> status,
            Optional<UUID> clientId,
            Optional<UUID> vendorId,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        Invoices.Selection selection() {
            Days.requireOrder(from, to);
            return new Invoices.Selection(type, status, OnePartner.of(clientId, vendorId), from, to);
        }
    }

    @Example(
            """
            {"type": "customer_invoice", "partnerId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "invoiceDate": "2026-03-05",
             "paymentTermDays": 30,
             "lines": [{"description": "Consulting, February", "quantity": 12, "unitPrice": 450.00, "taxCode": "STANDARD"}]}""")
    record InvoiceBody(
            @Default("customer_invoice") InvoiceKind type,
            @Doc("A client, or for a bill a vendor.") UUID partnerId,
            @Doc("Today when absent.") Optional<LocalDate> invoiceDate,
            @Doc("When absent: the date and the term.") Optional<LocalDate> dueDate,
            @Doc("When absent: the partner's term.") @Range(min = 0, max = Terms.LONGEST_NET_DAYS)
                    Optional<Integer> paymentTermDays,
            @Doc("Of a bill: the vendor's number, once per vendor.") @Text(min = 1, max = 100)
                    Optional<String> reference,
            @Doc("Of all lines that name no other.") Optional<UUID> projectId,
            @Items(min = 1, max = Invoice.MOST_LINES) List<LineBody> lines,
            @Text(min = 1, max = 2000) Optional<String> notes,
            @Doc("Prices contain the tax (extension).") @Default("false") boolean pricesIncludeTax,
            @Doc("Of a vendor's document: its tax as printed, off by a minor unit for each line at most (extension).")
                    @Decimals(max = 3)
                    Optional<BigDecimal> printedTax,
            @Doc("Lines that name no account are a deposit (extension).") @Default("false") boolean downPayment,
            @Doc("Post it at once, in the same transaction (extension).") @Default("false") boolean post) {

        NewInvoice toNew() {
            var flaws = new ArrayList<Flaw>();
            for (int i = 0; i < lines.size(); i++) lines.get(i).judge("lines[" + i + "]", flaws);
            if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
            return new NewInvoice(
                    type,
                    partnerId,
                    invoiceDate,
                    dueDate,
                    paymentTermDays,
                    pricesIncludeTax ? Pricing.INCLUSIVE : Pricing.EXCLUSIVE,
                    printedTax,
                    downPayment,
                    reference,
                    notes,
                    projectId,
                    lines.stream().map(LineBody::toLine).toList());
        }
    }

    record LineBody(
            @Doc("Needs a description as long as there is no catalog.") Optional<UUID> productId,
            @Text(min = 1, max = 500) Optional<String> description,
            @Decimals(max = 6, digits = 9, positive = true) BigDecimal quantity,
            @Doc("Negative for a rebate, or for a deposit that is deducted.") @Decimals(max = 6, digits = 12)
                    BigDecimal unitPrice,
            @Doc("0 to 100.") @Decimals(max = 4, digits = 3, nonNegative = true) @Default("0")
                    BigDecimal discountPercent,
            @Doc("Income of a sale when absent; a bill names the account it costs.") Optional<UUID> accountId,
            @Doc("The company's usual one when absent.") @Text(min = 1, max = 16) Optional<String> taxCode,
            Optional<UUID> projectId,
            Optional<UUID> salesOrderLineId,
            Optional<UUID> purchaseOrderLineId,
            @Doc("Of a sale: what each unit cost us, for the margin; nothing is posted by it (extension).")
                    @Decimals(max = 6, digits = 12, nonNegative = true)
                    Optional<BigDecimal> unitCost) {

        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        private void judge(String path, List<Flaw> flaws) {
            productId.ifPresent(id -> flaws.add(unknown(path + ".productId", "product", id)));
            salesOrderLineId.ifPresent(id -> flaws.add(unknown(path + ".salesOrderLineId", "sales order line", id)));
            purchaseOrderLineId.ifPresent(
                    id -> flaws.add(unknown(path + ".purchaseOrderLineId", "purchase order line", id)));
            if (discountPercent.compareTo(ALL) > 0)
                flaws.add(new Flaw(path + ".discountPercent", "out_of_range", "A discount is at most 100 percent."));
        }

        /** Nothing of that kind is in any books yet, so none can be named. */
        private static Flaw unknown(String path, String what, UUID id) {
            return new Flaw(path, "unknown", "There is no " + what + " " + id + " in this company.");
        }

        private NewInvoice.Line toLine() {
            return new NewInvoice.Line(
                    description,
                    quantity,
                    unitPrice,
                    discountPercent,
                    accountId.map(AccountId::new),
                    taxCode,
                    projectId,
                    unitCost);
        }
    }

    @Example("""
            {"invoiceDate": "2026-03-05"}""")
    record InvoicePostBody(@Doc("The day to post it on, instead of the draft's.") Optional<LocalDate> invoiceDate) {}

    @Example("""
            {"reason": "One day less", "date": "2026-03-09", "lines": [{"line": 1, "quantity": 1}]}""")
    record CreditBody(
            @Text(min = 1, max = 500) String reason,
            @Doc("Of the credit note; today when absent.") Optional<LocalDate> date,
            @Doc("All that is left when absent.") @Items(max = Invoice.MOST_LINES) @Default("[]")
                    List<PartBody> lines) {

        List<Invoicing.Part> parts() {
            return lines.stream()
                    .map(part -> new Invoicing.Part(part.line(), part.quantity()))
                    .toList();
        }
    }

    record PartBody(
            @Doc("Its place in the invoice, from 1.") @Range(min = 1, max = Invoice.MOST_LINES) int line,
            @Decimals(max = 6, digits = 9, positive = true) BigDecimal quantity) {}

    @Example("""
            {"reason": "Bank kept it", "date": "2026-03-09"}""")
    record WriteOffBody(@Text(min = 1, max = 500) String reason, @Doc("Today when absent.") Optional<LocalDate> date) {}

    @Example("""
            {"reason": "Ordered twice", "date": "2026-03-09"}""")
    record CancelBody(
            @Text(min = 1, max = 500) String reason,
            @Doc("Of the credit note; today when absent.") Optional<LocalDate> date,
            @Doc("Payments that are allocated to it become the partner's credit.") @Default("false")
                    boolean releasePayments) {}
}
