package org.daftar.ports.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.tax.Pricing;

/**
 * A document as somebody wants it.
 *
 * @param date empty for today in the company's zone
 * @param due empty for the date and the term
 * @param termDays empty for the partner's term, or at once
 * @param printedTax on a vendor's document: its tax as printed, within a minor unit for each line
 * @param downPayment what is charged is a deposit unless a line names another account
 */
public record NewInvoice(
        InvoiceKind kind,
        UUID partner,
        Optional<LocalDate> date,
        Optional<LocalDate> due,
        Optional<Integer> termDays,
        Pricing pricing,
        Optional<BigDecimal> printedTax,
        boolean downPayment,
        Optional<String> reference,
        Optional<String> notes,
        Optional<UUID> project,
        List<Line> lines) {

    public NewInvoice {
        lines = List.copyOf(lines);
    }

    /** On the partner's terms, at prices without tax, and nothing more. */
    public static NewInvoice of(InvoiceKind kind, UUID partner, LocalDate date, List<Line> lines) {
        return new NewInvoice(
                kind,
                partner,
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                Pricing.EXCLUSIVE,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lines);
    }

    /** With the vendor's number, or a client's. */
    public NewInvoice referring(String number) {
        return new NewInvoice(
                kind,
                partner,
                date,
                due,
                termDays,
                pricing,
                printedTax,
                downPayment,
                Optional.of(number),
                notes,
                project,
                lines);
    }

    /**
     * @param discountPercent 0 to 100
     * @param account empty for the usual one of a sale; a purchase names it
     * @param taxCode empty for the company's usual one
     * @param project empty for the document's
     * @param unitCost of a sale: what each unit cost us, for the margin
     */
    public record Line(
            Optional<String> description,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal discountPercent,
            Optional<AccountId> account,
            Optional<String> taxCode,
            Optional<UUID> project,
            Optional<BigDecimal> unitCost) {}
}
