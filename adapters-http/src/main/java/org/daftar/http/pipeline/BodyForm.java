package org.daftar.http.pipeline;

import java.util.Locale;
import java.util.Optional;
import org.daftar.http.dialect.Fault;
import org.daftar.http.dialect.Request;

/** What the headers say about a body, which is read as JSON in UTF-8 and as it is. */
final class BodyForm {

    private static final String JSON = "application/json";

    private BodyForm() {}

    /** Empty when the body can be read. A body without a type is taken for JSON: many a client sends none. */
    static Optional<Fault> flaw(Request request, byte[] body) {
        if (body.length == 0) return Optional.empty();
        var encoding = request.header("Content-Encoding").orElse("identity");
        if (!encoding.equalsIgnoreCase("identity")) return Optional.of(Fault.encodedBody());
        var type = request.header("Content-Type").orElse(JSON);
        return isJson(type) ? Optional.empty() : Optional.of(Fault.notJson());
    }

    private static boolean isJson(String contentType) {
        var parts = contentType.toLowerCase(Locale.ROOT).split(";", 2);
        var type = parts[0].strip();
        if (!type.equals(JSON) && !(type.startsWith("application/") && type.endsWith("+json"))) return false;
        return parts.length == 1 || !parts[1].contains("charset") || parts[1].contains("utf-8");
    }
}
