package org.daftar.http.dialect;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
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

    /** The parameters by which a caller asks for a page, for the API description. */
    List<Param> params(Output.Paged<?, ?> output);

    /** The schema of a page, for the API description. */
    Schema schema(Schema row);
}
