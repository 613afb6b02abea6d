package org.daftar.http.arkan.printing;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.pdf;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Module.HR;
import static org.daftar.model.kernel.Permission.INVOICE_READ;
import static org.daftar.model.kernel.Permission.PAYMENT_READ;
import static org.daftar.model.kernel.Permission.PAYROLL_READ;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Refused;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payroll.RunId;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.printing.PrintLanguage;
import org.daftar.ports.printing.Press;
import org.daftar.ports.printing.Printouts;

/** Documents, payments and payslips on paper. None of this is in Arkan's document. */
public final class PrintRoutes implements RouteGroup {

    private final Printouts printouts;
    private final Press press;

    public PrintRoutes(Printouts printouts, Press press) {
        this.printouts = printouts;
        this.press = press;
    }

    record PrintParams(
            UUID id, @Doc("Labels; in Arabic the page runs from right to left.") @Default("en") Tongue lang) {}

    record PayslipPrintParams(
            UUID id,
            UUID employeeId,
            @Doc("Labels; in Arabic the page runs from right to left.") @Default("en") Tongue lang) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/invoices/{id}/pdf", "arkan.accounting.invoices.pdf")
                .summary("Print an invoice, bill or credit note")
                .extension()
                .module(ACCOUNTING)
                .requires(INVOICE_READ)
                .params(PrintParams.class)
                .reads(pdf(Sheet::drawn))
                .handle((call, asked) -> invoice(call.books(), asked));
        routes.on(GET, "/accounting/payments/{id}/pdf", "arkan.accounting.payments.pdf")
                .summary("Print the advice of a payment, or the receipt for one")
                .extension()
                .module(ACCOUNTING)
                .requires(PAYMENT_READ)
                .params(PrintParams.class)
                .reads(pdf(Sheet::drawn))
                .handle((call, asked) -> payment(call.books(), asked));
        routes.on(GET, "/hr/payroll/runs/{id}/payslips/{employeeId}/pdf", "arkan.hr.payroll.payslips.pdf")
                .summary("Print the payslip of one employee")
                .extension()
                .module(HR)
                .requires(PAYROLL_READ)
                .params(PayslipPrintParams.class)
                .reads(pdf(Sheet::drawn))
                .handle((call, asked) -> payslip(call.books(), asked));
    }

    private Sheet invoice(Books books, PrintParams asked) {
        var found = there(printouts.invoice(books, new InvoiceId(asked.id())), "invoice", asked.id());
        var name = found.number().orElseGet(() -> "draft-" + found.content().id());
        return sheet(name, asked.lang(), language -> press.invoice(found, language));
    }

    private Sheet payment(Books books, PrintParams asked) {
        var found = there(printouts.payment(books, new PaymentId(asked.id())), "payment", asked.id());
        var payment = found.payment();
        var name = payment.posted().map(posted -> posted.number().toString()).orElseGet(() -> "draft-" + payment.id());
        return sheet(name, asked.lang(), language -> press.payment(found, language));
    }

    private Sheet payslip(Books books, PayslipPrintParams asked) {
        var run = new RunId(asked.id());
        var employee = asked.employeeId();
        var found = there(printouts.payslip(books, run, new EmployeeId(employee)), "payslip", employee);
        var number = found.number().value().replaceAll("[^A-Za-z0-9-]", "_");
        var name = "payslip-" + found.run().period().month() + "-" + number;
        return sheet(name, asked.lang(), language -> press.payslip(found, language));
    }

    /** Numbers are written with slashes, and files are not named so. */
    private static Sheet sheet(String name, Tongue lang, Function<PrintLanguage, byte[]> drawing) {
        return new Sheet(name.replace('/', '-'), lang, drawing);
    }

    private static <T> T there(Optional<T> found, String what, UUID id) {
        return found.orElseThrow(() -> Refused.missing(what, id));
    }
}
