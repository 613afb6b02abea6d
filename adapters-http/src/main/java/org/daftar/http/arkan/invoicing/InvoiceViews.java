package org.daftar.http.arkan.invoicing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.invoicing.DocumentLineId;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.InvoiceLine;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.invoicing.RecordedInvoice.Status;
import org.daftar.model.tax.Pricing;
import org.daftar.ports.invoicing.Invoicing;

/** What is shown of invoices, bills and credit notes. */
public final class InvoiceViews {

    private InvoiceViews() {}

    public record InvoiceView(
            UUID id,
            @Doc("Gapless within kind and fiscal year; a draft has none.") Optional<String> number,
            InvoiceKind type,
            Status status,
            UUID partnerId,
            LocalDate invoiceDate,
            LocalDate dueDate,
            String currency,
            Optional<String> reference,
            Optional<String> notes,
            boolean pricesIncludeTax,
            List<LineView> lines,
            @Doc("Net of tax.") BigDecimal subtotal,
            BigDecimal taxAmount,
            BigDecimal total,
            @Doc("What is still to be settled.") BigDecimal amountDue,
            @Doc("What a vendor's printed tax is more than the sum of the lines.") BigDecimal taxDifference,
            @Doc("What the buyer owes itself, under reverse charge.") BigDecimal selfAssessedTax,
            @Doc("The entry in the ledger.") Optional<UUID> entryId,
            @Doc("Of a credit note: what it takes back.") Optional<UUID> creditedInvoiceId,
            @Doc("The credit note that took it back.") Optional<UUID> cancelledById,
            Optional<String> cancelReason,
            Instant createdAt,
            Optional<Instant> postedAt) {

        public static InvoiceView of(RecordedInvoice invoice) {
            var content = invoice.content();
            var total = content.total();
            var posted = invoice.posted();
            var cancelled = invoice.cancelled();
            return new InvoiceView(
                    content.id().value(),
                    posted.map(how -> how.number().toString()),
                    content.kind(),
                    invoice.status(),
                    content.partner(),
                    content.date(),
                    content.due(),
                    content.currency().code(),
                    content.reference(),
                    content.notes(),
                    content.pricing() == Pricing.INCLUSIVE,
                    InvoiceViews.lines(content.id(), content.lines()),
                    total.net().toDecimal(),
                    total.tax().toDecimal(),
                    total.gross().toDecimal(),
                    posted.map(RecordedInvoice.Posted::due)
                            .orElse(total.gross())
                            .toDecimal(),
                    content.taxDifference().toDecimal(),
                    content.selfAssessed().toDecimal(),
                    posted.map(how -> how.entry().value()),
                    content.corrects().map(InvoiceId::value),
                    cancelled.flatMap(RecordedInvoice.Cancelled::by).map(InvoiceId::value),
                    cancelled.map(RecordedInvoice.Cancelled::reason),
                    invoice.createdAt(),
                    posted.map(RecordedInvoice.Posted::at));
        }
    }

    record LineView(
            @Doc("The same for ever.") UUID id,
            @Doc("Its place in the document, from 1.") int position,
            Optional<String> description,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal discountPercent,
            UUID accountId,
            String taxCode,
            BigDecimal taxPercent,
            Optional<UUID> projectId,
            BigDecimal netAmount,
            BigDecimal taxAmount,
            @Doc("Of a credit note over an invoice: the line it takes back.") Optional<Integer> creditedLine) {

        private static LineView of(InvoiceId document, int position, InvoiceLine line) {
            return new LineView(
                    DocumentLineId.of(document, position).value(),
                    position,
                    line.description(),
                    line.quantity().toDecimal(),
                    line.price().toDecimal(),
                    line.discount().toPercent(),
                    line.account().value(),
                    line.tax().code(),
                    line.tax().rate().toPercent(),
                    line.project(),
                    line.amount().net().toDecimal(),
                    line.amount().tax().toDecimal(),
                    line.corrects());
        }
    }

    record CancelledView(InvoiceView invoice, Optional<InvoiceView> creditNote) {

        static CancelledView of(Invoicing.Cancelled cancelled) {
            return new CancelledView(
                    InvoiceView.of(cancelled.invoice()), cancelled.creditNote().map(InvoiceView::of));
        }
    }

    record CreditedView(InvoiceView invoice, InvoiceView creditNote) {

        static CreditedView of(Invoicing.Credited credited) {
            return new CreditedView(InvoiceView.of(credited.invoice()), InvoiceView.of(credited.creditNote()));
        }
    }

    private static List<LineView> lines(InvoiceId document, List<InvoiceLine> lines) {
        var views = new ArrayList<LineView>(lines.size());
        for (var line : lines) views.add(LineView.of(document, views.size() + 1, line));
        return views;
    }
}
