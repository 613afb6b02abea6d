package org.daftar.http.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.RequestId;

/**
 * An answer that is not the one asked for, before it takes a dialect's form.
 *
 * @param code stable, for clients
 * @param particulars in the dialect's own words
 * @param headers to send with it
 */
public record Fault(
        int status,
        String code,
        String message,
        List<Flaw> flaws,
        Particulars particulars,
        Map<String, String> headers) {

    public Fault {
        flaws = List.copyOf(flaws);
        headers = Map.copyOf(headers);
    }

    public Fault(int status, String code, String message) {
        this(status, code, message, List.of(), Particulars.NONE, Map.of());
    }

    /** What the business says, in the words of the core. */
    public static Fault of(int status, Refusal refusal) {
        var fault =
                new Fault(status, refusal.code(), refusal.message(), refusal.flaws(), refusal.particulars(), Map.of());
        if (refusal instanceof Refusal.TooManyAttempts wait) return fault.retriedAfter(wait.retryAfterSeconds());
        return refusal instanceof Refusal.Unavailable wait ? fault.retriedAfter(wait.retryAfterSeconds()) : fault;
    }

    public static Fault unknownPath() {
        return new Fault(404, "not_found", "There is no such address. The API description lists them all.");
    }

    public static Fault wrongMethod(String method, Set<String> allowed) {
        var list = String.join(", ", allowed);
        return new Fault(
                405,
                "method_not_allowed",
                "This address does not take " + method + ". It takes " + list + ".",
                List.of(),
                Particulars.NONE,
                Map.of("Allow", list));
    }

    public static Fault bodyTooLarge(long limit) {
        return new Fault(
                413, "body_too_large", "The body is larger than " + limit + " bytes, the most this address takes.");
    }

    public static Fault encodedBody() {
        return new Fault(
                415, "unsupported_encoding", "Bodies are read as they are. Send it without a Content-Encoding.");
    }

    public static Fault notJson() {
        return new Fault(
                415,
                "unsupported_media_type",
                "Bodies are JSON in UTF-8. Send it with Content-Type: application/json.");
    }

    public static Fault notForm() {
        return new Fault(
                415,
                "unsupported_media_type",
                "This address takes a form with a file. Send it with Content-Type: multipart/form-data.");
    }

    /** The parts of a form cannot be told apart. */
    public static Fault brokenForm() {
        return new Fault(400, "malformed_form", "The form cannot be read. Send it as multipart/form-data (RFC 7578).");
    }

    public static Fault tooManyRequests(long retryAfterSeconds) {
        return new Fault(429, "rate_limited", "Too many requests. Try again in " + retryAfterSeconds + " seconds.")
                .retriedAfter(retryAfterSeconds);
    }

    /** Says nothing of what broke: that is in the log, under the request's id. */
    public static Fault breakdown(RequestId request) {
        return new Fault(
                500, "internal_error", "Something broke on our side. Please report request " + request.value() + ".");
    }

    /** Nothing that the caller could do; whoever runs the service is told more by its log. */
    public static Fault unusableBooks(RequestId request) {
        return new Fault(
                503,
                "books_unusable",
                "These books are damaged, or of another version of the service. Whoever runs it finds what to do in its log,"
                        + " at request " + request.value() + ".");
    }

    public Fault retriedAfter(long seconds) {
        return withHeader("Retry-After", Long.toString(Math.max(1, seconds)));
    }

    /** The same, with facts in a dialect's own words. */
    public Fault with(Particulars told) {
        return new Fault(status, code, message, flaws, told, headers);
    }

    public Fault withHeader(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Fault(status, code, message, flaws, particulars, more);
    }
}
