package org.daftar.http.arkan.banking;

import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.issued;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.BANK_EXPORT;
import static org.daftar.model.kernel.Permission.PAYROLL_READ;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.http.routes.Output;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.banking.Batch;
import org.daftar.model.payroll.RunId;
import org.daftar.ports.banking.Batching;
import org.daftar.ports.banking.SalaryFiles;
import org.daftar.ports.banking.SalaryFiles.NewSalaryFile;

/** Arkan, "Batch Payment Export": the salary file. */
public final class SalaryFileRoutes implements RouteGroup {

    private final SalaryFiles files;
    private final Batching batching;
    private final BatchDesk desk;

    public SalaryFileRoutes(SalaryFiles files, Batching batching, BatchDesk desk) {
        this.files = files;
        this.batching = batching;
        this.desk = desk;
    }

    @Example("""
            {"payrollRunId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a21"}""")
    record SalaryFileBody(
            @Doc("A posted one.") UUID payrollRunId,
            @Doc("The bank account that pays, or the ledger account that it is; the default one when absent.")
                    Optional<UUID> accountId,
            @Doc("Of the run, to be sure: YYYY-MM.") @Text(pattern = "[0-9]{4}-(0[1-9]|1[0-2])")
                    Optional<String> salaryMonth,
            @Doc("When the bank shall pay; today when absent (extension).") Optional<LocalDate> valueDate,
            @Doc("Of the employer, in the file's last line (extension).") @Text(min = 1, max = 35)
                    Optional<String> reference,
            @Doc("Take salaries once more that are in another file (extension).") @Default("false") boolean reExport) {

        NewSalaryFile wanted() {
            return new NewSalaryFile(
                    new RunId(payrollRunId),
                    salaryMonth.map(YearMonth::parse),
                    accountId,
                    valueDate,
                    reference,
                    reExport);
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/accounting/batch-payment/export/wps", "arkan.accounting.batch-payment.export.wps")
                .summary("Salary file in the WPS/SIF layout")
                .module(ACCOUNTING)
                .requires(BANK_EXPORT, PAYROLL_READ)
                .params()
                .body(SalaryFileBody.class)
                .writes(file())
                .prepare((call, none, sent) -> files.gathered(call.books(), sent.wanted()))
                .handle((call, none, sent, wanted) -> batching.pay(call.caller(), wanted));
    }

    private Output<Batch> file() {
        return issued(batch -> batch.id().toString(), desk::file);
    }
}
