package org.daftar.http.pharus;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.http.dialect.Cursor;
import org.daftar.http.dialect.Paging;
import org.daftar.http.dialect.Request;
import org.daftar.http.json.Param;
import org.daftar.http.json.Schema;
import org.daftar.http.json.Shape;
import org.daftar.http.routes.Output;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** Lists by cursor, each in its one order: {@code cursor} and {@code limit} in, {@code {data, nextCursor}} out. */
final class PharusPaging implements Paging {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Set<String> OWN = Set.of("limit", "cursor");

    @Override
    public <S extends Enum<S>> Page.Request<S> read(Request request, Output.Paged<?, S> output, String scope) {
        var flaws = new ArrayList<Flaw>();
        var sort = output.sorts().get(0);
        var limit = limit(request.onlyQuery("limit"), flaws);
        var cursor = request.onlyQuery("cursor").filter(text -> !text.isEmpty());
        var after =
                cursor.flatMap(text -> Cursor.read(text, Cursor.binding(request, scope, sort, output.rising(), OWN)));
        if (cursor.isPresent() && after.isEmpty()) {
            flaws.add(new Flaw(
                    "cursor",
                    "invalid_cursor",
                    "Send nextCursor of the previous answer unchanged, with the same filters."));
        }
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        return new Page.Request<>(sort, output.rising(), limit, after, false);
    }

    private static int limit(Optional<String> sent, List<Flaw> flaws) {
        if (sent.isEmpty()) return USUAL;
        var text = sent.get();
        boolean isWhole = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int limit = isWhole ? Integer.parseInt(text.length() > 4 ? "9999" : text) : 0;
        if (limit >= 1 && limit <= MOST) return limit;
        var rule = !isWhole ? "type" : limit > MOST ? "maximum" : "minimum";
        flaws.add(new Flaw("limit", "out_of_range", rule, "The limit is a whole number from 1 to " + MOST + "."));
        return USUAL;
    }

    @Override
    public String binding(Request request, Page.Request<?> asked, String scope) {
        return Cursor.binding(request, scope, asked.sort(), asked.ascending(), OWN);
    }

    @Override
    public <V extends Record> void write(
            Page<V> page, Shape<V> row, Page.Request<?> asked, String binding, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("data");
        for (var one : page.rows()) row.write(one, out);
        out.writeEndArray();
        var next = page.next();
        if (next.isPresent()) out.writeStringField("nextCursor", Cursor.write(next.get(), binding));
        else out.writeNullField("nextCursor");
        out.writeEndObject();
    }

    @Override
    public List<Param> params(Output.Paged<?, ?> output) {
        var limit =
                Schema.of("integer").with("minimum", 1).with("maximum", MOST).with("default", USUAL);
        return List.of(
                new Param("limit", false, false, limit, "Rows of one page."),
                new Param(
                        "cursor",
                        false,
                        false,
                        Schema.of("string"),
                        "The place of the next page: nextCursor of the previous answer."));
    }

    @Override
    public Schema schema(Schema row) {
        var page = new LinkedHashMap<String, Schema>();
        page.put("data", Schema.arrayOf(row));
        page.put("nextCursor", Schema.of("string").orNull());
        return Schema.object(page);
    }
}
