package org.daftar.http.dialect;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.daftar.http.json.Param;
import org.daftar.http.json.Schema;
import org.daftar.http.json.Shape;
import org.daftar.http.routes.Output;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refused;

/** How a dialect asks for a page of a list and shows it. */
public interface Paging {

    /**
     * The page a caller asks for.
     *
     * @param scope what a place in the list belongs to (endpoint, company, user): a place in another list is refused
     * @throws Refused invalid, with every fault of the paging parameters
     */
    <S extends Enum<S>> Page.Request<S> read(Request request, Output.Paged<?, S> output, String scope);

    /** What a place in exactly this list, so scoped, filtered and sorted, is bound to. */
    String binding(Request request, Page.Request<?> asked, String scope);

    <V extends Record> void write(Page<V> page, Shape<V> row, Page.Request<?> asked, String binding, JsonGenerator out)
            throws IOException;

    /** A list that is shown whole. */
    default <V extends Record> void writeAll(List<V> rows, Shape<V> row, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("data");
        for (var one : rows) row.write(one, out);
        out.writeEndArray();
        out.writeEndObject();
    }

    /** The schema of a list that is shown whole, for the API description. */
    default Schema schemaOfAll(Schema row) {
        return Schema.object(Map.of("data", Schema.arrayOf(row)));
    }

    /** The parameters by which a caller asks for a page, for the API description. */
    List<Param> params(Output.Paged<?, ?> output);

    /** The schema of a page, for the API description. */
    Schema schema(Schema row);
}
