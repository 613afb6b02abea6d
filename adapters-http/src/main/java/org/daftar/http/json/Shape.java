package org.daftar.http.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daftar.model.kernel.Refused;

/**
 * How one record type is read from JSON or from parameters, written as JSON, and described: one source for all of them.
 *
 * <p>A component must be sent unless its type is {@code Optional} or {@code Change}, or it has a {@link Default}. Fields
 * that the record does not have are ignored, yet must be sound JSON.
 */
public final class Shape<T extends Record> {

    private final Class<T> type;
    private final Plan plan;
    private final JsonFactory json;

    Shape(Class<T> type, Plan plan, JsonFactory json) {
        this.type = type;
        this.plan = plan;
        this.json = json;
    }

    public Class<T> type() {
        return type;
    }

    /**
     * Reads a body, which is one JSON object in UTF-8. An empty body is read as {@code {}} if nothing in it is required.
     *
     * @throws Refused invalid, with every fault of the body (at most 50), each with its path
     */
    public T read(byte[] body) {
        if (body.length == 0 && mayBeEmpty()) return type.cast(plan.absent());
        return type.cast(Reading.read(json, plan, body));
    }

    /** Whether nothing is required, so that no body at all is a body too. */
    public boolean mayBeEmpty() {
        return plan.mayBeEmpty();
    }

    /**
     * Reads the parameters of a path and query; others than the record's are ignored.
     *
     * @param valuesOf the decoded values given under a parameter's name (see {@link #params()}), empty or null for none
     * @throws Refused invalid, with every fault
     */
    public T readParams(Function<String, List<String>> valuesOf) {
        return type.cast(ParamsReading.read(plan, Part::paramName, valuesOf));
    }

    /**
     * Reads the fields of a form, which are called as they are in JSON.
     *
     * @throws Refused invalid, with every fault
     */
    public T readForm(Function<String, List<String>> valuesOf) {
        return type.cast(ParamsReading.read(plan, Part::name, valuesOf));
    }

    public void write(T value, JsonGenerator out) throws IOException {
        plan.write(value, out);
    }

    public byte[] bytes(T value) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = json.createGenerator(bytes)) {
            plan.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("A " + type.getSimpleName() + " cannot be written as JSON", e);
        }
        return bytes.toByteArray();
    }

    /** A reference to the component that is named like the record. */
    public Schema schema() {
        return plan.schema();
    }

    /**
     * The schemas of the record and of all records in it, by their simple names.
     *
     * @throws IllegalStateException if another record of the same simple name, but of other content, is among them
     */
    public void components(Map<String, Schema> into) {
        plan.describe(into);
    }

    /** @throws IllegalStateException if the record's {@link Example} is not one its own shape reads: a bug, met when the API is described */
    public void requireSoundExample() {
        if (plan.example().isEmpty()) return;
        try {
            read(plan.example().get().text().getBytes(UTF_8));
        } catch (Refused refused) {
            throw new IllegalStateException("The example of " + type.getSimpleName() + " is refused", refused);
        }
    }

    /** The record's components as parameters of a path or query, in its order. */
    public List<Param> params() {
        return plan.parts().stream().map(Part::param).toList();
    }

    /** The name a component has as a parameter: {@code clientId} is {@code client_id}. */
    public static String snake(String camel) {
        var snake = new StringBuilder(camel.length() + 4);
        for (var i = 0; i < camel.length(); i++) {
            var c = camel.charAt(i);
            if (c >= 'A' && c <= 'Z') snake.append('_').append((char) (c + 32));
            else snake.append(c);
        }
        return snake.toString();
    }
}
