package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes of one dialect: each record type is compiled once, on first use, and is the same shape ever after. */
public final class Shapes {

    /** Deeper than any document of the five dialects, and far from what a stack minds. */
    static final int MAX_DEPTH = 64;

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            // A body is UTF-8, whatever its first bytes look like.
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();
    private final Manner manner;
    private final Spelling spelling;
    private final Map<Class<?>, Plan> plans = new ConcurrentHashMap<>();
    private final Map<Spelling, Shapes> others = new ConcurrentHashMap<>();

    public Shapes(NumberForm numbers) {
        this(Manner.exact(numbers));
    }

    public Shapes(Manner manner) {
        this(manner, Spelling.NONE);
    }

    private Shapes(Manner manner, Spelling spelling) {
        this.manner = manner;
        this.spelling = spelling;
    }

    /** The same, where some records are spelt otherwise. */
    public Shapes spelt(Spelling other) {
        return other.equals(spelling) ? this : others.computeIfAbsent(other, spelt -> new Shapes(manner, spelt));
    }

    /** @throws IllegalArgumentException if the record has a component no JSON form is known for: a bug, met when the API is described */
    public <T extends Record> Shape<T> of(Class<T> type) {
        return new Shape<>(type, plan(type), json);
    }

    /** The shape of a body {@code {"rows": [...]}} of many such records; it is read, never written. */
    public synchronized Shape<Rows> rowsOf(Class<? extends Record> row) {
        var made = new LinkedHashMap<Class<?>, Plan>();
        var plan = new Codecs(manner, spelling, plans, made).rows(row);
        plans.putAll(made);
        return new Shape<>(Rows.class, plan, json);
    }

    /** The name a parameter of a path has among those a record is read from. */
    public String parameter(String inPath) {
        return manner.parameter(inPath);
    }

    /** Writes into the given stream, which is not closed with it. */
    public JsonGenerator generator(OutputStream out) throws IOException {
        return json.createGenerator(out, JsonEncoding.UTF8).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private Plan plan(Class<?> type) {
        var known = plans.get(type);
        return known != null ? known : compile(type);
    }

    private synchronized Plan compile(Class<?> type) {
        var known = plans.get(type);
        if (known != null) return known;
        // A plan is published only together with those it refers to, so that no reader meets a half-made one.
        var made = new LinkedHashMap<Class<?>, Plan>();
        var plan = new Codecs(manner, spelling, plans, made).plan(type);
        plans.putAll(made);
        return plan;
    }
}
