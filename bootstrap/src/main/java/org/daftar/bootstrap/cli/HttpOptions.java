package org.daftar.bootstrap.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.daftar.http.HttpSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the service listens, and what it tells of its calls. */
final class HttpOptions {

    private static final int HIGHEST_PORT = 65_535;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--host",
            defaultValue = "${env:DAFTAR_HOST:-127.0.0.1}",
            description = "The address to listen on (DAFTAR_HOST). Default: ${DEFAULT-VALUE}")
    private String host = "";

    @Option(
            names = "--port",
            defaultValue = "${env:DAFTAR_PORT:-8080}",
            description = "The port, 0 for any free one (DAFTAR_PORT). Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--access-log",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "${env:DAFTAR_ACCESS_LOG:-false}",
            description =
                    "Write a line to standard error for each answer (DAFTAR_ACCESS_LOG). Default: ${DEFAULT-VALUE}")
    private boolean accessLog;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            defaultValue = "${env:DAFTAR_PUBLIC_URL}",
            description = "Where callers reach the service, when something stands before it: https://books.example"
                    + " (DAFTAR_PUBLIC_URL). Links to documents begin so.")
    private @Nullable String url;

    @Mixin
    private IdentityOptions identities = new IdentityOptions();

    HttpSettings settings() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw wrong("--port: 0 to " + HIGHEST_PORT + ", not " + port);
        }
        return HttpSettings.usual(host, port)
                .withAccessLog(accessLog)
                .withUrl(reached())
                .withIdentities(identities.settings());
    }

    private Optional<URI> reached() {
        if (url == null) return Optional.empty();
        var base = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        try {
            var address = new URI(base);
            var scheme = String.valueOf(address.getScheme());
            if (address.getHost() != null && scheme.matches("https?") && address.getQuery() == null)
                return Optional.of(address);
        } catch (URISyntaxException malformed) {
            throw wrong("--public-url: not an address: " + url);
        }
        throw wrong("--public-url: an address such as https://books.example, not " + url);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }

    /** Whether nobody but this machine can reach the service. */
    boolean isLocal() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }

    String url(int bound) {
        return "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + bound;
    }
}
