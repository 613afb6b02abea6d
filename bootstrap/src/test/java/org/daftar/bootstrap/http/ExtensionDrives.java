package org.daftar.bootstrap.http;

import static org.daftar.bootstrap.http.RunningArkan.json;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What Arkan's document does not have and its users need: each of these writes, done once. Bodies have single quotes here. */
record ExtensionDrives(RunningArkan arkan, RunningArkan.Owner owner) {

    private static final String ASSETS = "/accounting/assets";
    private static final String BANK_ACCOUNTS = "/accounting/bank-accounts";
    private static final String BUDGETS = "/accounting/budgets";
    private static final String CONTACTS = "/crm/contacts";
    private static final String INVOICES = "/accounting/invoices";
    private static final String PARTNERS = "/accounting/partners";
    private static final String RUNS = "/hr/payroll/runs";
    private static final String TAXES = "/accounting/taxes";

    Map<String, Supplier<HttpResponse<String>>> drives() {
        var drives = new LinkedHashMap<String, Supplier<HttpResponse<String>>>();
        ledger(drives);
        trade(drives);
        partners(drives);
        people(drives);
        return drives;
    }

    private void ledger(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put(
                "arkan.companies.update", () -> patch("/companies/" + owner.company(), "{'legalName':'Alpha (LLC)'}"));
        drives.put("arkan.accounting.journal-entries.reverse", () -> {
            var entry = made("/accounting/journal-entries", arkan.entry(owner, "3.00", true));
            return post(
                    "/accounting/journal-entries/" + entry + "/reverse",
                    "{'date':'2026-03-09','reason':'Entered twice'}");
        });
        drives.put(
                "arkan.accounting.period-lock.put",
                () -> put("/accounting/period-lock", "{'lockedThrough':'2020-12-31'}"));
        drives.put("arkan.accounting.budgets.create", () -> post(BUDGETS, "{'name':'Plan','fiscalYear':2029}"));
        drives.put(
                "arkan.accounting.budgets.update",
                () -> patch(BUDGETS + "/" + made(BUDGETS, "{'name':'Plan','fiscalYear':2030}"), "{'name':'Revised'}"));
        drives.put(
                "arkan.accounting.assets.depreciate-all",
                () -> post(ASSETS + "/depreciate", "{'throughDate':'2026-01-31'}"));
        drives.put(
                "arkan.accounting.assets.update",
                () -> patch(ASSETS + "/" + AssetDrives.asset(arkan, owner), "{'name':'Lorry'}"));
        drives.put(
                "arkan.accounting.bank-accounts.update",
                () -> patch(BANK_ACCOUNTS + "/" + BankDrives.anAccount(arkan, owner), "{'bankName':'Mashreq Bank'}"));
    }

    private void trade(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put("arkan.accounting.taxes.create", () -> post(TAXES, tax("HALF")));
        drives.put(
                "arkan.accounting.taxes.update",
                () -> patch(TAXES + "/" + made(TAXES, tax("QUARTER")), "{'isActive':false}"));
        drives.put(
                "arkan.accounting.invoices.credit",
                () -> post(INVOICES + "/" + anInvoice() + "/credit", "{'reason':'Too much','date':'2026-03-09'}"));
        drives.put(
                "arkan.accounting.invoices.writeOff",
                () -> post(INVOICES + "/" + anInvoice() + "/write-off", "{'reason':'Cents','date':'2026-03-09'}"));
        drives.put("arkan.projects.update", () -> patch("/projects/" + aProject(), "{'endDate':'2026-07-31'}"));
    }

