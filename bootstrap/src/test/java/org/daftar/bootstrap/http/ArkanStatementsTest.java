package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.errors;
import static org.daftar.bootstrap.http.RunningArkan.json;
import static org.daftar.bootstrap.http.StatementDrives.PLACE;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A month's reconciliation, as a bookkeeping program would do it. */
@ExtendWith(ArkanOfItsOwn.class)
class ArkanStatementsTest {

    private static final String BOUNDARY = "----statement-here";

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanStatementsTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    @Test
    void a_statement_is_imported_proposed_matched_written_off_and_told() {
        var entry = posted("1234.56");
        var statement = json(made(post("/statements", statement("S-1", "1230.06", "1230.06"))));
        var line = statement.getJsonArray("lines").getJsonObject(0).getString("id");
        assertThat(statement.getInteger("unmatchedCount")).isEqualTo(1);

        var matched = json(post("/match", "{\"statementLineId\":\"" + line + "\",\"entryIds\":[\"" + entry + "\"]}"));
        assertThat(matched.getString("status")).isEqualTo("partially_matched");
        assertThat(matched.getValue("difference")).hasToString("-4.5");
        var again = post("/match", "{\"statementLineId\":\"" + line + "\",\"entryIds\":[\"" + entry + "\"]}");
        assertThat(again.statusCode()).isEqualTo(409);
        var written = json(post("/write-off", "{\"statementLineId\":\"" + line + "\",\"amount\":4.5}"));
        assertThat(written.getString("status")).isEqualTo("matched");
        assertThat(post("/unmatch", "{\"statementLineId\":\"" + line + "\"}").statusCode())
                .isEqualTo(409);

        var report = json(get("/report?account_id=" + account()));
        assertThat(report.getLong("inTransitCount")).isNotNegative();
        assertThat(report.getValue("statementBalance")).isNotNull();
        assertThat(json(arkan.as(owner, "GET", "/health/books", "")).getBoolean("clean"))
                .isTrue();
    }

    @Test
    void what_is_wrong_with_a_statement_is_400_and_what_was_there_before_is_409() {
        var broken = post("/statements", statement("S-2", "10", "11"));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(errors(broken).getJsonObject(0).getString("code")).isEqualTo("does_not_add_up");
        made(post("/statements", statement("S-2", "11", "11")));
        assertThat(post("/statements", statement("S-2", "12", "12")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void proposals_say_why_and_what_is_beyond_dispute_is_matched_by_itself() {
        posted("777.77");
        var statement = json(made(post("/statements", statement("S-3", "777.77", "777.77"))))
                .getString("id");
        var proposed = json(get("/proposals?statement_id=" + statement)).getJsonArray("data");
        assertThat(proposed.getJsonObject(0)
                        .getJsonArray("proposals")
                        .getJsonObject(0)
                        .getJsonArray("reasons")
                        .getString(0))
                .isEqualTo("the same amount");
        var matched = json(post("/statements/" + statement + "/auto-match", ""));
        assertThat(matched.getInteger("matched")).isEqualTo(1);
        assertThat(json(get("/statements/" + statement + "/lines?status=matched&limit=1"))
                        .getJsonObject("meta")
                        .getInteger("total"))
                .isEqualTo(1);
        assertThat(json(get("/statements/" + statement)).getInteger("unmatchedCount"))
                .isZero();
    }

    @Test
    void a_payment_says_whether_the_bank_has_confirmed_it() {
        var payment = BankDrives.aPayment(arkan, owner);
        var from = payment(payment).getString("accountId");
        var sent = statement("S-4", "-12500", "-12500").replace(account(), from);
        var line = json(made(post("/statements", sent)))
                .getJsonArray("lines")
                .getJsonObject(0)
                .getString("id");
        assertThat(payment(payment).getBoolean("reconciled")).isFalse();
        json(post("/match", "{\"statementLineId\":\"" + line + "\",\"paymentIds\":[\"" + payment + "\"]}"));
        assertThat(payment(payment).getBoolean("reconciled")).isTrue();
        json(post("/unmatch", "{\"statementLineId\":\"" + line + "\"}"));
        assertThat(payment(payment).getBoolean("reconciled")).isFalse();
    }

    @Test
    void R97_R98_files_of_every_format_are_taken_in_once() {
        var csv = "date,amount,description\n2026-04-01,-5.00,Fee\n2026-04-01,-5.00,Fee\n";
        var first = json(made(file(csv, "accountId", account(), "openingBalance", "10", "closingBalance", "0")));
        assertThat(taken(first).getInteger("added")).isEqualTo(2);
        var again = json(file(csv, "accountId", account(), "openingBalance", "10", "closingBalance", "0"));
        assertThat(taken(again).getInteger("added")).isZero();
        assertThat(taken(again).getInteger("known")).isEqualTo(2);

        var swift =
                ":20:X\n:25:AE070331234567890123456\n:28C:1/1\n:60F:C260401AED10,\n:61:260402C5,NTRFABC\n:62F:C260402AED15,\n-\n";
        posted("5.00");
        var matched = json(made(file(swift, "accountId", account(), "autoMatch", "true")));
        assertThat(taken(matched).getInteger("added")).isEqualTo(1);
        var unknown = file(swift);
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("ends in 3456").doesNotContain("0331234");

        var camt = file("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><Surprise/></Document>");
        assertThat(camt.statusCode()).isEqualTo(400);
        assertThat(errors(camt).getJsonObject(0).getString("code")).isEqualTo("unknown_element");
        assertThat(file(csv, "accountId", account(), "columns", "nonsense").statusCode())
                .isEqualTo(400);
    }

    private JsonObject payment(String id) {
        return json(arkan.as(owner, "GET", "/accounting/payments/" + id, ""));
    }

    private static JsonObject taken(JsonObject answer) {
        return answer.getJsonArray("statements").getJsonObject(0);
    }

    private String posted(String amount) {
        return json(made(arkan.as(owner, "POST", "/accounting/journal-entries", arkan.entry(owner, amount, true))))
                .getString("id");
    }

    private String account() {
        return arkan.openAccounts(owner).get(0);
    }

    private String statement(String reference, String amount, String closing) {
        return "{\"accountId\":\"" + account() + "\",\"date\":\"2026-03-06\",\"reference\":\"" + reference
                + "\",\"openingBalance\":0,\"closingBalance\":" + closing
                + ",\"lines\":[{\"date\":\"2026-03-06\",\"amount\":" + amount + ",\"counterparty\":\"نور\"}]}";
    }

    private HttpResponse<String> file(String content, String... fields) {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2)
            form.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n"
                    + fields[i + 1] + "\r\n");
        form.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bank\"\r\n\r\n")
                .append(content)
                .append("\r\n--" + BOUNDARY + "--\r\n");
        return arkan.bytesAt(
                "/arkan/api/v1" + PLACE + "/statements/file",
                "POST",
                form.toString().getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY,
                "Authorization",
                "Bearer " + owner.token(),
                "X-Company-Id",
                owner.company().toString());
    }

    private static HttpResponse<String> made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private HttpResponse<String> post(String path, String body) {
        return arkan.as(owner, "POST", PLACE + path, body);
    }

    private HttpResponse<String> get(String path) {
        return arkan.as(owner, "GET", PLACE + path, "");
    }
}
