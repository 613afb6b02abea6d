package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** One dialect as the proofs of conformance speak it. */
interface Speaker {

    String system();

    String mount();

    /** The header that names the company. */
    String scopeHeader();

    /** A call by somebody in somebody's company. */
    HttpResponse<String> send(RunningArkan.Owner who, UUID company, String method, String path, String body);

    default HttpResponse<String> as(RunningArkan.Owner who, String method, String path, String body) {
        return send(who, who.company().value(), method, path, body);
    }

    /** How each built row is called so that it succeeds. */
    Map<String, Supplier<HttpResponse<String>>> drives();

    /** Whether a successful answer has the envelope that the dialect documents. */
    boolean conforms(HttpResponse<String> answer);

    /** Whether a body that says no has the form that the dialect documents, for this status. */
    boolean isError(JsonObject body, int status);

    /** One id of each aggregate that endpoints take by path. */
    List<String> idsOf(RunningArkan.Owner somebody);
}
