package org.daftar.bootstrap.cli;

import java.util.Objects;
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

    @Mixin
    private IdentityOptions identities = new IdentityOptions();

    HttpSettings settings() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), "--port: 0 to " + HIGHEST_PORT + ", not " + port);
        }
        return HttpSettings.usual(host, port).withAccessLog(accessLog).withIdentities(identities.settings());
    }

    /** Whether nobody but this machine can reach the service. */
    boolean isLocal() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }

    String url(int bound) {
        return "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + bound;
    }
}
