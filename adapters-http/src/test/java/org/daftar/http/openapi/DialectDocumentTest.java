package org.daftar.http.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.ArkanDialect;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.routes.Admission;
import org.daftar.http.routes.Method;
import org.daftar.http.routes.Output;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Module;
import org.daftar.model.kernel.Permission;
import org.junit.jupiter.api.Test;

class DialectDocumentTest {

    enum NoteSort {
        CREATED_AT,
        TITLE
    }

    record NotePath(UUID noteId) {}

    record NoteFilter(Optional<UUID> clientId) {}

    record NoteBody(String title) {}

    record NoteView(UUID id, String title) {}

    private static void declare(Routes routes) {
        routes.on(Method.GET, "/notes", "arkan.crm.internalNotes.list")
                .summary("List notes")
                .module(Module.CRM)
                .requires(Permission.COMPANY_READ)
                .params(NoteFilter.class)
                .reads(Output.page(NoteView.class, NoteSort.class))
                .handle((call, filter) -> null);
        routes.on(Method.POST, "/notes/{noteId}/title", "arkan.crm.internalNotes.title")
                .summary("Name a note")
                .extension()
                .requires(Permission.COMPANY_MANAGE)
                .params(NotePath.class)
                .body(NoteBody.class)
                .writes(Output.json(201, NoteView.class))
                .handle((call, path, body) -> new NoteView(path.noteId(), body.title()));
        routes.on(Method.POST, "/auth/enter", "arkan.auth.enter")
                .summary("Enter")
                .open(Admission.Scheme.PUBLIC, "this is how one gets in")
                .secret()
                .params()
                .writes(Output.json(200, NoteView.class))
                .handle((call, none, body) -> new NoteView(new UUID(0, 0), "in"));
    }

    private final Dialect dialect = ArkanDialect.of(List.of(DialectDocumentTest::declare));
    private final String document = new String(DialectDocument.of(dialect, "1.0"), UTF_8);

    private String operation(String id) {
        var from = document.indexOf("{\"operationId\":\"" + id);
        assertThat(from).as(id).isPositive();
        var to = document.indexOf("{\"operationId\"", from + 1);
        return document.substring(from, to < 0 ? document.indexOf("\"components\"", from) : to);
    }

    @Test
    void an_endpoint_is_listed_under_the_words_of_its_id_however_they_are_joined() {
        for (var id : List.of("arkan.accounting.journal-entries.list", "arkan.accounting.journalEntries.list")) {
            assertThat(DialectDocument.tag(id)).isEqualTo("accounting: journal entries");
        }
    }

    @Test
    void a_list_shows_its_filters_the_paging_and_the_envelope_of_its_dialect() {
        assertThat(operation("arkan.crm.internalNotes.list"))
                .contains("\"tags\":[\"crm: internal notes\"]")
                .contains("\"name\":\"client_id\",\"in\":\"query\"", "\"name\":\"cursor\",\"in\":\"query\"")
                .contains("\"enum\":[\"createdAt\",\"title\"]")
                .contains("\"name\":\"X-Company-Id\",\"in\":\"header\",\"required\":true")
                .contains("\"meta\":{\"type\":\"object\"", "\"items\":{\"$ref\":\"#/components/schemas/NoteView\"}")
                .contains("The plan does not include CRM.")
                .doesNotContain("Idempotency-Key");
    }

    @Test
    void a_write_can_be_keyed_and_rehearsed_and_names_its_permission() {
        assertThat(operation("arkan.crm.internalNotes.title"))
                .contains("\"name\":\"noteId\",\"in\":\"path\",\"required\":true")
                .contains("\"name\":\"Idempotency-Key\"", "\"name\":\"Dry-Run\"")
                .contains("\"x-extension\":true,\"x-permissions\":[\"COMPANY_MANAGE\"]")
                .contains("\"404\":", "\"409\":", "\"201\":")
                .contains("#/components/schemas/NoteBody");
    }

    @Test
    void a_public_endpoint_asks_for_nothing_and_says_why() {
        assertThat(operation("arkan.auth.enter"))
                .contains("\"security\":[]", "Needs no permission: this is how one gets in.")
                .doesNotContain("X-Company-Id", "Dry-Run", "requestBody");
    }

    @Test
    void refusals_have_the_form_the_dialect_renders() {
        assertThat(document)
                .contains("\"ErrorBody\":{\"type\":\"object\",\"properties\":{\"statusCode\":", "\"ErrorItem\":");
    }
}
