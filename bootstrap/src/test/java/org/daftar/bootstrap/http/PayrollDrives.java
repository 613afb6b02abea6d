package org.daftar.bootstrap.http;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.daftar.model.access.Plan;

/** Calls of Arkan's payroll by somebody who may, each in a month of its own. */
final class PayrollDrives {

    private static int month;

    private final RunningArkan arkan;
    private final RunningArkan.Owner owner;

    PayrollDrives(RunningArkan arkan, RunningArkan.Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    Map<String, Supplier<HttpResponse<String>>> drives() {
        var drives = new LinkedHashMap<String, Supplier<HttpResponse<String>>>();
        drives.put("arkan.hr.payroll.runs.create", this::create);
        drives.put("arkan.hr.payroll.runs.list", () -> arkan.as(owner, "GET", "/hr/payroll/runs?status=draft", ""));
        drives.put(
                "arkan.hr.payroll.runs.post",
                () -> arkan.as(owner, "POST", "/hr/payroll/runs/" + aRun() + "/post", "{}"));
        drives.put("arkan.accounting.batch-payment.export.wps", this::export);
        return drives;
    }

    /** Of a company of its own, all of whose people can be paid. */
    private HttpResponse<String> export() {
        var whose = arkan.owner("owner" + month++ + "@wages.test", Plan.SELF_HOSTED);
        arkan.as(
                whose,
                "PATCH",
                "/companies/" + whose.company(),
                "{\"legalName\":\"Alpha Trading LLC\",\"address\":\"PO Box 12345 Dubai\",\"wpsEmployerId\":\"987654\"}");
        BankDrives.anAccount(arkan, whose);
        arkan.as(
                whose,
                "POST",
                "/hr/employees",
                "{\"firstName\":\"Amina\",\"lastName\":\"Haddad\",\"hireDate\":\"2024-01-01\",\"basicSalary\":6000,"
                        + "\"personId\":\"10012345678901\",\"iban\":\"AE140261015000000101101\",\"routingCode\":\"302620122\"}");
        var run = RunningArkan.json(arkan.as(
                        whose,
                        "POST",
                        "/hr/payroll/runs",
                        "{\"periodStart\":\"2026-10-01\",\"periodEnd\":\"2026-10-31\"}"))
                .getString("id");
        arkan.as(whose, "POST", "/hr/payroll/runs/" + run + "/post", "{}");
        return arkan.as(
                whose,
                "POST",
                "/accounting/batch-payment/export/wps",
                "{\"payrollRunId\":\"" + run + "\",\"salaryMonth\":\"2026-10\"}");
    }

    String aRun() {
        return RunningArkan.json(create()).getString("id");
    }

    private HttpResponse<String> create() {
        new PeopleDrives(arkan, owner).anEmployee();
        var first = LocalDate.of(2025, 1, 1).plusMonths(month++);
        var last = first.plusMonths(1).minusDays(1);
        return arkan.as(
                owner,
                "POST",
                "/hr/payroll/runs",
                "{\"periodStart\":\"" + first + "\",\"periodEnd\":\"" + last + "\"}");
    }
}
