package org.daftar.http.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.json.Param;
import org.daftar.http.json.Shape;
import org.daftar.http.json.Shapes;
import org.daftar.http.routes.Endpoint;
import org.daftar.http.routes.Output;
import org.daftar.http.routes.WrittenFile;
import org.daftar.http.table.AnswerTable;
import org.daftar.model.kernel.Page;

/** An endpoint with the shapes it reads and writes, compiled once. */
final class Route<P extends Record, B extends Record, R> {

    private final Endpoint<P, B, R> endpoint;
    private final Dialect dialect;
    private final Shapes shapes;
    private final Shape<P> params;
    private final QueryNames query;
    private final Shape<B> body;
    private final Renderer<R> renderer;

    Route(Dialect dialect, Endpoint<P, B, R> endpoint) {
        this.endpoint = endpoint;
        this.dialect = dialect;
        this.shapes = dialect.shapes().spelt(endpoint.spelling());
        this.params = shapes.of(endpoint.params());
        this.query = new QueryNames(paramsOf(endpoint.output()));
        this.body = endpoint.body(shapes);
        this.renderer = renderer(endpoint.output());
    }

    Endpoint<P, B, R> endpoint() {
        return endpoint;
    }

    Shape<P> params() {
        return params;
    }

    /** What its query may hold. */
    QueryNames query() {
        return query;
    }

    Shape<B> body() {
        return body;
    }

    private List<Param> paramsOf(Output<R> output) {
        var all = new ArrayList<>(params.params());
        if (output instanceof Output.Paged<?, ?> paged)
            all.addAll(dialect.conventions().paging().params(paged));
        return all;
    }

    /** What is read from the books is rendered at once; what is only drawn, when it is asked for. */
    Supplier<Rendered> rendering(FoundCall call, R answer) {
        if (endpoint.output() instanceof Output.File<R> file)
            return () -> Rendered.file(file.contentType(), file.make().apply(answer));
        if (endpoint.output() instanceof Output.Stored<R> stored)
            return () -> Rendered.stored(stored.find().apply(answer));
        if (endpoint.output() instanceof Output.Written<R> written)
            return () -> Rendered.written(written.make().apply(answer));
        if (endpoint.output() instanceof Output.Workbook<?> workbook) {
            var json = render(call, answer);
            return () -> Rendered.written(workbook(workbook, json));
        }
        var rendered = Rendered.json(render(call, answer));
        return () -> rendered;
    }

    private static WrittenFile workbook(Output.Workbook<?> output, byte[] json) {
        return new WrittenFile(output.name() + ".xlsx", Output.Workbook.CONTENT_TYPE, Map.of(), into -> output.press()
                .workbook(output.name(), AnswerTable.rows(json), into));
    }

    /** In the dialect's JSON; of an issued file its word. */
    byte[] render(FoundCall call, R answer) {
        var bytes = new ByteArrayOutputStream(512);
        try {
            renderer.render(call, answer, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(endpoint.id() + " cannot write its answer", e);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Renderer<R> {
        void render(FoundCall call, R answer, ByteArrayOutputStream into) throws IOException;
    }

    // The output's type parameter says what the handler returns, which erasure hides from the branches below.
    @SuppressWarnings("unchecked")
    private Renderer<R> renderer(Output<R> output) {
        if (output instanceof Output.Json<?> json) return (Renderer<R>) record(json);
        if (output instanceof Output.Issued<R> issued)
            return (call, answer, into) ->
                    into.write(issued.word().apply(answer).getBytes(UTF_8));
        if (output instanceof Output.Workbook<?> workbook)
            return (Renderer<R>) record(new Output.Json<>(workbook.status(), workbook.view()));
        if (output.isFile()) return Route::isNoJson;
        if (output instanceof Output.All<?> all) return (Renderer<R>) whole(all);
        return (Renderer<R>) paged((Output.Paged<?, ?>) (Output<?>) output);
    }

    private static <R> void isNoJson(FoundCall call, R answer, ByteArrayOutputStream into) {
        throw new IllegalStateException("A file has no JSON");
    }

    private <V extends Record> Renderer<V> record(Output.Json<V> output) {
        var shape = shapes.of(output.view());
        return (call, answer, into) -> {
            try (var out = shapes.generator(into)) {
                shape.write(answer, out);
            }
        };
    }

    private <V extends Record> Renderer<List<V>> whole(Output.All<V> output) {
        var row = shapes.of(output.row());
        var paging = dialect.conventions().paging();
        return (call, answer, into) -> {
            try (var out = shapes.generator(into)) {
                paging.writeAll(answer, row, out);
            }
        };
    }

    private <V extends Record> Renderer<Page<V>> paged(Output.Paged<V, ?> output) {
        var row = shapes.of(output.row());
        var paging = dialect.conventions().paging();
        return (call, answer, into) -> {
            try (var out = shapes.generator(into)) {
                paging.write(answer, row, call.asked(), call.pageBinding(), out);
            }
        };
    }
}
