package org.daftar.bootstrap.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.daftar.http.tokens.IdentitySettings;

/** An identity provider that the running service trusts. */
final class Issuer {

    private static final String NAME = "https://id.example";
    private static final String AUDIENCE = "daftar-tests";
    private static final RSAKey KEY = key();

    private Issuer() {}

    /** Publishes its keys in that directory. */
    static IdentitySettings in(Path directory) {
        try {
            var file = directory.resolve("issuer.json");
            Files.writeString(file, new JWKSet(KEY.toPublicJWK()).toString());
            return new IdentitySettings(NAME, AUDIENCE, file.toUri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For somebody who has this address. */
    static String token(String email) {
        return token(email, claims -> {});
    }

    static String token(String email, Consumer<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience(AUDIENCE)
                .subject("subject of " + email)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                .claim("email", email)
                .claim("email_verified", true);
        change.accept(claims);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("tests").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
