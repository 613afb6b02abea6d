package org.daftar.http.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.ExternalSubject;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/**
 * Verifies the identity tokens of one configured issuer by its published keys. Only signatures by public keys count, RS256 and
 * ES256: a token that names another algorithm, {@code none} and HMAC included, is refused before a key is looked for, so
 * that nobody can pass off a public key as a shared secret (RFC 8725, section 3.1).
 */
public final class IdentityProvider {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    private static final Set<String> NEEDED = Set.of("sub", "iat", "exp");
    private static final int LONGEST = 8192;
    private static final int LONGEST_SUBJECT = 255;

    private final String issuer;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    public IdentityProvider(IdentitySettings settings, InstantSource clock) {
        this(settings.issuer(), settings.audience(), PublishedKeys.at(settings.keys()), clock);
    }

    IdentityProvider(String issuer, String audience, JWKSource<SecurityContext> keys, InstantSource clock) {
        this.issuer = issuer;
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        var expected = new JWTClaimsSet.Builder().issuer(issuer).build();
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(audience, expected, NEEDED) {
            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }
        });
    }

    /**
     * What a good token says.
     *
     * @param email when the issuer says that it verified it
     * @param signedInAt when the person last proved who they are
     */
    public record Proof(ExternalSubject subject, Optional<EmailAddress> email, Instant signedInAt, Instant expires) {}

    /** Whether the token, good or not, is of the kind that identity providers sign. */
    public static boolean mayHaveSigned(String token) {
        var end = token.indexOf('.');
        if (end < 0 || token.length() > LONGEST) return false;
        try {
            return ALGORITHMS.contains(
                    JWSHeader.parse(new Base64URL(token.substring(0, end))).getAlgorithm());
        } catch (ParseException | IllegalArgumentException none) {
            return false;
        }
    }

    /**
     * May fetch the issuer's keys, so it blocks at times.
     *
     * @throws Refused unauthenticated unless the token is sound; unavailable when the keys cannot be had
     */
    public Proof verify(String token) {
        if (token.length() > LONGEST) throw invalid();
        try {
            return proof(processor.process(SignedJWT.parse(token), null));
        } catch (ExpiredJWTException late) {
            throw Tokens.expired();
        } catch (JWKSetUnavailableException unreachable) {
            throw new Refused(new Refusal.Unavailable(
                    "identity_provider_unreachable",
                    "The keys of the identity provider cannot be had at the moment. Try again.",
                    5));
        } catch (ParseException | BadJOSEException | JOSEException unsound) {
            throw invalid();
        }
    }

    private Proof proof(JWTClaimsSet claims) throws ParseException {
        var subject = claims.getSubject();
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) throw invalid();
        var signedIn = claims.getDateClaim("auth_time");
        return new Proof(
                new ExternalSubject(issuer, subject),
                verifiedEmail(claims),
                (signedIn == null ? claims.getIssueTime() : signedIn).toInstant(),
                claims.getExpirationTime().toInstant());
    }

    private static Optional<EmailAddress> verifiedEmail(JWTClaimsSet claims) throws ParseException {
        var email = claims.getStringClaim("email");
        boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return email == null || !verified ? Optional.empty() : EmailAddress.parse(email);
    }

    private static Refused invalid() {
        return new Refused(
                new Refusal.Unauthenticated("invalid_token", "The token is not valid here. Sign in to get one."));
    }
}
