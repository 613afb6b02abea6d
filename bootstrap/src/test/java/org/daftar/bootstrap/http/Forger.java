package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.tokens.Keyring;
import org.daftar.http.tokens.Tokens;
import org.daftar.model.access.Plan;
import org.daftar.model.access.SessionId;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;

/** Makes tokens that resemble a good one and must open nothing. */
final class Forger {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final Keyring keyring;
    private final String header;
    private final JsonObject claims;
    private final String signature;

    Forger(RunningArkan arkan, String good) {
        var parts = good.split("\\.", -1);
        keyring = arkan.service.keyring();
        header = parts[0];
        claims = new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        signature = parts[2];
    }

    /** Who the good token stands for. */
    private SignedIn who() {
        return new SignedIn(
                new UserId(UUID.fromString(claims.getString("sub"))),
                new TenantId(UUID.randomUUID()),
                Plan.SELF_HOSTED,
                new SessionId(UUID.fromString(claims.getString("sid"))),
                new Origin(new RequestId("forger"), "forger"));
    }

    String expired() {
        var old = InstantSource.offset(
                InstantSource.system(),
                Tokens.ACCESS_LIFETIME.plus(Duration.ofSeconds(1)).negated());
        return new Tokens(keyring, old).access("arkan", who());
    }

    String anotherAudience() {
        return new Tokens(keyring, InstantSource.system()).access("pharus", who());
    }

    /** The service's key id, and a secret that somebody guessed. */
    String signedByAnotherKey() {
        var guessed = new Keyring.Key(keyring.current().id(), new byte[64]);
        var ring = new Keyring() {
            @Override
            public Key current() {
                return guessed;
            }

            @Override
            public Optional<Key> find(String id) {
                return Optional.of(guessed);
            }
        };
        return new Tokens(ring, InstantSource.system()).access("arkan", who());
    }

    String anotherUser() {
        var other = claims.copy().put("sub", UUID.randomUUID().toString());
        return header + '.' + encoded(other) + '.' + signature;
    }

    /** With an empty signature. */
    String unsigned(String algorithm) {
        return encoded(new JsonObject().put("alg", algorithm).put("typ", "JWT")) + '.' + encoded(claims) + '.';
    }

    String signature() {
        return signature;
    }

    private static String encoded(JsonObject part) {
        return ENCODER.encodeToString(part.encode().getBytes(StandardCharsets.UTF_8));
    }
}
