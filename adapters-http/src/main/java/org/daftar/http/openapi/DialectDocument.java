package org.daftar.http.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.json.Param;
import org.daftar.http.json.Schema;
import org.daftar.http.json.Shape;
import org.daftar.http.json.Shapes;
import org.daftar.http.routes.Admission;
import org.daftar.http.routes.Endpoint;
import org.daftar.http.routes.None;
import org.daftar.http.routes.Once;
import org.daftar.http.routes.Output;
import org.daftar.http.routes.Scope;

/** A dialect's declarations and conventions as an OpenAPI document. */
public final class DialectDocument {

    private final Dialect dialect;

    private DialectDocument(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The document as JSON in UTF-8.
     *
     * @param version of this software
     * @throws IllegalStateException if two of its records have one name, or an example is not sound
     */
    public static byte[] of(Dialect dialect, String version) {
        return new DialectDocument(dialect).document(version);
    }

    private byte[] document(String version) {
        var conventions = dialect.conventions();
        var components = new TreeMap<String, Schema>();
        conventions.errors().components(components);
        var api = new Api(
                dialect.title(),
                version,
                "",
                conventions.mount(),
                conventions.errors().schema(),
                components);
        return OpenApi.document(
                api, dialect.endpoints().stream().map(this::described).toList());
    }

    private Described described(Endpoint<?, ?, ?> endpoint) {
        var components = new TreeMap<String, Schema>();
        return new Described(
                endpoint.method().name(),
                endpoint.path(),
                endpoint.id(),
                endpoint.summary(),
                tag(endpoint.id()),
                endpoint.extension(),
                endpoint.isPublic(),
                permissions(endpoint),
                endpoint.admission() instanceof Admission.Open open
                        ? "Needs no permission: " + open.reason() + "."
                        : "",
                headers(endpoint),
                params(endpoint),
                body(endpoint),
                endpoint.takesFile(),
                endpoint.output().status(),
                contentType(endpoint.output()),
                Optional.of(answer(endpoint, components)),
                components,
                new Refusals(dialect.conventions()).of(endpoint));
    }

    /** {@code arkan.accounting.journal-entries.list} and {@code retail.accounting.journalEntries.list} are listed under "accounting: journal entries". */
    static String tag(String id) {
        var pieces = id.split("\\.");
        var words = new ArrayList<String>();
        for (var i = 1; i < pieces.length - 1; i++) {
            words.add(Shape.snake(pieces[i]).replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT));
        }
        return String.join(": ", words);
    }

    private static List<String> permissions(Endpoint<?, ?, ?> endpoint) {
        return endpoint.admission() instanceof Admission.Requires requires
                ? requires.permissions().stream().map(Enum::name).sorted().toList()
                : List.of();
    }

    private List<Param> headers(Endpoint<?, ?, ?> endpoint) {
        var headers = new ArrayList<Param>();
        if (endpoint.scope() instanceof Scope.Company || endpoint.scope() instanceof Scope.CompanyInControl)
            headers.addAll(dialect.conventions().scopeHeaders());
        if (!endpoint.isRead() && endpoint.once() == Once.KEYED) {
            headers.add(Headers.IDEMPOTENCY_KEY);
            headers.add(Headers.DRY_RUN);
        }
        return headers;
    }

    private List<Param> params(Endpoint<?, ?, ?> endpoint) {
        var params = new ArrayList<>(shapes(endpoint).of(endpoint.params()).params());
        if (endpoint.output() instanceof Output.Paged<?, ?> paged) {
            params.addAll(dialect.conventions().paging().params(paged));
        }
        return params;
    }

    private Optional<Shape<?>> body(Endpoint<?, ?, ?> endpoint) {
        return endpoint.body() == None.class ? Optional.empty() : Optional.of(endpoint.body(shapes(endpoint)));
    }

    private Shapes shapes(Endpoint<?, ?, ?> endpoint) {
        return dialect.shapes().spelt(endpoint.spelling());
    }

    private Schema answer(Endpoint<?, ?, ?> endpoint, Map<String, Schema> components) {
        var output = endpoint.output();
        var shapes = shapes(endpoint);
        if (output instanceof Output.Paged<?, ?> paged) {
            return dialect.conventions().paging().schema(shown(shapes, paged.row(), components));
        }
        if (output instanceof Output.All<?> all) {
            return dialect.conventions().paging().schemaOfAll(shown(shapes, all.row(), components));
        }
        if (output instanceof Output.Json<?> json) return shown(shapes, json.view(), components);
        if (output.isFile()) return Schema.of("string").with("format", "binary");
        throw new IllegalStateException("No description is known for " + output);
    }

    private static String contentType(Output<?> output) {
        if (output instanceof Output.File<?> file) return file.contentType();
        if (output instanceof Output.Workbook<?>) return Output.Workbook.CONTENT_TYPE;
        // Of other files the type is known when there is one: what was uploaded, or the format that was asked for.
        return output.isFile() ? "*/*" : "application/json";
    }

    private static Schema shown(Shapes shapes, Class<? extends Record> view, Map<String, Schema> components) {
        var shape = shapes.of(view);
        shape.components(components);
        return shape.schema();
    }
}
