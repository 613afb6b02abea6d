package org.daftar.http.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Items;
import org.daftar.http.json.NumberForm;
import org.daftar.http.json.RawJson;
import org.daftar.http.json.Schema;
import org.daftar.http.json.Shape;
import org.daftar.http.json.Shapes;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final Api API = new Api(
            "Books",
            "1.0",
            "",
            "/books/api",
            Schema.ref("Error"),
            Map.of("Error", Schema.object(Map.of("message", Schema.of("string")))));

    record ByOrder(UUID orderId, Optional<LocalDate> from) {}

    record Line(@Decimals(max = 2, positive = true) BigDecimal amount) {}

    @Example("{\"date\":\"2026-01-31\",\"lines\":[{\"amount\":12.50}]}")
    record Body(@Doc("The day") LocalDate date, @Default("GEN") String journal, @Items(min = 1) List<Line> lines) {}

    @Example("{\"amount\":1.001}")
    record Misled(@Decimals(max = 2) BigDecimal amount) {}

    record Document(RawJson paths, RawJson components) {}

    record Components(RawJson schemas) {}

    private final Shapes shapes = new Shapes(NumberForm.NUMBER);

    private Described endpoint(String method, String path, String id, Optional<Shape<?>> body) {
        var components = new HashMap<String, Schema>();
        shapes.of(Line.class).components(components);
        return new Described(
                method,
                path,
                id,
                "Do it",
                "Accounting",
                true,
                false,
                List.of("JOURNAL_WRITE"),
                "",
                List.of(Headers.company("X-Company-Id"), Headers.IDEMPOTENCY_KEY, Headers.DRY_RUN),
                shapes.of(ByOrder.class).params(),
                body,
                false,
                201,
                "application/json",
                Optional.of(shapes.of(Line.class).schema()),
                components,
                Map.of(400, "Wrong", 403, "Not allowed"));
    }

    private Described post() {
        return endpoint("POST", "/orders/{orderId}/entries", "books.post", Optional.of(shapes.of(Body.class)));
    }

    private String document(Described... endpoints) {
        return new String(OpenApi.document(API, List.of(endpoints)), UTF_8);
    }

    @Test
    void the_schemas_are_those_that_check_the_bodies() {
        var document = shapes.of(Document.class).read(document(post()).getBytes(UTF_8));
        var components =
                shapes.of(Components.class).read(document.components().text().getBytes(UTF_8));

        assertThat(components.schemas().text())
                .isEqualTo(
                        """
                {"Body":{"type":"object","properties":{\
                "date":{"type":"string","format":"date","description":"The day"},\
                "journal":{"type":"string","maxLength":1000,"default":"GEN"},\
                "lines":{"type":"array","items":{"$ref":"#/components/schemas/Line"},"minItems":1,"maxItems":1000}},\
                "required":["date","lines"],\
                "examples":[{"date":"2026-01-31","lines":[{"amount":12.50}]}]},\
                "Error":{"type":"object","properties":{"message":{"type":"string"}},"required":["message"]},\
                "Line":{"type":"object","properties":{\
                "amount":{"type":"number","exclusiveMinimum":0,"x-most-decimals":2}},"required":["amount"]}}""");
    }

    @Test
    void an_operation_shows_what_to_send_and_what_may_come_back() {
        assertThat(document(post()))
                .contains("\"paths\":{\"/orders/{orderId}/entries\":{\"post\":{\"operationId\":\"books.post\"")
                .contains("\"description\":\"Needs the permission JOURNAL_WRITE. An extension: ")
                .contains("\"x-extension\":true,\"x-permissions\":[\"JOURNAL_WRITE\"]")
                .contains(
                        "{\"name\":\"orderId\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\",\"format\":\"uuid\"}}")
                .contains("{\"name\":\"from\",\"in\":\"query\",\"schema\":{\"type\":\"string\",\"format\":\"date\"}}")
                .contains("{\"name\":\"X-Company-Id\",\"in\":\"header\",\"required\":true")
                .contains(
                        "\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/Body\"}}}}")
                .contains("\"responses\":{\"201\":", "\"400\":", "\"403\":")
                .contains("\"security\":[{\"bearer\":[]}]");
    }

    @Test
    void the_same_declarations_give_the_same_bytes() {
        assertThat(document(post())).isEqualTo(document(post()));
    }

    @Test
    void two_endpoints_of_one_id_or_address_are_a_bug_met_at_once() {
        var other = endpoint("POST", "/elsewhere", "books.post", Optional.empty());
        var again = endpoint("POST", "/orders/{orderId}/entries", "books.other", Optional.empty());
        assertThatThrownBy(() -> document(post(), other)).hasMessageContaining("books.post");
        assertThatThrownBy(() -> document(post(), again)).hasMessageContaining("/orders/{orderId}/entries");
    }

    @Test
    void an_example_that_its_own_shape_refuses_is_a_bug_met_at_once() {
        var misled = endpoint("POST", "/misled", "books.misled", Optional.of(shapes.of(Misled.class)));
        assertThatThrownBy(() -> document(misled)).hasMessageContaining("Misled");
    }
}
