package org.daftar.http.arkan.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.Span;
import org.daftar.http.json.Doc;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.party.PartyId;
import org.daftar.ports.invoicing.query.Earnings;

/** What each client's documents earned. */
final class RevenueViews {

    private RevenueViews() {}

    record RevenueView(
            LocalDate from,
            LocalDate to,
            String currency,
            List<RevenueRow> rows,
            @Doc("What documents moved the revenue accounts by; entries by hand are of no client.") BigDecimal total) {

        static RevenueView of(
                Span span, Currency currency, List<Earnings.OfClient> earned, Map<PartyId, String> names) {
            return new RevenueView(
                    span.from(),
                    span.to(),
                    currency.code(),
                    earned.stream().map(row -> RevenueRow.of(row, names)).toList(),
                    earned.stream()
                            .map(row -> row.earning().revenue())
                            .reduce(Money.zero(currency), Money::plus)
                            .toDecimal());
        }
    }

    record RevenueRow(
            @Doc("What it is made of: /accounting/invoices?client_id=…&from=…&to=…") UUID clientId,
            Optional<String> name,
            @Doc("Posted invoices less credit notes, net of tax; a deposit counts once an invoice deducts it.")
                    BigDecimal revenue) {

        private static RevenueRow of(Earnings.OfClient row, Map<PartyId, String> names) {
            return new RevenueRow(
                    row.client(),
                    Optional.ofNullable(names.get(new PartyId(row.client()))),
                    row.earning().revenue().toDecimal());
        }
    }
}
