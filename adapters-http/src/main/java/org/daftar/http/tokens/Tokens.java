package org.daftar.http.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.daftar.model.access.SessionId;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;

/**
 * Signs and verifies the tokens of all dialects with HMAC-SHA256, and with nothing else: a token that names another
 * algorithm, {@code none} included, is refused before its signature is looked at (RFC 8725, section 3.1).
 */
public final class Tokens {

    public static final Duration ACCESS_LIFETIME = Duration.ofHours(1);

    private static final String ISSUER = "daftar";
    private static final String ACCESS = "access";
    private static final String REFRESH = "refresh";
    private static final String LINK = "link";
    private static final int LONGEST = 2048;

    private final Keyring keyring;
    private final InstantSource clock;

    public Tokens(Keyring keyring, InstantSource clock) {
        this.keyring = keyring;
        this.clock = clock;
    }

    /** What a valid link says: who asked for what of which company. */
    public record Link(UserId user, CompanyId company, UUID subject) {}

    /** For an address that whoever has it may open until then, as if they were the user. */
    public String link(String audience, Link link, Duration lifetime) {
        return sign(new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(audience)
                .subject(link.user().toString())
                .claim("com", link.company().toString())
                .claim("of", link.subject().toString())
                .claim("typ", LINK)
                .expirationTime(Date.from(clock.instant().plus(lifetime)))
                .build());
    }

    /** @throws Refused unauthenticated, unless this is a link of ours for this audience and not expired */
    public Link verifyLink(String audience, String token) {
        try {
            var claims = verify(audience, LINK, token);
            var company = claims.getStringClaim("com");
            var subject = claims.getStringClaim("of");
            if (company == null || subject == null) throw invalid();
            return new Link(
                    new UserId(UUID.fromString(claims.getSubject())),
                    new CompanyId(UUID.fromString(company)),
                    UUID.fromString(subject));
        } catch (ParseException | IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    /** What a valid access token says. */
    public record Access(UserId user, SessionId session, Instant expires) {}

    public String access(String audience, SignedIn who) {
        return sign(claims(audience, ACCESS, who, clock.instant().plus(ACCESS_LIFETIME))
                .build());
    }

    /** Wraps the core's refresh secret, for systems whose document says that a refresh token is a JWT. */
    public String refresh(String audience, SignedIn who, String secret, Instant until) {
        return sign(claims(audience, REFRESH, who, until).claim("sec", secret).build());
    }

    /** @throws Refused unauthenticated, unless this is an access token of ours for this audience and not expired */
    public Access verifyAccess(String audience, String token) {
        try {
            var claims = verify(audience, ACCESS, token);
            var session = claims.getStringClaim("sid");
            if (session == null) throw invalid();
            return new Access(
                    new UserId(UUID.fromString(claims.getSubject())),
                    new SessionId(UUID.fromString(session)),
                    claims.getExpirationTime().toInstant());
        } catch (ParseException | IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    /** The refresh secret inside. @throws Refused unauthenticated, like {@link #verifyAccess} */
    public String verifyRefresh(String audience, String token) {
        try {
            var secret = verify(audience, REFRESH, token).getStringClaim("sec");
            if (secret == null) throw invalid();
            return secret;
        } catch (ParseException malformed) {
            throw invalid();
        }
    }

    /** The refusal of a token that was good once. */
    public static Refused expired() {
        return refused("token_expired", "The token has expired. Refresh it or sign in again.");
    }

    private JWTClaimsSet.Builder claims(String audience, String type, SignedIn who, Instant expires) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(audience)
                .subject(who.user().toString())
                .claim("sid", who.session().toString())
                .claim("typ", type)
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(expires));
    }

    private String sign(JWTClaimsSet claims) {
        var key = keyring.current();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(key.id())
                .type(JOSEObjectType.JWT)
                .build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new MACSigner(key.secret()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("Key " + key.id() + " cannot sign", e);
        }
    }

    private JWTClaimsSet verify(String audience, String type, String token) throws ParseException {
        if (token.length() > LONGEST) throw invalid();
        var jwt = SignedJWT.parse(token);
        var header = jwt.getHeader();
        if (!JWSAlgorithm.HS256.equals(header.getAlgorithm()) || header.getKeyID() == null) throw invalid();
        var key = keyring.find(header.getKeyID()).orElseThrow(Tokens::invalid);
        if (!isSigned(jwt, key)) throw invalid();
        var claims = jwt.getJWTClaimsSet();
        if (!ISSUER.equals(claims.getIssuer())
                || !List.of(audience).equals(claims.getAudience())
                || !type.equals(claims.getStringClaim("typ"))
                || claims.getSubject() == null
                || claims.getExpirationTime() == null) {
            throw invalid();
        }
        if (!clock.instant().isBefore(claims.getExpirationTime().toInstant())) throw expired();
        return claims;
    }

    private static boolean isSigned(SignedJWT jwt, Keyring.Key key) {
        try {
            // No critical header is understood, so a token that has one is refused (RFC 7515, section 4.1.11).
            return jwt.verify(new MACVerifier(key.secret()));
        } catch (JOSEException e) {
            return false;
        }
    }

    private static Refused invalid() {
        return refused("invalid_token", "The token is not valid here. Sign in to get one.");
    }

    private static Refused refused(String code, String message) {
        return new Refused(new Refusal.Unauthenticated(code, message));
    }
}
