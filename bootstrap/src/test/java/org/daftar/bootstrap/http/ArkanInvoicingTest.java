package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.errors;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the client to the tax return, as an invoicing program would do it. */
@ExtendWith(ArkanOfItsOwn.class)
class ArkanInvoicingTest {

    private static final String INVOICES = "/accounting/invoices";

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanInvoicingTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    @Test
    void an_invoice_is_drafted_posted_told_to_the_tax_return_and_cancelled() {
        var client = partner("Noor Hotels", "client");
        var draft = json(made(arkan.as(owner, "POST", INVOICES, invoice(client, 12, "450.00", false))));
        assertThat(draft.getString("status")).isEqualTo("draft");
        assertThat(draft.getValue("number")).isNull();
        assertThat(draft.getValue("total")).hasToString("5670.0");
        var id = draft.getString("id");

        var posted = json(arkan.as(owner, "POST", INVOICES + "/" + id + "/post", "{\"invoiceDate\":\"2026-05-04\"}"));
        assertThat(posted.getString("number")).matches("INV/2026/\\d{5}");
        assertThat(posted.getString("dueDate")).isEqualTo("2026-06-03");
        assertThat(arkan.as(owner, "POST", INVOICES + "/" + id + "/post", "{}").statusCode())
                .isEqualTo(409);
        var entry = json(arkan.as(owner, "GET", "/accounting/journal-entries/" + posted.getString("entryId"), ""));
        assertThat(entry.getString("number")).isEqualTo(posted.getString("number"));

        var told = tax("2026-05-01", "2026-05-31");
        assertThat(told.getValue("outputTax")).hasToString("270.0");
        assertThat(told.getJsonArray("sales").getJsonObject(0).getValue("base")).hasToString("5400.0");
        assertThat(told.getJsonArray("missing").getString(0)).startsWith("emirate");
        assertThat(arkan.as(owner, "PATCH", "/companies/" + owner.company(), "{\"emirate\":\"atlantis\"}")
                        .statusCode())
                .isEqualTo(400);
        arkan.as(owner, "PATCH", "/companies/" + owner.company(), "{\"emirate\":\"dubai\"}");
        assertThat(tax("2026-05-01", "2026-05-31")
                        .getJsonArray("boxes")
                        .getJsonObject(0)
                        .getString("box"))
                .isEqualTo("1b");

        var cancelled = json(arkan.as(
                owner,
                "POST",
                INVOICES + "/" + id + "/cancel",
                "{\"reason\":\"Ordered twice\",\"date\":\"2026-05-09\"}"));
        assertThat(cancelled.getJsonObject("invoice").getString("status")).isEqualTo("cancelled");
        assertThat(cancelled.getJsonObject("creditNote").getString("number")).matches("CN/2026/\\d{5}");
        assertThat(tax("2026-05-01", "2026-05-31").getValue("netDue")).hasToString("0.0");
        assertThat(json(arkan.as(owner, "GET", "/health/books", "")).getBoolean("clean"))
                .isTrue();
    }

    @Test
    void what_a_project_earned_us_is_told_beside_what_names_none() {
        var client = partner("Dune Villas", "client");
        var project = json(made(arkan.as(owner, "POST", "/projects", "{\"name\":\"Villa 7\",\"code\":\"V-7\"}")));
        var villa = invoice(client, 1, "300.00", true)
                .replace("2026-05-03", "2026-10-03")
                .replace("\"lines\"", "\"projectId\":\"" + project.getString("id") + "\",\"lines\"");
        var sold = json(made(arkan.as(owner, "POST", INVOICES, villa)));
        assertThat(sold.getJsonArray("lines").getJsonObject(0).getString("projectId"))
                .isEqualTo(project.getString("id"));
        made(arkan.as(owner, "POST", INVOICES, invoice(client, 1, "50.00", true).replace("2026-05-03", "2026-10-04")));
        var told = json(
                arkan.as(owner, "GET", "/accounting/reports/revenue-by-project?from=2026-10-01&to=2026-10-31", ""));
        assertThat(told.getValue("total")).hasToString("350.0");
        assertThat(told.getJsonArray("rows").stream().map(Object::toString))
                .containsExactly(
                        "{\"projectId\":\"" + project.getString("id") + "\",\"name\":\"Villa 7\",\"revenue\":300.0}",
                        "{\"projectId\":null,\"name\":null,\"revenue\":50.0}");
        var closed = "{\"isActive\":false}";
        assertThat(json(arkan.as(owner, "PATCH", "/projects/" + project.getString("id"), closed))
                        .getBoolean("isActive"))
                .isFalse();
        assertThat(arkan.as(owner, "POST", INVOICES, villa).statusCode()).isEqualTo(409);
    }

