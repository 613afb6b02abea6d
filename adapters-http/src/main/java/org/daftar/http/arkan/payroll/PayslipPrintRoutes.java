package org.daftar.http.arkan.payroll;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.pdf;
import static org.daftar.model.kernel.Module.HR;
import static org.daftar.model.kernel.Permission.PAYROLL_READ;

import java.util.UUID;
import org.daftar.http.arkan.Tongue;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.Download;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.payroll.RunId;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.printing.PrintedPayslip;
import org.daftar.ports.printing.Press;
import org.daftar.ports.printing.Printouts;

/** Payslips on paper. None of this is in Arkan's document. */
public final class PayslipPrintRoutes implements RouteGroup {

    private final Printouts printouts;
    private final Press press;

    public PayslipPrintRoutes(Printouts printouts, Press press) {
        this.printouts = printouts;
        this.press = press;
    }

    record PrintParams(
            UUID id,
            UUID employeeId,
            @Doc("Labels; in Arabic the page runs from right to left.") @Default("en") Tongue lang) {}

    private record Asked(PrintedPayslip payslip, Tongue lang) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/hr/payroll/runs/{id}/payslips/{employeeId}/pdf", "arkan.hr.payroll.payslips.pdf")
                .summary("Print the payslip of one employee")
                .extension()
                .module(HR)
                .requires(PAYROLL_READ)
                .params(PrintParams.class)
                .reads(pdf(this::print))
                .handle((call, asked) -> new Asked(payslip(call, asked), asked.lang()));
    }

    private PrintedPayslip payslip(Call call, PrintParams asked) {
        return printouts
                .payslip(call.books(), new RunId(asked.id()), new EmployeeId(asked.employeeId()))
                .orElseThrow(() -> new Refused(
                        new Refusal.Missing("payslip", asked.employeeId().toString())));
    }

    private Download print(Asked asked) {
        var payslip = asked.payslip();
        var name = "payslip-" + payslip.run().period().month() + "-"
                + payslip.number().value().replaceAll("[^A-Za-z0-9-]", "_") + ".pdf";
        return new Download(name, press.payslip(payslip, asked.lang().language()));
    }
}
