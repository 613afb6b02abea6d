package org.daftar.http.arkan;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.jspecify.annotations.Nullable;

/** Lists by cursor: {@code limit}, {@code cursor}, {@code sort}, {@code order} in, {@code {data, meta}} out. */
final class ArkanPaging implements Paging {

    private static final int USUAL = 25;
    private static final int MOST = 100;
    private static final Set<String> OWN = Set.of("limit", "cursor", "sort", "order");

    @Override
    public <S extends Enum<S>> Page.Request<S> read(Request request, Output.Paged<?, S> output, String scope) {
        var flaws = new ArrayList<Flaw>();
        var limit = limit(request.onlyQuery("limit"), flaws);
        var sort = sort(request.onlyQuery("sort"), output, flaws);
        var ascending = ascending(request.onlyQuery("order"), flaws);
        Optional<Page.Position> after = Optional.empty();
        var cursor = request.onlyQuery("cursor").filter(text -> !text.isEmpty());
        if (flaws.isEmpty() && cursor.isPresent()) {
            after = Cursor.read(cursor.get(), Cursor.binding(request, scope, sort, ascending, OWN));
            if (after.isEmpty()) {
                flaws.add(new Flaw(
                        "cursor",
                        "invalid_cursor",
                        "Send the cursor of the previous answer unchanged, with the same sort, order and filters."));
            }
        }
        if (!flaws.isEmpty() || sort == null) throw new Refused(Refusal.Invalid.of(flaws));
        return new Page.Request<>(sort, ascending, limit, after);
    }

    @Override
    public <V extends Record> void write(
            Page<V> page, Shape<V> row, Page.Request<?> asked, String binding, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("data");
        for (var one : page.rows()) row.write(one, out);
        out.writeEndArray();
        out.writeObjectFieldStart("meta");
        out.writeNumberField("total", page.total());
        out.writeNumberField("limit", asked.limit());
        var next = page.next();
        if (next.isPresent()) out.writeStringField("cursor", Cursor.write(next.get(), binding));
        else out.writeNullField("cursor");
        out.writeBooleanField("hasMore", next.isPresent());
        out.writeEndObject();
        out.writeEndObject();
    }

    @Override
    public String binding(Request request, Page.Request<?> asked, String scope) {
        return Cursor.binding(request, scope, asked.sort(), asked.ascending(), OWN);
    }

    @Override
    public List<Param> params(Output.Paged<?, ?> output) {
        var sorts = output.sorts().stream().map(ArkanPaging::name).toList();
        return List.of(
                param(
                        "limit",
                        Schema.of("integer").with("minimum", 1).with("default", USUAL),
                        "Rows of one page; more than " + MOST + " is served as " + MOST + "."),
                param("cursor", Schema.of("string"), "The place of the next page: meta.cursor of the previous answer."),
                param("sort", Schema.of("string").with("enum", sorts).with("default", sorts.get(0)), ""),
                param(
                        "order",
                        Schema.of("string").with("enum", List.of("asc", "desc")).with("default", "desc"),
                        ""));
    }

    private static Param param(String name, Schema schema, String description) {
        return new Param(name, false, false, schema, description);
    }

    @Override
    public Schema schema(Schema row) {
        var meta = new LinkedHashMap<String, Schema>();
        meta.put("total", Schema.of("integer"));
        meta.put("limit", Schema.of("integer"));
        meta.put("cursor", Schema.of("string").orNull());
        meta.put("hasMore", Schema.of("boolean"));
        var page = new LinkedHashMap<String, Schema>();
        page.put("data", Schema.arrayOf(row));
        page.put("meta", Schema.object(meta));
        return Schema.object(page);
    }

    /** {@code CREATED_AT} is {@code createdAt} on the wire. */
    static String name(Enum<?> sort) {
        var words = sort.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static int limit(Optional<String> sent, List<Flaw> flaws) {
        if (sent.isEmpty()) return USUAL;
        var text = sent.get();
        var isWhole = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        var digits = text.replaceFirst("^0+", "");
        if (!isWhole || digits.isEmpty()) {
            flaws.add(new Flaw("limit", "invalid", "The limit is a whole number from 1 to " + MOST + "."));
            return USUAL;
        }
        return digits.length() > 3 ? MOST : Math.min(MOST, Integer.parseInt(digits));
    }

    private static <S extends Enum<S>> @Nullable S sort(
            Optional<String> sent, Output.Paged<?, S> output, List<Flaw> flaws) {
        if (sent.isEmpty()) return output.sorts().get(0);
        for (var sort : output.sorts()) {
            if (name(sort).equals(sent.get())) return sort;
        }
        var known = output.sorts().stream().map(ArkanPaging::name).collect(Collectors.joining(", "));
        flaws.add(new Flaw("sort", "unknown_sort", "This list is sorted by one of: " + known + "."));
        return null;
    }

    private static boolean ascending(Optional<String> sent, List<Flaw> flaws) {
        if (sent.isEmpty() || sent.get().equals("desc")) return false;
        if (sent.get().equals("asc")) return true;
        flaws.add(new Flaw("order", "invalid", "The order is asc or desc."));
        return false;
    }
}
