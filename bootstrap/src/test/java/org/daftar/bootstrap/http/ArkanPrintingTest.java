package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents on paper, over a socket. How they look is proved where they are drawn. */
class ArkanPrintingTest {

    @TempDir
    static Path directory;

    private static RunningArkan arkan;
    private static RunningArkan.Owner owner;
    private static String client;
    private static String invoice;

    @BeforeAll
    static void start() {
        arkan = new RunningArkan(directory);
        owner = arkan.owner("owner@print.test", Plan.SELF_HOSTED);
        client = id(post("/crm/clients", "{\"name\":\"فندق النور\"}"));
        invoice = id(post(
                "/accounting/invoices",
                "{\"partnerId\":\"" + client + "\",\"invoiceDate\":\"2026-03-05\",\"post\":true,"
                        + "\"lines\":[{\"description\":\"زيارة 😀\",\"quantity\":1,\"unitPrice\":100}]}"));
    }

    @AfterAll
    static void stop() {
        arkan.close();
    }

    @Test
    void an_invoice_is_printed_in_both_languages_under_its_number() {
        var english = get("/accounting/invoices/" + invoice + "/pdf");
        var arabic = get("/accounting/invoices/" + invoice + "/pdf?lang=ar");
        for (var answer : new HttpResponse<?>[] {english, arabic}) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("inline; filename=\"INV-2026-00001.pdf\"");
            assertThat((String) answer.body()).startsWith("%PDF-").endsWith("%%EOF\n");
        }
        assertThat(english.body()).isNotEqualTo(arabic.body());
    }

    @Test
    void a_draft_is_printed_under_its_id() {
        var draft = id(post(
                "/accounting/invoices",
                "{\"partnerId\":\"" + client + "\",\"invoiceDate\":\"2026-03-05\","
                        + "\"lines\":[{\"description\":\"Visit\",\"quantity\":1,\"unitPrice\":100}]}"));
        assertThat(get("/accounting/invoices/" + draft + "/pdf").headers().firstValue("Content-Disposition"))
                .contains("inline; filename=\"draft-" + draft + ".pdf\"");
    }

    @Test
    void a_statement_of_account_closes_with_what_aging_says_and_is_printed() {
        var statement =
                RunningArkan.json(get("/accounting/partners/" + client + "/statement?from=2026-03-01&to=2026-03-31"));
        assertThat(statement.getValue("opening")).hasToString("0.0");
        var line = statement.getJsonArray("lines").getJsonObject(0);
        assertThat(line.getString("number")).isEqualTo("INV/2026/00001");
        assertThat(line.getString("control")).isEqualTo("receivable");
        var aged = RunningArkan.json(get("/accounting/reports/aged-receivables?as_of=2026-03-31&client_id=" + client));
        assertThat(statement.getValue("closing"))
                .isEqualTo(aged.getJsonObject("totals").getValue("total"));
        assertThat(get("/accounting/journal-entries/" + line.getString("entryId"))
                        .statusCode())
                .isEqualTo(200);
        var pdf = get("/accounting/partners/" + client + "/statement/pdf?from=2026-03-01&to=2026-03-31&lang=ar");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(pdf.headers().firstValue("Content-Disposition"))
                .contains("inline; filename=\"statement-2026-03-01-2026-03-31.pdf\"");
        assertThat(get("/accounting/partners/" + client + "/statement?from=2026-03-02&to=2026-03-01")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/accounting/partners/" + UUID.randomUUID() + "/statement")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_payment_is_printed_as_an_advice_or_a_receipt() {
        var payment = id(post(
                "/accounting/payments",
                "{\"direction\":\"inbound\",\"partnerId\":\"" + client
                        + "\",\"amount\":1.00,\"date\":\"2026-03-30\",\"post\":true}"));
        for (var language : List.of("en", "ar")) {
            var pdf = get("/accounting/payments/" + payment + "/pdf?lang=" + language);
            assertThat(pdf.body()).startsWith("%PDF-");
            assertThat(pdf.headers().firstValue("Content-Disposition"))
                    .contains("inline; filename=\"PAY-2026-00001.pdf\"");
        }
        assertThat(get("/accounting/payments/" + UUID.randomUUID() + "/pdf").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_cannot_be_printed_is_refused_in_the_form_of_the_dialect() {
        var unknown = get("/accounting/invoices/" + UUID.randomUUID() + "/pdf");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).contains("application/json");
        var language = get("/accounting/invoices/" + invoice + "/pdf?lang=fr");
        assertThat(language.statusCode()).isEqualTo(400);
        assertThat(language.body()).contains("lang", "must be one of en, ar");
        assertThat(get("/accounting/invoices/1/pdf").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> get(String path) {
        return arkan.as(owner, "GET", path, "");
    }

    private static HttpResponse<String> post(String path, String body) {
        return arkan.as(owner, "POST", path, body);
    }

    private static String id(HttpResponse<String> answer) {
        return RunningArkan.json(answer).getString("id");
    }
}
