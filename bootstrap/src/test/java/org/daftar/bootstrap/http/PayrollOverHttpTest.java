package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People and payroll over a socket. */
class PayrollOverHttpTest {

    private static final String RUNS = "/hr/payroll/runs";

    @TempDir
    static Path directory;

    private static RunningArkan arkan;
    private static RunningArkan.Owner owner;
    private static RunningArkan.Owner manager;
    private static String amina;

    @BeforeAll
    static void start() {
        arkan = new RunningArkan(directory);
        owner = arkan.owner("owner@pay.test", Plan.SELF_HOSTED);
        manager = arkan.colleague(owner, "manager@pay.test", Role.MANAGER);
        amina = id(post("/hr/employees", employee("Amina", "10012345678901")));
    }

    @AfterAll
    static void stop() {
        arkan.close();
    }

    private static String employee(String first, String personId) {
        return """
                {"firstName": "%s", "lastName": "حداد", "hireDate": "2024-01-01", "department": "Finance", "basicSalary": 10000.00,
                 "allowances": [{"type": "housing", "amount": 2000.00}], "personId": "%s", "iban": "AE14 0261 0150 0000 0101 101",
                 "routingCode": "302620122", "pension": {"scheme": "gpssa_1999"}}"""
                .formatted(first, personId);
    }

