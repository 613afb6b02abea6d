package org.daftar.http.arkan.accounting;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.REPORT_READ;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.accounting.AgedViews.AgedView;
import org.daftar.http.arkan.accounting.AgedViews.OpenItemView;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Control;
import org.daftar.model.party.PartyId;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Subledger;
import org.daftar.ports.ledger.query.Subledger.ItemSort;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.printing.TablePress;

/** Arkan, "Financial Reports": what clients owe and vendors are owed by age, with the items they are made of. */
public final class AgedRoutes implements RouteGroup {

    private final Subledger subledger;
    private final Parties parties;
    private final CompanyProfiles profiles;
    private final InstantSource clock;

    private final TablePress tables;

    public AgedRoutes(
            Subledger subledger, Parties parties, CompanyProfiles profiles, InstantSource clock, TablePress tables) {
        this.tables = tables;
        this.subledger = subledger;
        this.parties = parties;
        this.profiles = profiles;
        this.clock = clock;
    }

    record ReceivablesParams(
            @Doc("Today when absent; only what was allocated up to that day counts.") Optional<LocalDate> asOf,
            Optional<UUID> clientId) {}

    record PayablesParams(
            @Doc("Today when absent; only what was allocated up to that day counts.") Optional<LocalDate> asOf,
            Optional<UUID> vendorId) {}

    record OpenItemParams(
            Optional<UUID> partnerId,
            @Doc("A receivable or payable account; all of them when absent.") Optional<UUID> accountId,
            @Doc("Today when absent.") Optional<LocalDate> asOf) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/reports/aged-receivables", "arkan.accounting.reports.aged-receivables")
                .summary("Open customer items by age")
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(ReceivablesParams.class)
                .reads(json(AgedView.class))
                .alsoAsWorkbook(tables)
                .handle((call, asked) -> aged(call.books(), Control.RECEIVABLE, asked.asOf(), asked.clientId()));
        routes.on(GET, "/accounting/reports/aged-payables", "arkan.accounting.reports.aged-payables")
                .summary("Open vendor items by age")
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(PayablesParams.class)
                .reads(json(AgedView.class))
                .alsoAsWorkbook(tables)
                .handle((call, asked) -> aged(call.books(), Control.PAYABLE, asked.asOf(), asked.vendorId()));
        routes.on(GET, "/accounting/open-items", "arkan.accounting.open-items.list")
                .summary("Items that were open at the end of a day, by due date")
                .extension()
                .module(ACCOUNTING)
                .requires(REPORT_READ)
                .params(OpenItemParams.class)
                .reads(page(OpenItemView.class, ItemSort.class))
                .handle((call, asked) -> subledger
                        .open(call.books(), selection(call.books(), asked), call.page(ItemSort.class))
                        .map(OpenItemView::of));
    }

    private AgedView aged(Books books, Control control, Optional<LocalDate> asOf, Optional<UUID> partner) {
        var aging = subledger.aging(books, control, day(books, asOf), partner);
        var ids =
                aging.partners().stream().map(row -> new PartyId(row.partner())).toList();
        return AgedView.of(aging, parties.names(books, ids));
    }

    private Subledger.Selection selection(Books books, OpenItemParams asked) {
        return new Subledger.Selection(
                asked.partnerId(), asked.accountId().map(AccountId::new), Optional.empty(), day(books, asked.asOf()));
    }

    private LocalDate day(Books books, Optional<LocalDate> asOf) {
        return asOf.orElseGet(() ->
                LocalDate.ofInstant(clock.instant(), profiles.profile(books).zone()));
    }
}
