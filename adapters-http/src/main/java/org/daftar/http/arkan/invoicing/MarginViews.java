package org.daftar.http.arkan.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.daftar.http.arkan.Span;
import org.daftar.http.json.Doc;
import org.daftar.model.invoicing.Earning;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.InvoiceLine;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Currency;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.party.PartyId;
import org.daftar.ports.invoicing.query.Earnings;

/** What is left of what documents earned. */
final class MarginViews {

    private MarginViews() {}

    record MarginView(
            @Doc("Net of tax.") BigDecimal revenue,
            @Doc("As far as lines say.") BigDecimal cost,
            BigDecimal margin,
            @Doc("Of the revenue; none when there is none.") Optional<BigDecimal> marginPercent,
            @Doc("The part of the revenue whose lines say no cost: the margin holds all of it.")
                    BigDecimal revenueWithoutCost) {

        static MarginView of(Earning earning) {
            return new MarginView(
                    earning.revenue().toDecimal(),
                    earning.cost().toDecimal(),
                    earning.margin().toDecimal(),
                    earning.marginPercent(),
                    earning.uncosted().toDecimal());
        }
    }

    record InvoiceMarginView(
            UUID invoiceId,
            Optional<String> number,
            InvoiceKind type,
            LocalDate invoiceDate,
            UUID clientId,
            String currency,
            @Doc("Those on revenue accounts.") List<LineMarginView> lines,
            @Doc("Of a credit note negative.") MarginView total) {

        static InvoiceMarginView of(RecordedInvoice invoice, Predicate<AccountId> isRevenue) {
            var content = invoice.content();
            return new InvoiceMarginView(
                    content.id().value(),
                    invoice.posted().map(how -> how.number().toString()),
                    content.kind(),
                    content.date(),
                    content.partner(),
                    content.currency().code(),
                    lines(content, isRevenue),
                    MarginView.of(content.earning(isRevenue)));
        }

        private static List<LineMarginView> lines(Invoice content, Predicate<AccountId> isRevenue) {
            var views = new ArrayList<LineMarginView>();
            for (int i = 0; i < content.lines().size(); i++) {
                var line = content.lines().get(i);
                if (isRevenue.test(line.account())) views.add(LineMarginView.of(i + 1, line, content.kind()));
            }
            return views;
        }
    }

    record LineMarginView(
            @Doc("Its place in the document, from 1.") int position, Optional<String> description, MarginView margin) {

        private static LineMarginView of(int position, InvoiceLine line, InvoiceKind kind) {
            var earning = kind.isCreditNote() ? line.earning().negated() : line.earning();
            return new LineMarginView(position, line.description(), MarginView.of(earning));
        }
    }

    record MarginReportView(
            LocalDate from,
            LocalDate to,
            String currency,
            MarginGroup groupBy,
            List<MarginRow> rows,
            MarginView total) {

        static MarginReportView of(
                Span span, MarginGroup group, List<MarginRow> rows, List<Earning> earned, Currency currency) {
            return new MarginReportView(
                    span.from(),
                    span.to(),
                    currency.code(),
                    group,
                    rows,
                    MarginView.of(earned.stream().reduce(Earning.zero(currency), Earning::plus)));
        }
    }

    record MarginRow(
            UUID clientId,
            Optional<String> name,
            @Doc("When grouped by invoice.") Optional<UUID> invoiceId,
            Optional<String> number,
            Optional<InvoiceKind> type,
            Optional<LocalDate> invoiceDate,
            MarginView margin) {

        static MarginRow of(Earnings.OfClient row, Map<PartyId, String> names) {
            return new MarginRow(
                    row.client(),
                    nameOf(row.client(), names),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    MarginView.of(row.earning()));
        }

        static MarginRow of(Earnings.OfDocument row, Map<PartyId, String> names) {
            return new MarginRow(
                    row.client(),
                    nameOf(row.client(), names),
                    Optional.of(row.id().value()),
                    Optional.of(row.number().toString()),
                    Optional.of(row.kind()),
                    Optional.of(row.date()),
                    MarginView.of(row.earning()));
        }
    }

    enum MarginGroup {
        INVOICE,
        CLIENT,
        PRODUCT,
        SALESPERSON
    }

    private static Optional<String> nameOf(UUID client, Map<PartyId, String> names) {
        return Optional.ofNullable(names.get(new PartyId(client)));
    }
}