    @Test
    void how_gratuity_is_computed_is_decided_by_who_manages_the_company() {
        var settings = "/hr/payroll/settings";
        assertThat(json(get(settings)).getString("gratuityDay")).isEqualTo("thirtieth");
        var other = "{\"gratuityDay\":\"of_a_year\",\"gratuityCap\":\"basic\"}";
        assertThat(arkan.as(manager, "PUT", settings, other).statusCode()).isEqualTo(403);
        assertThat(arkan.as(owner, "PUT", settings, "{\"gratuityDay\":\"fortieth\",\"gratuityCap\":\"basic\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(json(arkan.as(owner, "PUT", settings, other)).getString("gratuityCap"))
                .isEqualTo("basic");
        arkan.as(owner, "PUT", settings, "{\"gratuityDay\":\"thirtieth\",\"gratuityCap\":\"total\"}");
        assertThat(json(get(settings)).getString("gratuityDay")).isEqualTo("thirtieth");
    }

    @Test
    void a_month_goes_from_draft_to_paid_to_the_fils() {
        var leave = id(post(
                "/hr/leave/requests",
                "{\"employeeId\":\"" + amina
                        + "\",\"type\":\"unpaid\",\"startDate\":\"2026-04-09\",\"endDate\":\"2026-04-09\"}"));
        assertThat(post("/hr/leave/requests/" + leave + "/approve", "").statusCode())
                .isEqualTo(200);
        assertThat(post("/hr/leave/requests/" + leave + "/approve", "").statusCode())
                .isEqualTo(409);
        var draft = json(post(
                RUNS,
                month(
                        "2026-04-01",
                        "2026-04-30",
                        "{\"employeeId\":\"" + amina + "\",\"type\":\"loan\",\"amount\":300}")));
        var run = RUNS + "/" + draft.getString("id");
        assertThat(draft.getString("status")).isEqualTo("draft");
        assertThat(draft.getJsonObject("totals").getDouble("net")).isEqualTo(10800.00);
        var slip = json(get(run + "/payslips/" + amina));
        assertThat(slip.getDouble("gross")).isEqualTo(11600.00);
        assertThat(slip.getDouble("absence")).isEqualTo(400.00);
        assertThat(slip.getDouble("pension")).isEqualTo(500.00);
        assertThat(json(get(run + "/payslips")).getJsonObject("meta").getInteger("total"))
                .isEqualTo(1);
        assertThat(get(run + "/payslips/" + amina + "/pdf?lang=ar").body()).startsWith("%PDF-");
        assertThat(post(run + "/pay", "{}").statusCode())
                .as("not before it is posted")
                .isEqualTo(409);
        var posted = json(post(run + "/post", "{}"));
        assertThat(posted.getString("number")).isEqualTo("PAYROLL/2026/00001");
        var entry = json(get("/accounting/journal-entries/" + posted.getString("entryId")));
        assertThat(entry.getJsonArray("lines").stream().map(JsonObject.class::cast))
                .extracting(line -> line.getDouble("debit") - line.getDouble("credit"))
                .containsExactlyInAnyOrder(11600.00, 1250.00, -500.00, -1250.00, -300.00, -10800.00);
        assertThat(post(run + "/post", "{}").statusCode()).isEqualTo(409);
        assertThat(arkan.as(owner, "DELETE", run, "").statusCode()).isEqualTo(409);
        var paid = json(post(run + "/pay", "{\"date\":\"2026-05-01\"}"));
        assertThat(paid.getString("status")).isEqualTo("paid");
        assertThat(post(run + "/pay", "{}").statusCode()).isEqualTo(409);
        assertThat(json(get("/health/books")).getBoolean("clean")).isTrue();
    }

    @Test
    void a_run_is_made_once_under_its_key_and_only_rehearsed_in_a_dry_run() {
        var march = month("2026-03-01", "2026-03-31", "");
        var rehearsed = arkan.as(owner, "POST", RUNS, march, "Dry-Run", "true");
        assertThat(rehearsed.statusCode()).as(rehearsed.body()).isEqualTo(201);
        assertThat(get(RUNS + "/" + id(rehearsed)).statusCode()).isEqualTo(404);
        var made = arkan.as(owner, "POST", RUNS, march, "Idempotency-Key", "march");
        var again = arkan.as(owner, "POST", RUNS, march, "Idempotency-Key", "march");
        assertThat(again.body()).isEqualTo(made.body());
        assertThat(post(RUNS, march).statusCode()).as("nobody is paid twice").isEqualTo(409);
        assertThat(json(arkan.as(owner, "DELETE", RUNS + "/" + id(made), "")).getBoolean("deleted"))
                .isTrue();
        assertThat(get(RUNS + "/" + id(made)).statusCode()).isEqualTo(404);
    }

    @Test
    void who_may_not_see_pay_sees_people_without_it() {
        var seen = json(arkan.as(manager, "GET", "/hr/employees/" + amina, ""));
        assertThat(seen.fieldNames())
                .contains("firstName", "hireDate")
                .doesNotContain("basicSalary", "allowances", "salaries", "pension", "personId", "iban");
        assertThat(json(get("/hr/employees/" + amina)).getDouble("basicSalary")).isEqualTo(10000.00);
        assertThat(arkan.as(manager, "GET", RUNS, "").statusCode()).isEqualTo(403);
        var trail = arkan.as(manager, "GET", "/audit/events?entity_id=" + amina, "");
        assertThat(trail.body()).contains("employee.hired").doesNotContain("10000.00", "1000000", "10012345678901");
    }

    @Test
    void what_is_wrong_with_an_employee_is_said_all_at_once_and_nothing_personal_is_repeated() {
        var answer = post(
                "/hr/employees",
                "{\"firstName\":\"A\",\"lastName\":\"B\",\"hireDate\":\"2024-01-01\",\"basicSalary\":1.234,\"personId\":\"12x\","
                        + "\"iban\":\"AE150261015000000101101\",\"routingCode\":\"1\",\"annualLeaveDays\":30.3,\"nationality\":\"XX\","
                        + "\"allowances\":[{\"type\":\"basic\",\"amount\":1},{\"type\":\"housing\",\"amount\":1},{\"type\":\"housing\",\"amount\":1}]}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningArkan.errors(answer).stream().map(error -> ((JsonObject) error).getString("field")))
                .contains(
                        "basicSalary",
                        "personId",
                        "iban",
                        "routingCode",
                        "annualLeaveDays",
                        "nationality",
                        "allowances[0].type",
                        "allowances[2].type");
        assertThat(answer.body()).doesNotContain("AE150261015000000101101");
        var twice = post("/hr/employees", employee("Twin", "10012345678901"));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).doesNotContain("10012345678901");
    }

    @Test
    void pay_changes_from_a_day_on_and_bank_details_in_part() {
        var basma = id(post("/hr/employees", employee("Basma", "10012345678902").replace("2024-01-01", "2030-01-01")));
        var changed = json(arkan.as(
                owner,
                "PATCH",
                "/hr/employees/" + basma,
                "{\"basicSalary\":11000,\"salaryFrom\":\"2031-01-01\",\"bankName\":\"Emirates NBD\",\"version\":1}"));
        assertThat(changed.getJsonArray("salaries")).hasSize(2);
        assertThat(changed.getString("iban")).isEqualTo("AE140261015000000101101");
        assertThat(changed.getString("bankName")).isEqualTo("Emirates NBD");
        assertThat(arkan.as(owner, "PATCH", "/hr/employees/" + basma, "{\"department\":\"IT\",\"version\":1}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(json(get("/hr/employees/" + basma + "/leave-balance?as_of=2031-01-01"))
                        .getDouble("balance"))
                .isEqualTo(30.0);
    }

    @Test
    void people_come_and_go() {
        var who = "{\"employeeId\":\"" + amina + "\"}";
        assertThat(post("/hr/attendance/check-in", who).statusCode()).isEqualTo(201);
        assertThat(post("/hr/attendance/check-in", who).statusCode()).isEqualTo(409);
        assertThat(post("/hr/attendance/check-out", who).statusCode()).isEqualTo(200);
        assertThat(json(get("/hr/attendance?employee_id=" + amina)).getJsonArray("data"))
                .hasSize(1);
    }

    @Test
    void a_salary_is_not_paid_to_one_alone() {
        var answer = post(
                "/accounting/payments",
                "{\"direction\":\"outbound\",\"purpose\":\"salary\",\"partnerId\":\"" + amina + "\",\"amount\":1}");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("/hr/payroll/runs/");
    }

    private static String month(String first, String last, String adjustments) {
        return "{\"periodStart\":\"" + first + "\",\"periodEnd\":\"" + last + "\",\"adjustments\":[" + adjustments
                + "]}";
    }

    private static String id(HttpResponse<String> answer) {
        return json(answer).getString("id");
    }

    private static HttpResponse<String> get(String path) {
        return arkan.as(owner, "GET", path, "");
    }

    private static HttpResponse<String> post(String path, String body) {
        return arkan.as(owner, "POST", path, body);
    }
}
