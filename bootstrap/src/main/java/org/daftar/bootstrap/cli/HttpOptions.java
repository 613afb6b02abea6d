package org.daftar.bootstrap.cli;

import org.daftar.http.HttpSettings;
import picocli.CommandLine.Option;

/** Where the service listens. */
final class HttpOptions {

    @Option(
            names = "--host",
            defaultValue = "${env:DAFTAR_HOST:-127.0.0.1}",
            description = "The address to listen on (DAFTAR_HOST). Default: ${DEFAULT-VALUE}")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            defaultValue = "${env:DAFTAR_PORT:-8080}",
            description = "The port, 0 for any free one (DAFTAR_PORT). Default: ${DEFAULT-VALUE}")
    private int port = 8080;

    HttpSettings settings() {
        return HttpSettings.usual(host, port);
    }

    String url(int bound) {
        return "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + bound;
    }
}
