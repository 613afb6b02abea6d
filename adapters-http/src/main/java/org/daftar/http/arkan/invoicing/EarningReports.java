package org.daftar.http.arkan.invoicing;

import static java.util.stream.Collectors.toSet;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daftar.http.arkan.Span;
import org.daftar.http.arkan.invoicing.MarginViews.InvoiceMarginView;
import org.daftar.http.arkan.invoicing.MarginViews.MarginGroup;
import org.daftar.http.arkan.invoicing.MarginViews.MarginReportView;
import org.daftar.http.arkan.invoicing.MarginViews.MarginRow;
import org.daftar.http.arkan.invoicing.RevenueViews.ProjectRevenueView;
import org.daftar.http.arkan.invoicing.RevenueViews.RevenueView;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.Subtype;
import org.daftar.model.party.PartyId;
import org.daftar.model.projects.ProjectId;
import org.daftar.ports.invoicing.query.Earnings;
import org.daftar.ports.invoicing.query.Invoices;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.projects.query.Projects;

/** Fetches what clients and documents earned, and with which names it is shown. */
public final class EarningReports {

    private static final int MOST_DOCUMENTS = 1_000;

    private final Earnings earnings;
    private final Invoices invoices;
    private final Accounts accounts;
    private final Parties parties;
    private final Projects projects;
    private final CompanyProfiles profiles;
    private final InstantSource clock;

    public EarningReports(
            Earnings earnings,
            Invoices invoices,
            Accounts accounts,
            Parties parties,
            Projects projects,
            CompanyProfiles profiles,
            InstantSource clock) {
        this.earnings = earnings;
        this.invoices = invoices;
        this.accounts = accounts;
        this.parties = parties;
        this.projects = projects;
        this.profiles = profiles;
        this.clock = clock;
    }

    RevenueView revenue(Books books, Optional<LocalDate> from, Optional<LocalDate> to) {
        var span = span(books, from, to);
        var earned = earnings.byClient(books, span.from(), span.to());
        var names = names(books, earned.stream().map(Earnings.OfClient::client));
        return RevenueView.of(span, profiles.currency(books), earned, names);
    }

    ProjectRevenueView revenueOfProjects(Books books, Optional<LocalDate> from, Optional<LocalDate> to) {
        var span = span(books, from, to);
        var earned = earnings.byProject(books, span.from(), span.to());
        var named = earned.stream()
                .flatMap(row -> row.project().stream())
                .map(ProjectId::new)
                .toList();
        return ProjectRevenueView.of(span, profiles.currency(books), earned, projects.names(books, named));
    }

    MarginReportView margin(Books books, Optional<LocalDate> from, Optional<LocalDate> to, MarginGroup group) {
        var span = span(books, from, to);
        return switch (group) {
            case CLIENT -> byClient(books, span);
            case INVOICE -> byInvoice(books, span);
            case PRODUCT, SALESPERSON ->
                throw new Refused(Refusal.Invalid.of(
                        "group_by",
                        "not_supported",
                        "Invoices name no product and no salesperson yet. Group by client."));
        };
    }

    InvoiceMarginView margin(Books books, UUID id) {
        var invoice = invoices.find(books, new InvoiceId(id))
                .filter(found -> found.content().kind().isSale())
                .orElseThrow(() -> Refused.missing("invoice", id));
        var revenue = accounts.chart(books).stream()
                .filter(account -> account.subtype() == Subtype.REVENUE)
                .map(Account::id)
                .collect(toSet());
        return InvoiceMarginView.of(invoice, revenue::contains);
    }

    private MarginReportView byClient(Books books, Span span) {
        var earned = earnings.byClient(books, span.from(), span.to());
        var names = names(books, earned.stream().map(Earnings.OfClient::client));
        return MarginReportView.of(
                span,
                MarginGroup.CLIENT,
                earned.stream().map(row -> MarginRow.of(row, names)).toList(),
                earned.stream().map(Earnings.OfClient::earning).toList(),
                profiles.currency(books));
    }

    private MarginReportView byInvoice(Books books, Span span) {
        var earned = earnings.byDocument(books, span.from(), span.to(), MOST_DOCUMENTS + 1);
        if (earned.size() > MOST_DOCUMENTS)
            throw new Refused(Refusal.Invalid.of(
                    "from",
                    "too_many",
                    "There are more than " + MOST_DOCUMENTS + " documents in this span. Choose fewer days, or"
                            + " group_by=client."));
        var names = names(books, earned.stream().map(Earnings.OfDocument::client));
        return MarginReportView.of(
                span,
                MarginGroup.INVOICE,
                earned.stream().map(row -> MarginRow.of(row, names)).toList(),
                earned.stream().map(Earnings.OfDocument::earning).toList(),
                profiles.currency(books));
    }

    private Span span(Books books, Optional<LocalDate> from, Optional<LocalDate> to) {
        var company = profiles.profile(books);
        return Span.of(from, to, company, LocalDate.ofInstant(clock.instant(), company.zone()));
    }

    private Map<PartyId, String> names(Books books, Stream<UUID> clients) {
        List<PartyId> ids = clients.distinct().map(PartyId::new).toList();
        return parties.names(books, ids);
    }
}
