package org.daftar.http.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.ExternalSubject;
import org.daftar.model.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityProviderTest {

    private static final String ISSUER = "https://id.test";
    private static final String AUDIENCE = "our-project";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final RSAKey RSA = rsa("first");
    private static final RSAKey STRANGE = rsa("first");

    @TempDir
    Path directory;

    private Path file;
    private IdentityProvider provider;

    @BeforeEach
    void publish() throws IOException {
        file = directory.resolve("keys.json");
        publish(RSA);
        provider = of(file.toUri());
    }

    @Test
    void a_sound_token_says_who_its_bearer_is() {
        var proof = provider.verify(signed(
                RSA, claims -> claims.claim("auth_time", NOW.minusSeconds(60).getEpochSecond())));
        assertThat(proof.subject()).isEqualTo(new ExternalSubject(ISSUER, "user-7"));
        assertThat(proof.email()).contains(new EmailAddress("gus@beta.test"));
        assertThat(proof.signedInAt()).isEqualTo(NOW.minusSeconds(60));
        assertThat(proof.expires()).isEqualTo(NOW.plusSeconds(3600));
    }

    @Test
    void elliptic_keys_do_as_well() throws Exception {
        var key = new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
        publish(key);
        assertThat(of(file.toUri())
                        .verify(sign(key, claims().build()))
                        .subject()
                        .subject())
                .isEqualTo("user-7");
    }

    @Test
    void an_address_counts_only_when_the_issuer_verified_it() {
        assertThat(provider.verify(signed(RSA, claims -> claims.claim("email_verified", false)))
                        .email())
                .isEmpty();
        assertThat(provider.verify(signed(RSA, claims -> claims.claim("email_verified", null)))
                        .email())
                .isEmpty();
        assertThat(provider.verify(signed(RSA, claims -> claims.claim("email", null)))
                        .email())
                .isEmpty();
        refused("invalid_token", signed(RSA, claims -> claims.claim("email_verified", "true")));
    }

    @Test
    void what_is_late_early_for_others_by_others_or_about_nobody_is_refused() {
        refused("token_expired", signed(RSA, claims -> claims.expirationTime(at(Duration.ofMinutes(-2)))));
        refused("invalid_token", signed(RSA, claims -> claims.notBeforeTime(at(Duration.ofMinutes(2)))));
        refused("invalid_token", signed(RSA, claims -> claims.audience("another-project")));
        refused("invalid_token", signed(RSA, claims -> claims.issuer("https://id.test/")));
        refused("invalid_token", signed(RSA, claims -> claims.subject(null)));
        refused("invalid_token", signed(RSA, claims -> claims.subject("x".repeat(256))));
        refused("invalid_token", signed(RSA, claims -> claims.expirationTime(null)));
        refused("invalid_token", signed(STRANGE, claims -> {}));
        refused("invalid_token", "no token");
        refused("invalid_token", signed(RSA, claims -> claims.claim("long", "x".repeat(9000))));
    }

    @Test
    void an_algorithm_that_a_public_key_cannot_vouch_for_is_refused_before_any_key_is_looked_for() throws Exception {
        var unsigned = new PlainJWT(claims().build()).serialize();
        var publicKey = RSA.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        var withPublicKeyAsSecret = token(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(),
                claims().build(),
                new MACSigner(publicKey));
        var withLongerDigest = token(
                new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("first").build(),
                claims().build(),
                new RSASSASigner(RSA));
        for (var token : new String[] {unsigned, withPublicKeyAsSecret, withLongerDigest}) {
            assertThat(IdentityProvider.mayHaveSigned(token)).isFalse();
            refused("invalid_token", token);
        }
        assertThat(IdentityProvider.mayHaveSigned(signed(RSA, claims -> {}))).isTrue();
        assertThat(IdentityProvider.mayHaveSigned("pht_x")).isFalse();
    }

    @Test
    void keys_rotate_and_made_up_ones_are_not_looked_for_again_and_again() throws Exception {
        var fetched = new AtomicInteger();
        var published = new AtomicReference<>(RSA);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            fetched.incrementAndGet();
            var body = new JWKSet(published.get()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        try {
            var remote = of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys"));
            assertThat(remote.verify(signed(RSA, claims -> {}))).isNotNull();
            var second = rsa("second");
            published.set(second);
            assertThat(remote.verify(signed(second, claims -> {}))).isNotNull();
            for (var i = 0; i < 20; i++) {
                var madeUp = signed(rsa(STRANGE, "made-up-" + i), claims -> {});
                assertThatThrownBy(() -> remote.verify(madeUp)).isInstanceOf(Refused.class);
            }
            assertThat(fetched.get()).isEqualTo(2);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void without_keys_nobody_is_told_that_their_token_is_bad() {
        var nowhere = of(directory.resolve("none.json").toUri());
        assertThatThrownBy(() -> nowhere.verify(signed(RSA, claims -> {})))
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo("identity_provider_unreachable"));
    }

    private static IdentityProvider of(URI keys) {
        return new IdentityProvider(new IdentitySettings(ISSUER, AUDIENCE, keys), () -> NOW);
    }

    private void publish(JWK key) throws IOException {
        Files.writeString(file, new JWKSet(key).toString());
    }

    private void refused(String code, String token) {
        assertThatThrownBy(() -> provider.verify(token))
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo(code));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("user-7")
                .issueTime(at(Duration.ZERO))
                .expirationTime(at(Duration.ofHours(1)))
                .claim("email", "Gus@beta.test")
                .claim("email_verified", true);
    }

    private static Date at(Duration fromNow) {
        return Date.from(NOW.plus(fromNow));
    }

    private static String signed(JWK key, Consumer<JWTClaimsSet.Builder> change) {
        var claims = claims();
        change.accept(claims);
        return sign(key, claims.build());
    }

    private static String sign(JWK key, JWTClaimsSet claims) {
        try {
            return key instanceof ECKey curve
                    ? token(header(JWSAlgorithm.ES256, key), claims, new ECDSASigner(curve))
                    : token(header(JWSAlgorithm.RS256, key), claims, new RSASSASigner((RSAKey) key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSHeader header(JWSAlgorithm algorithm, JWK key) {
        return new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
    }

    private static String token(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey rsa(RSAKey key, String id) {
        return new RSAKey.Builder(key).keyID(id).build();
    }
}
