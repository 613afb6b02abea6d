package org.daftar.http.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daftar.http.json.Schema;
import org.daftar.http.json.Shape;
import org.daftar.http.routes.Upload;

/** One endpoint as an Operation Object of OpenAPI. */
final class Operation {

    static final String BEARER = "bearer";

    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}]+)}");

    private Operation() {}

    static Map<String, Object> of(Described endpoint, Schema error) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", endpoint.id());
        operation.put("summary", endpoint.summary());
        operation.put("tags", List.of(endpoint.tag()));
        var description = description(endpoint);
        if (!description.isEmpty()) operation.put("description", description);
        if (endpoint.extension()) operation.put("x-extension", true);
        if (!endpoint.permissions().isEmpty()) operation.put("x-permissions", endpoint.permissions());
        var parameters = parameters(endpoint);
        if (!parameters.isEmpty()) operation.put("parameters", parameters);
        endpoint.body()
                .ifPresent(body -> operation.put("requestBody", endpoint.takesFile() ? form(body) : requestBody(body)));
        operation.put("responses", responses(endpoint, error));
        operation.put("security", endpoint.open() ? List.of() : List.of(Map.of(BEARER, List.of())));
        return operation;
    }

    private static String description(Described endpoint) {
        var sentences = new ArrayList<String>();
        if (!endpoint.permissions().isEmpty()) {
            sentences.add("Needs the permission " + String.join(" and ", endpoint.permissions()) + ".");
        }
        if (!endpoint.note().isEmpty()) sentences.add(endpoint.note());
        if (endpoint.extension()) sentences.add("An extension: the published document of this API does not have it.");
        return String.join(" ", sentences);
    }

    private static List<Map<String, Object>> parameters(Described endpoint) {
        var inPath = PATH_PARAMETER
                .matcher(endpoint.path())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toMap(Shape::snake, name -> name));
        var parameters = new ArrayList<Map<String, Object>>();
        var described = endpoint.params().stream()
                .map(param -> Shape.snake(param.name()))
                .toList();
        for (var name : inPath.entrySet()) {
            // A path parameter that no record describes is the pipeline's: the company a request is about.
            if (!described.contains(name.getKey())) {
                parameters.add(parameter("path", name.getValue(), true, Schema.of("string"), ""));
            }
        }
        for (var param : endpoint.params()) {
            var path = inPath.get(Shape.snake(param.name()));
            parameters.add(
                    path != null
                            ? parameter("path", path, true, param.schema(), param.description())
                            : parameter("query", param.name(), param.required(), param.schema(), param.description()));
        }
        for (var header : endpoint.headers()) {
            parameters.add(
                    parameter("header", header.name(), header.required(), header.schema(), header.description()));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(
            String place, String name, boolean required, Schema schema, String description) {
        var parameter = new LinkedHashMap<String, Object>();
        parameter.put("name", name);
        parameter.put("in", place);
        if (required) parameter.put("required", true);
        if (!description.isEmpty()) parameter.put("description", description);
        parameter.put("schema", schema);
        return parameter;
    }

    private static Map<String, Object> requestBody(Shape<?> body) {
        var request = new LinkedHashMap<String, Object>();
        request.put("required", !body.mayBeEmpty());
        request.put("content", json(body.schema()));
        return request;
    }

    /** The record's fields and the file beside them. */
    private static Map<String, Object> form(Shape<?> fields) {
        var file = Schema.object(Map.of(Upload.PART, Schema.of("string").with("format", "binary")));
        var request = new LinkedHashMap<String, Object>();
        request.put("required", true);
        request.put(
                "content", content("multipart/form-data", Schema.any().with("allOf", List.of(fields.schema(), file))));
        return request;
    }

    private static Map<String, Object> responses(Described endpoint, Schema error) {
        var responses = new LinkedHashMap<String, Object>();
        var success = new LinkedHashMap<String, Object>();
        success.put("description", "Done");
        endpoint.answer().ifPresent(answer -> success.put("content", content(endpoint.contentType(), answer)));
        responses.put(Integer.toString(endpoint.status()), success);
        new TreeMap<>(endpoint.errors()).forEach((status, meaning) -> {
            var response = new LinkedHashMap<String, Object>();
            response.put("description", meaning);
            response.put("content", json(error));
            responses.put(Integer.toString(status), response);
        });
        return responses;
    }

    private static Map<String, Object> json(Schema schema) {
        return content("application/json", schema);
    }

    private static Map<String, Object> content(String type, Schema schema) {
        return Map.of(type, Map.of("schema", schema));
    }
}
