package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** A client that speaks Pharus to the running service, for one user in one organization. */
record Pharus(RunningArkan service, String token, UUID organization) {

    private static final Pattern INSIDES = Pattern.compile(
            "Exception|Error:|org\\.daftar|java\\.|\\tat |SELECT |INSERT |sqlite|constraint", Pattern.CASE_INSENSITIVE);

    /** The same user, in the same company. */
    static Pharus of(RunningArkan service, RunningArkan.Owner owner) {
        var credentials = new JsonObject().put("email", owner.email()).put("password", RunningArkan.PASSWORD);
        var answer = service.at("/pharus/api/auth/login", "POST", credentials.encode());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Pharus(
                service,
                new JsonObject(answer.body()).getString("accessToken"),
                owner.company().value());
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var all = new ArrayList<>(List.of("Authorization", "Bearer " + token, "X-Org-Id", organization.toString()));
        all.addAll(Arrays.asList(headers));
        return service.at("/pharus/api" + path, method, body, all.toArray(new String[0]));
    }

    HttpResponse<String> sendBytes(String method, String path, byte[] body, String... headers) {
        var all = new ArrayList<>(List.of("Authorization", "Bearer " + token, "X-Org-Id", organization.toString()));
        all.addAll(Arrays.asList(headers));
        return service.bytesAt("/pharus/api" + path, method, body, all.toArray(new String[0]));
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    HttpResponse<String> post(String path, JsonObject body, String... headers) {
        return send("POST", path, body.encode(), headers);
    }

    HttpResponse<String> patch(String path, JsonObject body) {
        return send("PATCH", path, body.encode());
    }

    HttpResponse<String> delete(String path) {
        return send("DELETE", path, "");
    }

    /** The answer of a call that created something. */
    JsonObject created(String path, JsonObject body) {
        return body(post(path, body), 201);
    }

    static JsonObject body(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new JsonObject(answer.body());
    }

    /** Requires the form of every answer that says no, and returns its details; empty where it has none. */
    static JsonObject refused(HttpResponse<String> answer, int status, String code) {
        var body = body(answer, status);
        assertThat(answer.body()).doesNotContainPattern(INSIDES);
        assertThat(body.fieldNames()).containsExactly("error");
        var error = body.getJsonObject("error");
        assertThat(error.getString("code")).as(answer.body()).isEqualTo(code);
        assertThat(error.getString("message")).isNotBlank();
        return error.getJsonObject("details", new JsonObject());
    }

    /** Of details that name one field, "path rule". */
    static String field(JsonObject details) {
        assertThat(details.getJsonArray("fields")).as(details.encode()).hasSize(1);
        var field = details.getJsonArray("fields").getJsonObject(0);
        assertThat(field.getString("message")).isNotBlank();
        return field.getString("path") + " " + field.getString("rule");
    }
}
