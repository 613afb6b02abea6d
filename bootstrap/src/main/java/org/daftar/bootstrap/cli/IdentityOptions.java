package org.daftar.bootstrap.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.http.tokens.IdentitySettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The identity provider whose tokens are taken beside our own: all of it is said, or nothing. */
final class IdentityOptions {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--identity-issuer",
            paramLabel = "ISSUER",
            defaultValue = "${env:DAFTAR_IDENTITY_ISSUER}",
            description = "Take the tokens of this identity provider too: their iss (DAFTAR_IDENTITY_ISSUER).")
    private @Nullable String issuer;

    @Option(
            names = "--identity-audience",
            paramLabel = "AUDIENCE",
            defaultValue = "${env:DAFTAR_IDENTITY_AUDIENCE}",
            description = "Whom these tokens are made out to: their aud (DAFTAR_IDENTITY_AUDIENCE).")
    private @Nullable String audience;

    @Option(
            names = "--identity-jwks",
            paramLabel = "PLACE",
            defaultValue = "${env:DAFTAR_IDENTITY_JWKS}",
            description = "Where its keys are: an https address or a file (DAFTAR_IDENTITY_JWKS).")
    private @Nullable String keys;

    Optional<IdentitySettings> settings() {
        if (Stream.of(issuer, audience, keys).allMatch(Objects::isNull)) return Optional.empty();
        return Optional.of(
                new IdentitySettings(given(issuer, "issuer"), given(audience, "audience"), place(given(keys, "jwks"))));
    }

    private String given(@Nullable String value, String name) {
        if (value == null || value.isBlank()) throw wrong("--identity-" + name + ": say all three, or none");
        return value;
    }

    private URI place(String text) {
        if (text.startsWith("https://") || text.startsWith("http://")) return address(text);
        var file = Path.of(text).toAbsolutePath().normalize();
        if (!Files.isReadable(file)) throw wrong("--identity-jwks: no file can be read at " + text);
        return file.toUri();
    }

    /** Keys that somebody on the way could change would let anybody in. */
    private URI address(String text) {
        try {
            var address = URI.create(text);
            if (address.getScheme().equals("https") || THIS_MACHINE.contains(address.getHost())) return address;
        } catch (IllegalArgumentException malformed) {
            throw wrong("--identity-jwks: not an address: " + text);
        }
        throw wrong("--identity-jwks: keys come by https: " + text);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
