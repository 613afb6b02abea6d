package org.daftar.http.routes;

import java.util.Optional;

/** The methods of HTTP that the documented systems use. */
public enum Method {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE;

    /** What HEAD asks for is GET, whose answer is then sent without its body. Empty for a method no endpoint can have. */
    public static Optional<Method> of(String name) {
        return switch (name) {
            case "GET", "HEAD" -> Optional.of(GET);
            case "POST" -> Optional.of(POST);
            case "PUT" -> Optional.of(PUT);
            case "PATCH" -> Optional.of(PATCH);
            case "DELETE" -> Optional.of(DELETE);
            default -> Optional.empty();
        };
    }
}
