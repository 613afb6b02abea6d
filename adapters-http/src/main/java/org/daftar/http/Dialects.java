package org.daftar.http;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.http.arkan.ArkanDialect;
import org.daftar.http.arkan.accounting.AccountRoutes;
import org.daftar.http.arkan.accounting.AgedRoutes;
import org.daftar.http.arkan.accounting.EntryRoutes;
import org.daftar.http.arkan.accounting.PartnerStatementRoutes;
import org.daftar.http.arkan.accounting.ReportRoutes;
import org.daftar.http.arkan.audit.AuditRoutes;
import org.daftar.http.arkan.companies.CompanyRoutes;
import org.daftar.http.arkan.health.HealthRoutes;
import org.daftar.http.arkan.invoicing.EarningReports;
import org.daftar.http.arkan.invoicing.EarningRoutes;
import org.daftar.http.arkan.invoicing.InvoiceRoutes;
import org.daftar.http.arkan.invoicing.PrintRoutes;
import org.daftar.http.arkan.invoicing.TaxRoutes;
import org.daftar.http.arkan.parties.ClientRoutes;
import org.daftar.http.arkan.parties.ContactRoutes;
import org.daftar.http.arkan.parties.PartnerRoutes;
import org.daftar.http.arkan.parties.PartyDesk;
import org.daftar.http.arkan.payments.PaymentRoutes;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.pharus.PharusDialect;
import org.daftar.http.pharus.parties.PharusPartyDesk;
import org.daftar.http.pharus.parties.VendorRoutes;
import org.daftar.http.pipeline.Identities;
import org.daftar.http.pipeline.Observations;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.signin.SignInRoutes;
import org.daftar.http.tokens.Tokens;

/** The dialects of the service, each with all of its route groups, over one core. */
record Dialects(CorePorts core, Tokens tokens, Identities identities, Observations observations, InstantSource clock) {

    /** @param own route groups of the installation's own, beside those of the first dialect */
    List<Dialect> all(List<RouteGroup> own) {
        return List.of(arkan(own), pharus());
    }

    private Dialect arkan(List<RouteGroup> own) {
        var desk = new PartyDesk(core.parties(), core.contacts(), core.profiles(), core.directory());
        var documented = Stream.of(
                signIn(ArkanDialect.NAME, true),
                new CompanyRoutes(core.access(), core.directory(), core.register(), core.profiles(), core.snapshots()),
                new AccountRoutes(core.chart(), core.accounts()),
                new EntryRoutes(core.ledger(), core.entries(), core.profiles()),
                new ReportRoutes(core.balances(), core.accounts(), core.profiles(), clock),
                new AgedRoutes(core.subledger(), core.parties(), core.profiles(), clock),
                new ClientRoutes(core.partyRegister(), core.addressBook(), desk),
                new ContactRoutes(core.addressBook(), desk),
                new PartnerRoutes(core.partyRegister(), desk),
                new InvoiceRoutes(core.invoicing(), core.invoices(), core.profiles(), clock),
                new PrintRoutes(core.printouts(), core.press()),
                new PartnerStatementRoutes(core.printouts(), core.press(), core.profiles(), clock),
                new PaymentRoutes(core.paying(), core.payments()),
                new TaxRoutes(core.taxRegister(), core.taxCodes(), core.invoices(), core.profiles()),
                new EarningRoutes(new EarningReports(
                        core.earnings(), core.invoices(), core.accounts(), core.parties(), core.profiles(), clock)),
                new AuditRoutes(core.auditTrail()),
                new HealthRoutes(core.verification()));
        return ArkanDialect.of(Stream.concat(documented, own.stream()).toList());
    }

    private Dialect pharus() {
        return PharusDialect.of(List.of(
                signIn(PharusDialect.NAME, false),
                new VendorRoutes(core.partyRegister(), new PharusPartyDesk(core.parties()))));
    }

    /** @param documented whether the dialect's document has it */
    private RouteGroup signIn(String dialect, boolean documented) {
        return new SignInRoutes(
                dialect,
                documented,
                core.access(),
                tokens,
                session -> identities.forget(),
                (origin, refusal) -> observations.signInDenied(dialect, origin, refusal.code()));
    }
}
