package org.daftar.http.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The files of the documentation page, read once from the jar. Only what is listed here is ever served. */
public final class WebFiles {

    /**
     * Sent with each file: nothing is loaded from or sent to anywhere else, nobody may frame the page, and scripts and
     * styles written into the page itself do not run.
     */
    public static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-cache");

    private static final Map<String, String> LISTED = Map.of(
            "/", "index.html",
            "/docs/page.css", "page.css",
            "/docs/page.js", "page.js",
            "/docs/schema.js", "schema.js",
            "/docs/operation.js", "operation.js",
            "/docs/call.js", "call.js",
            "/docs/samples.js", "samples.js",
            "/docs/icon.svg", "icon.svg");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, WebFile> files =
            LISTED.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getKey, entry -> read(entry.getValue())));

    /** One file as it is sent. Its bytes are shared: nobody changes them. */
    public record WebFile(String contentType, byte[] bytes) {}

    /** @param path of the request, with its leading slash */
    public Optional<WebFile> at(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Every file, by the path of its request. */
    public Map<String, WebFile> all() {
        return files;
    }

    private static WebFile read(String name) {
        try (var in = WebFiles.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("The jar lacks " + name);
            return new WebFile(typeOf(name), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The jar's " + name + " cannot be read", e);
        }
    }

    private static String typeOf(String name) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) throw new IllegalStateException("No content type is known for " + name);
        return type;
    }
}