    @Test
    void what_a_client_earned_us_is_told_with_its_margin_down_to_the_line() {
        var client = partner("Palm Interiors", "client");
        var sold = json(made(arkan.as(
                owner,
                "POST",
                INVOICES,
                invoice(client, 4, "150.00", true)
                        .replace("2026-05-03", "2026-09-03")
                        .replace("\"taxCode\"", "\"unitCost\":105,\"taxCode\""))));
        var span = "from=2026-09-01&to=2026-09-30";
        var revenue = json(arkan.as(owner, "GET", "/accounting/reports/revenue-by-client?" + span, ""));
        assertThat(revenue.getValue("total")).hasToString("600.0");
        assertThat(revenue.getJsonArray("rows").getJsonObject(0).getString("name"))
                .isEqualTo("Palm Interiors");
        var profit = json(arkan.as(owner, "GET", "/accounting/reports/profit-loss?" + span, ""));
        assertThat(profit.getJsonArray("sections").getJsonObject(0).getValue("total"))
                .isEqualTo(revenue.getValue("total"));

        var margin = json(arkan.as(owner, "GET", "/accounting/invoice-margin/" + sold.getString("id"), ""));
        assertThat(margin.getJsonObject("total").getValue("margin")).hasToString("180.0");
        assertThat(margin.getJsonObject("total").getValue("marginPercent")).hasToString("30.0");
        assertThat(margin.getJsonArray("lines").size()).isEqualTo(1);
        for (var group : new String[] {"client", "invoice"}) {
            var report = "/accounting/invoice-margin/report?" + span + "&group_by=" + group;
            assertThat(json(arkan.as(owner, "GET", report, ""))
                            .getJsonObject("total")
                            .getValue("cost"))
                    .hasToString("420.0");
        }
        var byProduct = arkan.as(owner, "GET", "/accounting/invoice-margin/report?group_by=product", "");
        assertThat(errors(byProduct).getJsonObject(0).getString("code")).isEqualTo("not_supported");
    }

    @Test
    void a_bill_names_its_account_and_its_vendors_number_stands_once() {
        var vendor = partner("Gulf Supplies", "vendor");
        var without = arkan.as(owner, "POST", INVOICES, bill(vendor, "GS-1", ""));
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(errors(without).toString()).contains("lines[0].accountId");
        var rent = account("6030");
        made(arkan.as(owner, "POST", INVOICES, bill(vendor, "GS-1", ",\"accountId\":\"" + rent + "\"")));
        assertThat(arkan.as(owner, "POST", INVOICES, bill(vendor, "GS-1", ",\"accountId\":\"" + rent + "\""))
                        .statusCode())
                .isEqualTo(409);
        var listed = json(arkan.as(owner, "GET", INVOICES + "?type=vendor_bill&vendor_id=" + vendor, ""));
        assertThat(listed.getJsonObject("meta").getInteger("total")).isEqualTo(1);
    }

