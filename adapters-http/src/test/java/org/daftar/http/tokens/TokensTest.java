package org.daftar.http.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.tokens.Keyring.Key;
import org.daftar.model.access.Plan;
import org.daftar.model.access.SessionId;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.RequestId;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Key NEW = key("new", 1);
    private static final Key OLD = key("old", 2);
    private static final Key STOLEN = key("new", 3);

    private Instant now = Instant.parse("2026-03-05T08:00:00Z");
    private final Tokens tokens = new Tokens(ring(NEW, OLD), () -> now);
    private final SignedIn who = new SignedIn(
            new UserId(UUID.randomUUID()),
            new TenantId(UUID.randomUUID()),
            Plan.FREE,
            new SessionId(UUID.randomUUID()),
            new Origin(new RequestId("test"), "test"));

    private static Key key(String id, int fill) {
        var secret = new byte[64];
        Arrays.fill(secret, (byte) fill);
        return new Key(id, secret);
    }

    private static Keyring ring(Key... keys) {
        return new Keyring() {
            @Override
            public Key current() {
                return keys[0];
            }

            @Override
            public Optional<Key> find(String id) {
                return Arrays.stream(keys).filter(key -> key.id().equals(id)).findFirst();
            }
        };
    }

    private void refused(String token) {
        assertThatThrownBy(() -> tokens.verifyAccess("arkan", token)).isInstanceOf(Refused.class);
    }

    private static String signed(JWSAlgorithm algorithm, Key key, JWTClaimsSet claims) throws JOSEException {
        var jwt = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.id()).build(), claims);
        jwt.sign(new MACSigner(key.secret()));
        return jwt.serialize();
    }

    private JWTClaimsSet claims() throws ParseException {
        return SignedJWT.parse(tokens.access("arkan", who)).getJWTClaimsSet();
    }

    @Test
    void a_token_of_ours_names_its_user_and_session() {
        var access = tokens.verifyAccess("arkan", tokens.access("arkan", who));
        assertThat(access.user()).isEqualTo(who.user());
        assertThat(access.session()).isEqualTo(who.session());
        assertThat(access.expires()).isEqualTo(now.plus(Duration.ofHours(1)));
    }

    @Test
    void an_older_key_still_verifies_what_it_signed() {
        var before = new Tokens(ring(OLD), () -> now).access("arkan", who);
        assertThat(tokens.verifyAccess("arkan", before).user()).isEqualTo(who.user());
    }

    @Test
    void after_an_hour_it_is_expired_and_says_so() {
        var token = tokens.access("arkan", who);
        now = now.plus(Duration.ofHours(1));
        assertThatThrownBy(() -> tokens.verifyAccess("arkan", token)).hasMessageContaining("token_expired");
    }

    @Test
    void it_is_good_for_one_dialect_only() {
        refused(tokens.access("pharus", who));
    }

    @Test
    void a_refresh_token_is_no_access_token_nor_the_other_way_round() {
        var refresh = tokens.refresh("arkan", who, "secret", now.plusSeconds(60));
        refused(refresh);
        assertThat(tokens.verifyRefresh("arkan", refresh)).isEqualTo("secret");
        var access = tokens.access("arkan", who);
        assertThatThrownBy(() -> tokens.verifyRefresh("arkan", access)).isInstanceOf(Refused.class);
    }

    @Test
    void no_algorithm_but_ours_is_taken() throws Exception {
        refused(new PlainJWT(claims()).serialize());
        refused(signed(JWSAlgorithm.HS384, NEW, claims()));
        refused(signed(JWSAlgorithm.HS512, NEW, claims()));
        var parts = tokens.access("arkan", who).split("\\.");
        var none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"kid\":\"new\"}".getBytes(StandardCharsets.UTF_8));
        refused(none + "." + parts[1] + ".");
        refused(none + "." + parts[1] + "." + parts[2]);
    }

    @Test
    void another_key_of_the_same_name_signs_nothing() throws Exception {
        refused(signed(JWSAlgorithm.HS256, STOLEN, claims()));
        refused(signed(JWSAlgorithm.HS256, key("unknown", 1), claims()));
    }

    @Test
    void a_changed_claim_breaks_the_signature() throws Exception {
        var parts = tokens.access("arkan", who).split("\\.");
        var forged = new JWTClaimsSet.Builder(claims())
                .subject(UUID.randomUUID().toString())
                .build();
        var payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(forged.toString().getBytes(StandardCharsets.UTF_8));
        refused(parts[0] + "." + payload + "." + parts[2]);
    }

    @Test
    void a_token_that_lacks_a_claim_is_refused() throws Exception {
        for (var claim : List.of("iss", "aud", "sub", "sid", "exp", "typ")) {
            var less = new JWTClaimsSet.Builder(claims()).claim(claim, null).build();
            refused(signed(JWSAlgorithm.HS256, NEW, less));
        }
    }

    @Test
    void what_is_no_token_is_refused_not_broken() {
        for (var text : List.of("", ".", "..", "a.b.c", "x".repeat(100_000), "eyJhbGciOiJIUzI1NiJ9.e30.", "\u0000")) {
            refused(text);
        }
    }
}
