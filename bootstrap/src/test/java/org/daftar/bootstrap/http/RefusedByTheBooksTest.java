package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.stream.Stream;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is sound JSON and yet cannot be: the caller is told the place and the reason, and nothing is done. */
@ExtendWith(ArkanOfItsOwn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedByTheBooksTest {

    private static final String NOBODYS = UUID.randomUUID().toString();
    private static final String INVOICES = "/accounting/invoices";
    private static final String PAYMENTS = "/accounting/payments";
    private static final String ASSETS = "/accounting/assets";
    private static final String ENTRIES = "/accounting/journal-entries";
    private static final String EMPLOYEES = "/hr/employees";

    private final RunningArkan arkan;
    private final Owner owner;
    private final String capital;
    private final String client;
    private final String vendor;

    RefusedByTheBooksTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
        capital = arkan.openAccounts(owner).get(1);
        client = partner("Al Waha", "client");
        vendor = partner("Gulf Steel", "vendor");
        made(ENTRIES, arkan.entry(owner, "100.00", true));
    }

    private String partner(String name, String role) {
        return made("/accounting/partners", "{'name':'" + name + "','roles':['" + role + "']}");
    }

    /** @param body with single quotes */
    private String made(String path, String body) {
        var answer = arkan.as(owner, "POST", path, body.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).getString("id");
    }

    private String done(String method, String path, String body) {
        var answer = arkan.as(owner, method, path, body.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String account(String subtype) {
        return json(arkan.as(owner, "GET", "/accounting/accounts?limit=100", "")).getJsonArray("data").stream()
                .map(JsonObject.class::cast)
                .filter(row -> row.getString("subtype").equals(subtype))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private DynamicTest refused(String path, String body, String code, String field) {
        return refused("POST", path, body, 400, code, field);
    }

    /** @param field empty when it is not for what one of them says */
    private DynamicTest refused(String method, String path, String body, int status, String code, String field) {
        return dynamicTest(path.replaceAll("[0-9a-f-]{36}", "{id}") + " " + code, () -> {
            var before = facts();
            var answer = arkan.as(owner, method, path, body.replace('\'', '"'));
            if (field.isEmpty()) ErrorForm.require(answer, status, code);
            else ErrorForm.require(answer, status, code, field);
            assertThat(facts()).isEqualTo(before);
        });
    }

    private String facts() {
        return arkan.as(owner, "GET", "/audit/events?limit=1", "").body();
    }

    @TestFactory
    Stream<DynamicTest> of_the_ledger() {
        var line = "'lines':[{'accountId':'%s','debit':5%s},{'accountId':'" + capital + "','credit':5}]}";
        var entry = "{'date':'2026-03-05'," + line;
        var budget = "{'name':'Plan','fiscalYear':2026,'lines':[{'accountId':'" + account("revenue")
                + "','month':'%s','amount':1}]}";
        return Stream.of(
                refused(ENTRIES, entry.formatted(account("receivable"), ""), "partner_required", "lines[0].partnerId"),
                refused(
                        ENTRIES,
                        entry.formatted(account("bank"), ",'projectId':'" + NOBODYS + "'"),
                        "unknown_project",
                        "lines[0].projectId"),
                refused(
                        "/accounting/accounts",
                        "{'code':'9991','name':'Till','type':'asset','parentId':'" + account("revenue") + "'}",
                        "other_type",
                        "parentId"),
                refused("/accounting/budgets", budget.formatted("2027-01"), "other_year", "lines[0].month"),
                refused("PATCH", "/companies/" + owner.company(), "{'currency':'OMR'}", 409, "books_in_use", ""),
                refused(
                        "PATCH",
                        "/companies/" + owner.company(),
                        "{'fiscalYearStartMonth':4}",
                        409,
                        "books_in_use",
                        ""));
    }

    @TestFactory
    Stream<DynamicTest> of_invoices_and_payments() {
        var tax =
                made("/accounting/taxes", "{'code':'OLD','name':'Old rate','treatment':'standard','ratePercent':2.5}");
        done("PATCH", "/accounting/taxes/" + tax, "{'isActive':false}");
        var invoice = "{'partnerId':'" + client
                + "','invoiceDate':'2026-03-05'%s,'lines':[{'description':'Work','quantity':1," + "'unitPrice':10%s}]}";
        var bill = "{'type':'vendor_bill','partnerId':'" + vendor
                + "','invoiceDate':'2026-03-05','reference':'7','downPayment':true,'lines':[{'description':'Work','quantity':1,"
                + "'unitPrice':10,'accountId':'" + account("operating_expense") + "'}]}";
        var payment = "{'direction':'inbound','partnerId':'" + client + "','amount':10,'date':'2026-03-05'%s}";
        return Stream.of(
                refused(INVOICES, invoice.formatted("", ",'taxCode':'OLD'"), "tax_code_inactive", "lines[0].taxCode"),
                refused(INVOICES, invoice.formatted("", ",'taxCode':'NONE'"), "unknown_tax_code", "lines[0].taxCode"),
                refused(
                        INVOICES,
                        invoice.formatted(",'projectId':'" + NOBODYS + "'", ""),
                        "unknown_project",
                        "projectId"),
                refused(
                        INVOICES,
                        invoice.formatted("", ",'projectId':'" + NOBODYS + "'"),
                        "unknown_project",
                        "lines[0].projectId"),
                refused(INVOICES, bill, "only_of_sales", "downPayment"),
                refused(INVOICES, bill.replace("'downPayment':true", "'printedTax':0.01"), "tax_differs", "printedTax"),
                refused(
                        INVOICES,
                        bill.replace("'downPayment':true", "'printedTax':0.001"),
                        "too_precise",
                        "printedTax"),
                refused(INVOICES, invoice.formatted(",'dueDate':'2026-03-04'", ""), "before_date", "dueDate"),
                refused(PAYMENTS, payment.formatted(",'accountId':'" + capital + "'"), "no_money_account", "accountId"),
                refused(PAYMENTS, payment.formatted(",'accountId':'" + NOBODYS + "'"), "unknown_account", "accountId"),
                refused(
                        PAYMENTS,
                        payment.formatted(",'allocations':[{'invoiceId':'" + NOBODYS + "','amount':10}]"),
                        "unknown_invoice",
                        "allocations[0].invoiceId"),
                refused("POST", PAYMENTS, payment.formatted(",'purpose':'salary'"), 409, "salary_by_run", ""));
    }

    @TestFactory
    Stream<DynamicTest> of_assets() {
        var van = "{'name':'Van','acquisitionDate':'2026-01-10','cost':12000,'usefulLifeMonths':24%s}";
        var dispose = ASSETS + "/" + made(ASSETS, van.formatted("")) + "/dispose";
        var sale = "{'date':'2026-02-10','proceeds':100,'accountId':'%s'%s}";
        return Stream.of(
                refused(ASSETS, van.formatted(",'salvageValue':12000.01"), "above_cost", "salvageValue"),
                refused(dispose, "{'date':'2026-01-09','method':'scrap'}", "before_acquisition", "date"),
                refused(dispose, sale.formatted(capital, ""), "no_money_account", "accountId"),
                refused(dispose, sale.formatted(NOBODYS, ""), "unknown_account", "accountId"),
                refused(dispose, sale.formatted(account("bank"), ",'taxCode':'NONE'"), "unknown_tax_code", "taxCode"));
    }

    @TestFactory
    Stream<DynamicTest> of_people_and_their_pay() {
        var hired = "{'firstName':'Amina','lastName':'Haddad','hireDate':'2026-01-01','basicSalary':100%s}";
        var amina = made(EMPLOYEES, hired.formatted(""));
        var pension = ",'pension':{'scheme':'gpssa_1999','employeePercent':5}";
        made("/hr/attendance/check-in", "{'employeeId':'" + amina + "','at':'2026-03-02T08:00:00+04:00'}");
        var march = runOf("2026-03-01", "2026-03-31", "");
        var nothing = runOf(
                "2026-04-01",
                "2026-04-30",
                ",'adjustments':[{'employeeId':'" + amina + "','type':'deduction','amount':100}]");
        return Stream.of(
                refused(EMPLOYEES, hired.formatted(pension), "shares_are_known", "pension.scheme"),
                refused("PATCH", EMPLOYEES + "/" + amina, "{'exitDate':'2025-12-31'}", 400, "before_hire", "exitDate"),
                refused(
                        "/hr/attendance/check-out",
                        "{'employeeId':'" + amina + "','at':'2026-03-02T07:59:00+04:00'}",
                        "before_check_in",
                        "at"),
                refused(march + "/pay", "{'accountId':'" + capital + "'}", "no_money_account", "accountId"),
                refused(march + "/pay", "{'accountId':'" + NOBODYS + "'}", "unknown_account", "accountId"),
                refused("POST", nothing + "/pay", "{}", 409, "nothing_to_pay", ""));
    }

    /** Posted. */
    private String runOf(String first, String last, String more) {
        var run = "/hr/payroll/runs/"
                + made("/hr/payroll/runs", "{'periodStart':'" + first + "','periodEnd':'" + last + "'" + more + "}");
        done("POST", run + "/post", "{}");
        return run;
    }

    @TestFactory
    Stream<DynamicTest> of_partners() {
        var clients = "{'name':'Somebody'%s}";
        return Stream.of(
                refused("/crm/clients", clients.formatted(",'tags':['a,b']"), "not_a_tag", "tags[0]"),
                refused("/crm/clients", clients.formatted(",'taxNumber':'123'"), "not_a_trn", "taxNumber"),
                refused(
                        "/accounting/partners",
                        "{'name':'Somebody','roles':['vendor'],'bank':{'iban':'AE070331234567890123456','bic':'B'}}",
                        "not_a_bic",
                        "bank.bic"),
                refused(
                        "/accounting/partners",
                        "{'name':'Somebody','roles':['vendor'],'bank':{'iban':'AE070331234567890123456','routingCode':'1'}}",
                        "not_a_routing_code",
                        "bank.routingCode"));
    }
}
