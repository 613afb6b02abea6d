package org.daftar.http;

import java.time.InstantSource;
import java.util.List;
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
import org.daftar.http.routes.RouteGroup;

/** Arkan's route groups over the core. */
final class ArkanGroups {

    private ArkanGroups() {}

    static List<RouteGroup> of(CorePorts core, RouteGroup signIn, InstantSource clock) {
        var desk = new PartyDesk(core.parties(), core.contacts(), core.profiles(), core.directory());
        return List.of(
                signIn,
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
    }
}