    @Test
    void a_payment_settles_invoices_and_what_is_left_stays_the_clients_credit() {
        var client = partner("Marina Rest", "client");
        var invoice = json(made(arkan.as(
                owner, "POST", INVOICES, invoice(client, 1, "100.00", true).replace("2026-05-03", "2026-06-03"))));
        var payment = json(made(arkan.as(
                owner,
                "POST",
                "/accounting/payments",
                "{\"direction\":\"inbound\",\"partnerId\":\"" + client
                        + "\",\"amount\":150,\"date\":\"2026-06-20\",\"post\":true}")));
        assertThat(payment.getString("number")).matches("PAY/2026/\\d{5}");
        var allocated = json(arkan.as(
                owner,
                "POST",
                "/accounting/payments/" + payment.getString("id") + "/allocate",
                "{\"allocations\":[{\"invoiceId\":\"" + invoice.getString("id") + "\",\"amount\":105}]}"));
        assertThat(allocated.getJsonObject("payment").getValue("unallocatedAmount"))
                .hasToString("45.0");
        var paid = allocated.getJsonArray("invoices").getJsonObject(0);
        assertThat(paid.getString("status")).isEqualTo("paid");
        assertThat(paid.getValue("amountDue")).hasToString("0.0");
        var listed = json(arkan.as(owner, "GET", INVOICES + "?status=paid&client_id=" + client, ""));
        assertThat(listed.getJsonObject("meta").getInteger("total")).isEqualTo(1);
        assertThat(arkan.as(owner, "POST", INVOICES + "/" + invoice.getString("id") + "/cancel", "{\"reason\":\"x\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_line_is_credited_in_part_and_a_small_rest_is_written_off() {
        var client = partner("Desert Rose", "client");
        var invoice = INVOICES + "/"
                + json(made(arkan.as(owner, "POST", INVOICES, invoice(client, 3, "33.35", true))))
                        .getString("id");
        var part = "{\"reason\":\"One day less\",\"date\":\"2026-05-05\",\"lines\":[{\"line\":1,\"quantity\":%s}]}";
        var credited = json(made(arkan.as(owner, "POST", invoice + "/credit", part.formatted(2))));
        assertThat(credited.getJsonObject("creditNote").getValue("total")).hasToString("70.03");
        assertThat(credited.getJsonObject("creditNote")
                        .getJsonArray("lines")
                        .getJsonObject(0)
                        .getInteger("creditedLine"))
                .isEqualTo(1);
        assertThat(credited.getJsonObject("invoice").getValue("amountDue")).hasToString("35.02");
        var beyond = arkan.as(owner, "POST", invoice + "/credit", part.formatted("1.5"));
        assertThat(beyond.statusCode()).isEqualTo(409);
        assertThat(errors(beyond).toString()).contains("lines[0].quantity");
        assertThat(arkan.as(owner, "POST", invoice + "/write-off", "{\"reason\":\"Too much\"}")
                        .statusCode())
                .isEqualTo(409);
        arkan.as(owner, "POST", invoice + "/credit", part.formatted("0.9"));
        var off = json(arkan.as(owner, "POST", invoice + "/write-off", "{\"reason\":\"Bank kept it\"}"));
        assertThat(off.getString("status")).isEqualTo("paid");
        assertThat(off.getValue("amountDue")).hasToString("0.0");
    }

    @Test
    void a_client_of_another_company_is_nobody_and_a_product_is_not_there() {
        var refused =
                arkan.as(owner, "POST", INVOICES, invoice("01a1fdc6-2ddb-71d4-b8d7-98151f7f91ff", 1, "10.00", false));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(errors(refused).toString()).contains("partnerId");
        var client = partner("Al Bahar", "client");
        var product = invoice(client, 1, "10.00", false)
                .replace("\"quantity\"", "\"productId\":\"01a1fdc6-2ddb-71d4-b8d7-98151f7f91ff\",\"quantity\"");
        assertThat(errors(arkan.as(owner, "POST", INVOICES, product)).toString())
                .contains("lines[0].productId");
        var project = invoice(client, 1, "10.00", false)
                .replace("\"lines\"", "\"projectId\":\"01a1fdc6-2ddb-71d4-b8d7-98151f7f91ff\",\"lines\"");
        assertThat(errors(arkan.as(owner, "POST", INVOICES, project)).toString())
                .contains("projectId");
    }

    @Test
    void what_is_wrong_with_an_allocation_or_a_filter_is_told_by_its_place() {
        var client = partner("Creek Marine", "client");
        var invoice = json(made(arkan.as(owner, "POST", INVOICES, invoice(client, 1, "100.00", true))));
        var beyond = arkan.as(
                owner,
                "POST",
                "/accounting/payments",
                "{\"direction\":\"inbound\",\"partnerId\":\"" + client
                        + "\",\"amount\":150,\"date\":\"2026-06-20\",\"post\":true,\"allocations\":[{\"invoiceId\":\""
                        + invoice.getString("id") + "\",\"amount\":106}]}");
        assertThat(beyond.statusCode()).isEqualTo(409);
        assertThat(errors(beyond).getJsonObject(0).getString("field")).isEqualTo("allocations[0].amount");
        for (var list : new String[] {INVOICES, "/accounting/payments"}) {
            var both = arkan.as(owner, "GET", list + "?client_id=" + client + "&vendor_id=" + client, "");
            assertThat(both.statusCode()).isEqualTo(400);
            assertThat(errors(both).getJsonObject(0).getString("field")).isEqualTo("vendor_id");
        }
    }

    @Test
    void tax_codes_are_listed_defined_and_changed() {
        var codes = json(arkan.as(owner, "GET", "/accounting/taxes?limit=2", ""));
        assertThat(codes.getJsonArray("data").size()).isEqualTo(2);
        assertThat(codes.getJsonObject("meta").getInteger("total")).isGreaterThanOrEqualTo(5);
        var half = json(made(arkan.as(
                owner,
                "POST",
                "/accounting/taxes",
                "{\"code\":\"HALF\",\"name\":\"Half\",\"treatment\":\"standard\",\"ratePercent\":2.5}")));
        var changed = json(arkan.as(
                owner, "PATCH", "/accounting/taxes/" + half.getString("id"), "{\"isActive\":false,\"version\":1}"));
        assertThat(changed.getBoolean("isActive")).isFalse();
        assertThat(arkan.as(
                                owner,
                                "POST",
                                "/accounting/taxes",
                                "{\"code\":\"ODD\",\"name\":\"Odd\",\"treatment\":\"exempt\",\"ratePercent\":5}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_invoice_is_due_as_it_says_itself_or_as_its_client_is_granted_or_at_once() {
        var client = partner("Terms", "client");
        var invoice = "{\"partnerId\":\"" + client
                + "\",\"invoiceDate\":\"2026-05-03\"%s,\"lines\":[{\"description\":\"Work\","
                + "\"quantity\":1,\"unitPrice\":1}]}";
        var granted = "{\"paymentTermDays\":%s}";
        arkan.as(owner, "PATCH", "/accounting/partners/" + client, granted.formatted("45"));
        assertThat(due(invoice.formatted(""))).isEqualTo("2026-06-17");
        assertThat(due(invoice.formatted(",\"paymentTermDays\":10"))).isEqualTo("2026-05-13");
        assertThat(due(invoice.formatted(",\"dueDate\":\"2026-05-04\",\"paymentTermDays\":10")))
                .isEqualTo("2026-05-04");
        arkan.as(owner, "PATCH", "/accounting/partners/" + client, granted.formatted("0"));
        assertThat(due(invoice.formatted(""))).isEqualTo("2026-05-03");
    }

    private String due(String invoice) {
        return json(made(arkan.as(owner, "POST", INVOICES, invoice))).getString("dueDate");
    }

    private String partner(String name, String role) {
        var body = "{\"name\":\"" + name + "\",\"roles\":[\"" + role + "\"]}";
        return json(made(arkan.as(owner, "POST", "/accounting/partners", body))).getString("id");
    }

    private String account(String code) {
        var found = json(arkan.as(owner, "GET", "/accounting/accounts?q=" + code, ""));
        return found.getJsonArray("data").getJsonObject(0).getString("id");
    }

    private JsonObject tax(String from, String to) {
        return json(arkan.as(owner, "GET", "/accounting/reports/tax?from=" + from + "&to=" + to, ""));
    }

    private static String invoice(String client, int quantity, String price, boolean post) {
        return "{\"partnerId\":\"" + client + "\",\"invoiceDate\":\"2026-05-03\",\"paymentTermDays\":30,\"post\":"
                + post
                + ",\"lines\":[{\"description\":\"Consulting\",\"quantity\":" + quantity + ",\"unitPrice\":" + price
                + ",\"taxCode\":\"STANDARD\"}]}";
    }

    private static String bill(String vendor, String number, String more) {
        return "{\"type\":\"vendor_bill\",\"partnerId\":\"" + vendor
                + "\",\"invoiceDate\":\"2026-04-03\",\"reference\":\""
                + number
                + "\",\"lines\":[{\"description\":\"Rent\",\"quantity\":1,\"unitPrice\":100,\"taxCode\":\"STANDARD\""
                + more + "}]}";
    }

    private static HttpResponse<String> made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }
}
