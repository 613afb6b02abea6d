package org.daftar.http;

import java.time.InstantSource;
import java.util.List;
import org.daftar.http.arkan.accounting.AccountRoutes;
import org.daftar.http.arkan.accounting.AgedRoutes;
import org.daftar.http.arkan.accounting.BudgetRoutes;
import org.daftar.http.arkan.accounting.EntryRoutes;
import org.daftar.http.arkan.accounting.ExportRoutes;
import org.daftar.http.arkan.accounting.ReportRoutes;
import org.daftar.http.arkan.assets.AssetRoutes;
import org.daftar.http.arkan.audit.AuditRoutes;
import org.daftar.http.arkan.banking.BankAccountRoutes;
import org.daftar.http.arkan.banking.BatchDesk;
import org.daftar.http.arkan.banking.BatchRoutes;
import org.daftar.http.arkan.banking.SalaryFileRoutes;
import org.daftar.http.arkan.companies.CompanyRoutes;
import org.daftar.http.arkan.health.HealthRoutes;
import org.daftar.http.arkan.inventory.LandedCostRoutes;
import org.daftar.http.arkan.inventory.ValuationRoutes;
import org.daftar.http.arkan.invoicing.EarningReports;
import org.daftar.http.arkan.invoicing.EarningRoutes;
import org.daftar.http.arkan.invoicing.InvoiceRoutes;
import org.daftar.http.arkan.invoicing.TaxRoutes;
import org.daftar.http.arkan.parties.BankDetailsRoutes;
import org.daftar.http.arkan.parties.ClientRoutes;
import org.daftar.http.arkan.parties.ContactRoutes;
import org.daftar.http.arkan.parties.PartnerRoutes;
import org.daftar.http.arkan.parties.PartyDesk;
import org.daftar.http.arkan.payments.PaymentRoutes;
import org.daftar.http.arkan.payroll.PayrollRoutes;
import org.daftar.http.arkan.people.AttendanceRoutes;
import org.daftar.http.arkan.people.EmployeeRoutes;
import org.daftar.http.arkan.people.LeaveRoutes;
import org.daftar.http.arkan.printing.PartnerStatementRoutes;
import org.daftar.http.arkan.printing.PrintRoutes;
import org.daftar.http.arkan.projects.ProjectRoutes;
import org.daftar.http.arkan.statements.StatementFileRoutes;
import org.daftar.http.arkan.statements.StatementRoutes;
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
                new ReportRoutes(core.balances(), core.accounts(), core.profiles(), clock, core.tables()),
                new BudgetRoutes(
                        core.budgeting(), core.budgets(), core.accounts(), core.profiles(), clock, core.tables()),
                new ExportRoutes(core.book(), core.accounts(), core.profiles(), core.bookPress()),
                new AgedRoutes(core.subledger(), core.parties(), core.profiles(), clock, core.tables()),
                new ClientRoutes(core.partyRegister(), core.addressBook(), desk),
                new ContactRoutes(core.addressBook(), desk),
                new PartnerRoutes(core.partyRegister(), desk),
                new InvoiceRoutes(core.invoicing(), core.invoices(), core.profiles(), clock),
                new PrintRoutes(core.printouts(), core.press()),
                new PartnerStatementRoutes(core.printouts(), core.press(), core.profiles(), clock),
                new PaymentRoutes(core.paying(), core.payments(), core.batches(), core.bankStatements()),
                new BankDetailsRoutes(core.partyRegister(), desk),
                new BankAccountRoutes(core.bankAccountRegister(), core.bankAccounts()),
                new AssetRoutes(core.assetRegister(), core.assets()),
                new ProjectRoutes(core.projectRegister(), core.projects()),
                new SalaryFileRoutes(
                        core.salaryFiles(),
                        core.batching(),
                        new BatchDesk(core.batches(), core.batchPress(), core.parties())),
                new BatchRoutes(core.batching(), new BatchDesk(core.batches(), core.batchPress(), core.parties())),
                new StatementRoutes(core.reconciliation(), core.bankStatements(), core.matchProposals()),
                new StatementFileRoutes(core.statementFiles(), core.statementReader(), core.reconciliation()),
                new TaxRoutes(core.taxRegister(), core.taxCodes(), core.invoices(), core.profiles(), core.tables()),
                new EarningRoutes(
                        new EarningReports(
                                core.earnings(),
                                core.invoices(),
                                core.accounts(),
                                core.parties(),
                                core.projects(),
                                core.profiles(),
                                clock),
                        core.tables()),
                new LandedCostRoutes(core.purchasing()),
                new ValuationRoutes(core.stock(), core.items(), core.profiles(), clock),
                new EmployeeRoutes(core.personnel(), core.employees(), core.leaveRequests(), desk, clock),
                new LeaveRoutes(core.leaveDesk(), core.leaveRequests()),
                new AttendanceRoutes(core.timeClock(), core.attendance(), core.profiles()),
                new PayrollRoutes(core.payroll(), core.payrollRuns(), core.profiles()),
                new AuditRoutes(core.auditTrail()),
                new HealthRoutes(core.verification()));
    }
}
