package org.daftar.http.openapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.daftar.http.json.NumberForm;
import org.daftar.http.json.Schema;
import org.daftar.http.json.Shape;
import org.daftar.http.json.Shapes;

/** The OpenAPI 3.1 document of one dialect. */
public final class OpenApi {

    private final Api api;
    private final List<Described> endpoints;

    private OpenApi(Api api, List<Described> endpoints) {
        this.api = api;
        this.endpoints = endpoints;
    }

    /**
     * The document as JSON in UTF-8, endpoints in the order given.
     *
     * @throws IllegalStateException if two endpoints have one address or one id, two records one name, or an example is not sound
     */
    public static byte[] document(Api api, List<Described> endpoints) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var out = new Shapes(NumberForm.NUMBER).generator(bytes)) {
            new Schema(new OpenApi(api, endpoints).tree()).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private Map<String, Object> tree() {
        var info = new LinkedHashMap<String, Object>();
        info.put("title", api.title());
        info.put("version", api.version());
        if (!api.description().isEmpty()) info.put("description", api.description());
        var tree = new LinkedHashMap<String, Object>();
        tree.put("openapi", "3.1.0");
        tree.put("info", info);
        tree.put("servers", List.of(Map.of("url", api.mount())));
        tree.put(
                "tags",
                endpoints.stream()
                        .map(Described::tag)
                        .distinct()
                        .map(tag -> Map.of("name", tag))
                        .toList());
        tree.put("paths", paths());
        tree.put("components", components());
        return tree;
    }

    private Map<String, Map<String, Object>> paths() {
        var ids = new TreeMap<String, Described>();
        var paths = new LinkedHashMap<String, Map<String, Object>>();
        for (var endpoint : endpoints) {
            if (ids.put(endpoint.id(), endpoint) != null) {
                throw new IllegalStateException("Two endpoints are called " + endpoint.id());
            }
            var methods = paths.computeIfAbsent(endpoint.path(), path -> new LinkedHashMap<>());
            var method = endpoint.method().toLowerCase(Locale.ROOT);
            if (methods.put(method, Operation.of(endpoint, api.error())) != null) {
                throw new IllegalStateException("Two endpoints answer " + endpoint.method() + " " + endpoint.path());
            }
        }
        return paths;
    }

    private Map<String, Object> components() {
        var schemas = new TreeMap<String, Schema>(api.components());
        for (var endpoint : endpoints) {
            endpoint.body().ifPresent(Shape::requireSoundExample);
            endpoint.body().ifPresent(body -> body.components(schemas));
            endpoint.components().forEach((name, schema) -> {
                var known = schemas.putIfAbsent(name, schema);
                if (known != null && !known.equals(schema)) {
                    throw new IllegalStateException("Two records of one API are called " + name);
                }
            });
        }
        var bearer = new LinkedHashMap<String, Object>();
        bearer.put("type", "http");
        bearer.put("scheme", "bearer");
        var components = new LinkedHashMap<String, Object>();
        components.put("schemas", schemas);
        components.put("securitySchemes", Map.of(Operation.BEARER, bearer));
        return components;
    }
}
