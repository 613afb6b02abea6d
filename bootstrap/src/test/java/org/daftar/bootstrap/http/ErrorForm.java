package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.errors;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** The form of every answer that says no, as Arkan documents it, and what no such answer may give away. */
final class ErrorForm {

    private static final Pattern INSIDES = Pattern.compile(
            "Exception|Error:|org\\.daftar|java\\.|\\tat |SELECT |INSERT |sqlite|constraint", Pattern.CASE_INSENSITIVE);

    private ErrorForm() {}

    static void require(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).doesNotContainPattern(INSIDES);
        var body = json(answer);
        assertThat(body.fieldNames()).containsExactlyInAnyOrder("statusCode", "message", "code", "errors");
        assertThat(body.getInteger("statusCode")).isEqualTo(status);
        assertThat(body.getString("message")).isNotBlank();
        assertThat(body.getString("code")).isNotBlank();
        for (var error : errors(answer)) {
            assertThat(((JsonObject) error).fieldNames()).containsExactlyInAnyOrder("field", "message", "code");
            assertThat(((JsonObject) error).getString("message")).isNotBlank();
        }
        assertThat(codes(answer)).as(answer.body()).contains(code);
    }

    /** The field that is told first is at fault, and for that reason. */
    static void require(HttpResponse<String> answer, int status, String code, String field) {
        require(answer, status, code);
        assertThat(errors(answer).getJsonObject(0).getString("field"))
                .as(answer.body())
                .isEqualTo(field);
        assertThat(errors(answer).getJsonObject(0).getString("code")).isEqualTo(code);
    }

    private static Iterable<String> codes(HttpResponse<String> answer) {
        var codes = new ArrayList<String>();
        codes.add(json(answer).getString("code"));
        for (var error : errors(answer)) codes.add(((JsonObject) error).getString("code"));
        return codes;
    }
}