    private void partners(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put("arkan.accounting.partners.create", () -> post(PARTNERS, partner("Gulf Steel")));
        drives.put("arkan.accounting.partners.update", () -> patch(aPartner(), "{'paymentTermDays':60}"));
        drives.put("arkan.accounting.partners.delete", () -> arkan.as(owner, "DELETE", aPartner(), ""));
        drives.put("arkan.accounting.partners.erase", () -> post(aPartner() + "/erase", "{}"));
        drives.put("arkan.crm.clients.update", () -> patch("/crm/clients/" + aClient(), "{'paymentTermDays':45}"));
        drives.put("arkan.crm.contacts.create", () -> post(CONTACTS, contact("Omar")));
        drives.put(
                "arkan.crm.contacts.find-or-create",
                () -> post(
                        CONTACTS + "/find-or-create",
                        "{'name':'Layla','email':'l@alwaha.example','clientId':'" + aClient() + "'}"));
        drives.put("arkan.crm.contacts.update", () -> patch(aContact(), "{'jobTitle':'Head of purchasing'}"));
        drives.put("arkan.crm.contacts.delete", () -> arkan.as(owner, "DELETE", aContact(), ""));
        drives.put("arkan.crm.contacts.erase", () -> post(aContact() + "/erase", "{}"));
    }

    private void people(Map<String, Supplier<HttpResponse<String>>> drives) {
        var people = new PeopleDrives(arkan, owner);
        var payroll = new PayrollDrives(arkan, owner);
        drives.put(
                "arkan.hr.employees.update",
                () -> patch("/hr/employees/" + people.anEmployee(), "{'department':'Sales'}"));
        drives.put("arkan.hr.attendance.check-in", () -> comes(people.anEmployee()));
        drives.put("arkan.hr.attendance.check-out", () -> {
            var employee = people.anEmployee();
            comes(employee);
            return post("/hr/attendance/check-out", "{'employeeId':'" + employee + "'}");
        });
        for (var word : new String[] {"approve", "reject", "cancel"})
            drives.put(
                    "arkan.hr.leave.requests." + word,
                    () -> post("/hr/leave/requests/" + people.aLeaveRequest() + "/" + word, ""));
        drives.put("arkan.hr.payroll.runs.delete", () -> arkan.as(owner, "DELETE", RUNS + "/" + payroll.aRun(), ""));
        drives.put("arkan.hr.payroll.runs.pay", () -> {
            var run = RUNS + "/" + payroll.aRun();
            post(run + "/post", "{}");
            return post(run + "/pay", "{}");
        });
        drives.put(
                "arkan.hr.payroll.settings.update",
                () -> put("/hr/payroll/settings", "{'gratuityDay':'of_a_year','gratuityCap':'basic'}"));
    }

    private HttpResponse<String> comes(String employee) {
        return post("/hr/attendance/check-in", "{'employeeId':'" + employee + "'}");
    }

    private static String tax(String code) {
        return "{'code':'" + code + "','name':'A part of the rate','treatment':'standard','ratePercent':2.5}";
    }

    private static String partner(String name) {
        return "{'name':'" + name + "','roles':['vendor']}";
    }

    private static String contact(String name) {
        return "{'name':'" + name + "','email':'" + name.toLowerCase(Locale.ROOT) + "@alwaha.example'}";
    }

    private String aPartner() {
        return PARTNERS + "/" + made(PARTNERS, partner("Gulf Steel"));
    }

    private String aClient() {
        return made("/crm/clients", "{'name':'Al Waha Towers'}");
    }

    private String aContact() {
        return CONTACTS + "/" + made(CONTACTS, contact("Omar"));
    }

    private String aProject() {
        return new ProjectDrives(arkan, owner).aProject();
    }

    private String anInvoice() {
        return made(
                INVOICES,
                "{'partnerId':'" + aClient()
                        + "','invoiceDate':'2026-03-05','post':true,'lines':[{'description':'Visit',"
                        + "'quantity':1,'unitPrice':1}]}");
    }

    private String made(String path, String body) {
        return json(post(path, body)).getString("id");
    }

    private HttpResponse<String> post(String path, String body) {
        return arkan.as(owner, "POST", path, body.replace('\'', '"'));
    }

    private HttpResponse<String> patch(String path, String body) {
        return arkan.as(owner, "PATCH", path, body.replace('\'', '"'));
    }

    private HttpResponse<String> put(String path, String body) {
        return arkan.as(owner, "PUT", path, body.replace('\'', '"'));
    }
}
