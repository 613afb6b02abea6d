package org.daftar.http.dialect;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The head of a request: everything but its body. */
public interface Request {

    String method();

    /** Below the dialect's mount, percent-encoded. */
    String path();

    /** As it was sent, without the question mark; empty for none. */
    String query();

    /** The first value of the header, whatever the case of its name. */
    Optional<String> header(String name);

    /** Names of the headers that were sent. */
    Iterable<String> headerNames();

    /** The decoded values of a parameter of the query, in their order. */
    List<String> query(String name);

    /** The decoded parameters of the path. */
    Map<String, String> pathParameters();

    default Optional<String> firstQuery(String name) {
        var values = query(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }
}
