package org.daftar.bootstrap.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.DocumentDrives.anOrder;
import static org.daftar.bootstrap.http.DocumentDrives.listOf;
import static org.daftar.bootstrap.http.Pharus.body;
import static org.daftar.bootstrap.http.Pharus.field;
import static org.daftar.bootstrap.http.Pharus.refused;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArkanOfItsOwn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PharusDocumentsTest {

    private static final byte[] PAPER = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(UTF_8);

    private final RunningArkan service;
    private final Owner owner;
    private final Pharus pharus;

    PharusDocumentsTest(RunningArkan service, Owner owner) {
        this.service = service;
        this.owner = owner;
        this.pharus = Pharus.of(service, owner);
    }

    @Test
    void a_file_on_an_order_comes_back_byte_for_byte_under_its_own_name() {
        var order = anOrder(pharus);
        var filed = body(
                Multipart.of("عرض أسعار.pdf", "application/pdf", PAPER)
                        .on(order)
                        .send(pharus),
                201);
        assertThat(filed.fieldNames())
                .containsExactly(
                        "id",
                        "orgId",
                        "entityType",
                        "entityId",
                        "name",
                        "gcsPath",
                        "mimeType",
                        "sizeBytes",
                        "createdAt");
        assertThat(filed.getString("sizeBytes")).isEqualTo(Integer.toString(PAPER.length));
        assertThat(body(pharus.get(listOf(order)), 200).getJsonArray("data")).containsExactly(filed);
        var got = download(filed);
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.body()).isEqualTo(PAPER);
        assertThat(header(got, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(got, "Content-Disposition"))
                .startsWith("attachment; filename=\"___ _____.pdf\"; filename*=UTF-8''%D8%B9%D8%B1%D8%B6%20");
        assertThat(header(got, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(got, "Content-Security-Policy")).contains("sandbox");
        body(pharus.delete("/documents/" + filed.getString("id")), 200);
        assertThat(body(pharus.get(listOf(order)), 200).getJsonArray("data")).isEmpty();
        refused(pharus.get("/documents/" + filed.getString("id")), 404, "not_found");
    }

    @Test
    void a_file_that_is_empty_too_large_or_of_a_type_that_is_not_taken_is_refused_with_its_reason() {
        assertThat(fault("empty.pdf", "application/pdf", new byte[0])).isEqualTo("file minLength");
        assertThat(fault("page.pdf", "application/pdf", "<html><body>Hi</body></html>".getBytes(UTF_8)))
                .isEqualTo("file type");
        assertThat(fault("note.pdf", "application/pdf", "Only words".getBytes(UTF_8)))
                .isEqualTo("file type");
        assertThat(fault("run.txt", "text/plain", "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8)))
                .isEqualTo("file type");
        assertThat(fault("letter.docx", "", new byte[] {'P', 'K', 3, 4, 20, 0})).isEqualTo("file type");
        var large = PAPER.clone();
        refused(
                Multipart.of("large.pdf", "application/pdf", Arrays.copyOf(large, 51 << 20))
                        .on(anOrder(pharus))
                        .send(pharus),
                413,
                "validation_failed");
        assertThat(fault("just.pdf", "application/pdf", Arrays.copyOf(large, (25 << 20) + 1)))
                .isEqualTo("file maxLength");
        body(
                Multipart.of("fits.pdf", "application/pdf", Arrays.copyOf(large, 25 << 20))
                        .on(anOrder(pharus))
                        .send(pharus),
                201);
    }

    @Test
    void a_name_that_would_lead_elsewhere_is_only_a_name() {
        var filed = body(
                Multipart.of("../../etc/passwd", "text/plain", "root".getBytes(UTF_8))
                        .on(anOrder(pharus))
                        .send(pharus),
                201);
        assertThat(filed.getString("name")).isEqualTo("passwd");
        assertThat(filed.getString("gcsPath")).doesNotContain("passwd").doesNotContain("..");
        assertThat(download(filed).body()).isEqualTo("root".getBytes(UTF_8));
    }

    @Test
    void what_is_missing_in_the_form_is_told_field_by_field() {
        var details = refused(Multipart.none().field("entityType", "spaceship").send(pharus), 422, "validation_failed");
        assertThat(details.getJsonArray("fields").stream()
                        .map(field -> ((JsonObject) field).getString("path"))
                        .toList())
                .containsExactlyInAnyOrder("entityType", "entityId", "file");
        var nowhere = Multipart.of("a.pdf", "application/pdf", PAPER)
                .on(UUID.randomUUID().toString());
        assertThat(field(refused(nowhere.send(pharus), 422, "validation_failed")))
                .startsWith("entityId ");
        var two = Multipart.of("a.pdf", "", PAPER)
                .file("file", "b.pdf", "", PAPER)
                .on(anOrder(pharus));
        assertThat(field(refused(two.send(pharus), 422, "validation_failed"))).startsWith("file ");
        refused(
                pharus.post("/documents", new JsonObject().put("entityType", "purchase_order")),
                415,
                "validation_failed");
        var broken = "--nonsense";
        refused(
                pharus.sendBytes(
                        "POST",
                        "/documents",
                        broken.getBytes(UTF_8),
                        "Content-Type",
                        "multipart/form-data; boundary=parted"),
                422,
                "validation_failed");
    }

    @Test
    void R54_a_file_that_is_sent_again_under_its_key_is_filed_once() {
        var order = anOrder(pharus);
        var sent = Multipart.of("a.pdf", "application/pdf", PAPER).on(order);
        var key = UUID.randomUUID().toString();
        var first = sent.send(pharus, "Idempotency-Key", key);
        var second = sent.send(pharus, "Idempotency-Key", key);
        assertThat(body(second, 201)).isEqualTo(body(first, 201));
        var other = Multipart.of("a.pdf", "application/pdf", Arrays.copyOf(PAPER, 100))
                .on(order);
        assertThat(other.send(pharus, "Idempotency-Key", key).statusCode()).isEqualTo(422);
        assertThat(body(pharus.get(listOf(order)), 200).getJsonArray("data")).hasSize(1);
    }

    @Test
    void an_address_that_was_changed_opens_nothing_and_who_may_only_look_files_nothing() {
        var filed = DocumentDrives.aDocument(pharus);
        var url = signedUrl(filed);
        var forged = url.substring(0, url.length() - 4) + (url.endsWith("AAAA") ? "BBBB" : "AAAA");
        assertThat(service.download(forged).statusCode()).isEqualTo(404);
        var viewer = Pharus.of(service, service.colleague(owner, "looks@alpha.test", Role.VIEWER));
        assertThat(viewer.get("/documents/" + filed.getString("id")).statusCode())
                .isEqualTo(200);
        refused(Multipart.of("a.pdf", "", PAPER).on(anOrder(pharus)).send(viewer), 403, "forbidden");
        refused(viewer.delete("/documents/" + filed.getString("id")), 403, "forbidden");
    }

    @Test
    void an_order_that_is_removed_takes_its_files_along() {
        var filed = DocumentDrives.aDocument(pharus);
        var url = signedUrl(filed);
        body(pharus.delete("/purchase-orders/" + filed.getString("entityId")), 200);
        refused(pharus.get("/documents/" + filed.getString("id")), 404, "not_found");
        assertThat(service.download(url).statusCode()).isEqualTo(404);
    }

    private String fault(String name, String type, byte[] content) {
        return field(
                refused(Multipart.of(name, type, content).on(anOrder(pharus)).send(pharus), 422, "validation_failed"));
    }

    private HttpResponse<byte[]> download(JsonObject filed) {
        return service.download(signedUrl(filed));
    }

    private String signedUrl(JsonObject filed) {
        return body(pharus.get("/documents/" + filed.getString("id")), 200).getString("signedUrl");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
