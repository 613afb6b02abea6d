package org.daftar.http.dialect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** The head of a request: everything but its body. */
public interface Request {

    String method();

    /** Below the dialect's mount, percent-encoded. */
    String path();

    /** As it was sent, without the question mark; empty for none. */
    String query();

    /**
     * The value of the header, whatever the case of its name.
     *
     * @throws Refused invalid when it is given more than once
     */
    Optional<String> header(String name);

    /** Names of the headers that were sent. */
    Iterable<String> headerNames();

    /** The decoded values of a parameter of the query, in their order. */
    List<String> query(String name);

    /** The decoded parameters of the path. */
    Map<String, String> pathParameters();

    /** @throws Refused invalid when the parameter is given more than once */
    default Optional<String> onlyQuery(String name) {
        var values = query(name);
        if (values.size() > 1) {
            throw new Refused(Refusal.Invalid.of(
                    name, "too_many", name + " is given " + values.size() + " times. Give it once."));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }
}
