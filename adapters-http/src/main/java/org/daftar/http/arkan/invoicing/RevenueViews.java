package org.daftar.http.arkan.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daftar.http.arkan.Span;
import org.daftar.http.json.Doc;
import org.daftar.model.invoicing.Earning;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.party.PartyId;
import org.daftar.model.projects.ProjectId;
import org.daftar.ports.invoicing.query.Earnings;

/** What the documents of each client and project earned. */
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
                    summed(currency, earned.stream().map(Earnings.OfClient::earning)));
        }
    }

    record ProjectRevenueView(
            LocalDate from,
            LocalDate to,
            String currency,
            List<ProjectRevenueRow> rows,
            @Doc("The same as of all clients together.") BigDecimal total) {

        static ProjectRevenueView of(
                Span span, Currency currency, List<Earnings.OfProject> earned, Map<ProjectId, String> names) {
            return new ProjectRevenueView(
                    span.from(),
                    span.to(),
                    currency.code(),
                    earned.stream().map(row -> ProjectRevenueRow.of(row, names)).toList(),
                    summed(currency, earned.stream().map(Earnings.OfProject::earning)));
        }
    }

    record ProjectRevenueRow(
            @Doc("Null in the last row: of what names no project.") Optional<UUID> projectId,
            Optional<String> name,
            @Doc(
                            "Posted invoices less credit notes, net of tax, by the project that a line names, or else its document.")
                    BigDecimal revenue) {

        private static ProjectRevenueRow of(Earnings.OfProject row, Map<ProjectId, String> names) {
            return new ProjectRevenueRow(
                    row.project(),
                    row.project().map(id -> names.get(new ProjectId(id))),
                    row.earning().revenue().toDecimal());
        }
    }

    private static BigDecimal summed(Currency currency, Stream<Earning> earned) {
        return earned.map(Earning::revenue)
                .reduce(Money.zero(currency), Money::plus)
                .toDecimal();
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
