package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files for banks over a socket. */
class ArkanBankingTest {

    private static final String BATCHES = "/accounting/batch-payment/batches";

    @TempDir
    static Path directory;

    private static RunningArkan arkan;
    private static RunningArkan.Owner owner;

    @BeforeAll
    static void start() {
        arkan = new RunningArkan(directory);
        owner = arkan.owner("owner@alpha.test", Plan.SELF_HOSTED);
    }

    @AfterAll
    static void stop() {
        arkan.close();
    }

    @Test
    void a_payment_becomes_a_file_that_can_be_taken_away_again() {
        var payment = BankDrives.aPayment(arkan, owner);
        var answer = BankDrives.export(arkan, owner, "uaefts", payment);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/plain; charset=us-ascii");
        assertThat(header(answer, "Content-Disposition")).startsWith("attachment; filename=\"UAEFTS-026-");
        assertThat(answer.body())
                .startsWith("CTD,I103N,000001,102320150,GDI,991202,AED,12500.00,12500.00,,AE140261015000000101101,")
                .contains(",AE060230000001002003004,GULF SUPPLIES LLC AE,/REF/ PAY/2026/")
                .contains("\r\nCTC,BATCH-");
        var batch = header(answer, "X-Batch-Id");
        var again = get(BATCHES + "/" + batch + "/file");
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(header(again, "Content-Disposition")).isEqualTo(header(answer, "Content-Disposition"));
        var told = RunningArkan.json(get(BATCHES + "/" + batch));
        assertThat(told.getInteger("count")).isEqualTo(1);
        assertThat(told.getDouble("total")).isEqualTo(12500.00);
        assertThat(told.getString("format")).isEqualTo("uaefts");
        var flagged = RunningArkan.json(get("/accounting/payments/" + payment));
        assertThat(flagged.getBoolean("exported")).isTrue();
        assertThat(flagged.getString("batchId")).isEqualTo(batch);
        assertThat(RunningArkan.json(get(BATCHES))
                        .getJsonArray("data")
                        .getJsonObject(0)
                        .getString("id"))
                .isEqualTo(batch);
    }

    @Test
    void R56_the_second_export_is_refused_and_a_repeated_call_gets_the_same_file() {
        var payment = BankDrives.aPayment(arkan, owner);
        var key = UUID.randomUUID().toString();
        var rehearsed = BankDrives.export(arkan, owner, "uaefts", payment, "Dry-Run", "true");
        assertThat(rehearsed.statusCode()).as(rehearsed.body()).isEqualTo(200);
        assertThat(rehearsed.body()).isEmpty();
        var first = BankDrives.export(arkan, owner, "uaefts", payment, "Idempotency-Key", key);
        var repeated = BankDrives.export(arkan, owner, "uaefts", payment, "Idempotency-Key", key);
        assertThat(repeated.body()).isNotEmpty().isEqualTo(first.body());
        assertThat(header(repeated, "X-Batch-Id")).isEqualTo(header(first, "X-Batch-Id"));
        assertThat(header(repeated, "Idempotency-Replayed")).isEqualTo("true");
        ErrorForm.require(BankDrives.export(arkan, owner, "csv", payment), 409, "already_exported");
        ErrorForm.require(
                BankDrives.export(arkan, owner, "uaefts", UUID.randomUUID().toString()),
                400,
                "unknown_payment",
                "paymentIds[0]");
    }

    @Test
    void CSV_and_ISO_20022_come_as_what_they_are() {
        var csv = BankDrives.export(arkan, owner, "csv");
        assertThat(header(csv, "Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(csv.body())
                .startsWith("reference,beneficiaryName,iban,bankName,routingCode,amount,currency,valueDate,purpose\r\n")
                .contains(
                        ",Gulf Supplies LLC,AE060230000001002003004,Commercial Bank of Dubai,102320150,12500.00,AED,2199-12-02,GDI\r\n");
        var pain = BankDrives.export(arkan, owner, "pain001");
        assertThat(header(pain, "Content-Type")).isEqualTo("application/xml");
        assertThat(pain.body()).contains("pain.001.001.09").contains("<Prtry>GDI</Prtry>");
    }

    @Test
    void bank_details_are_doubted_where_the_routing_code_is_unusual_and_refused_where_it_is_of_another_bank() {
        var vendor = BankDrives.aVendor(arkan, owner);
        var path = "/accounting/batch-payment/bank-details/" + vendor;
        assertThat(get(path).statusCode()).isEqualTo(404);
        var sent = new JsonObject()
                .put("bankName", "Commercial Bank of Dubai")
                .put("accountName", "Gulf Supplies LLC")
                .put("iban", "ae06 0230 0000 0100 2003 004")
                .put("routingCode", "102320151");
        var told = RunningArkan.json(arkan.as(owner, "PUT", path, sent.encode()));
        assertThat(told.getString("iban")).isEqualTo("AE060230000001002003004");
        assertThat(told.getJsonArray("warnings")).hasSize(1);
        assertThat(RunningArkan.json(get(path))).isEqualTo(told);
        ErrorForm.require(
                arkan.as(
                        owner,
                        "PUT",
                        path,
                        sent.copy().put("routingCode", "203320101").encode()),
                400,
                "other_bank",
                "routingCode");
        ErrorForm.require(
                arkan.as(
                        owner,
                        "PUT",
                        path,
                        sent.copy().put("iban", "4578901234567890").encode()),
                400,
                "not_an_iban",
                "iban");
        ErrorForm.require(
                arkan.as(
                        owner,
                        "PUT",
                        path,
                        sent.copy().put("iban", "AE070230000001002003004").encode()),
                400,
                "not_an_iban",
                "iban");
    }

    private static HttpResponse<String> get(String path) {
        return arkan.as(owner, "GET", path, "");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
