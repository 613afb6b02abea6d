package org.daftar.http.pipeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.daftar.http.pipeline.Identity.Credential;
import org.daftar.http.tokens.IdentityProvider;
import org.daftar.http.tokens.Tokens;
import org.daftar.model.access.ApiToken;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.Membership;
import org.daftar.model.access.SecretHash;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.query.Credentials;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.access.query.Directory.SessionRow;
import org.daftar.ports.kernel.Snapshots;
import org.jspecify.annotations.Nullable;

/**
 * Who a credential stands for and where they may work, as the control plane said at most five seconds ago. Only good news is
 * remembered: a caller who was refused is looked up again each time.
 */
public final class Identities {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int REMEMBERED = 50_000;

    private final Tokens tokens;
    private final Optional<IdentityProvider> provider;
    private final Directory directory;
    private final Credentials credentials;
    private final Snapshots snapshots;
    private final Sightings sightings;
    private final InstantSource clock;
    private final Cache<Shown, Tokens.Access> verified = cache();
    private final Cache<Shown, Credential> known = cache();
    private final Cache<Seat, Membership> memberships = cache();

    /** @param provider whose tokens are taken beside ours, by dialects that take others */
    public Identities(
            Tokens tokens,
            Optional<IdentityProvider> provider,
            Directory directory,
            Credentials credentials,
            Snapshots snapshots,
            Sightings sightings,
            InstantSource clock) {
        this.tokens = tokens;
        this.provider = provider;
        this.directory = directory;
        this.credentials = credentials;
        this.snapshots = snapshots;
        this.sightings = sightings;
        this.clock = clock;
    }

    /**
     * What a caller shows.
     *
     * @param audience the dialect they speak
     * @param others whether it takes credentials besides our own tokens
     */
    record Shown(String audience, boolean others, String token) {

        @Override
        public String toString() {
            return "Shown[" + audience + "]";
        }
    }

    /** Drops all that is remembered: for when somebody's rights may have changed. */
    public void forget() {
        known.invalidateAll();
        memberships.invalidateAll();
    }

    /**
     * Answers from memory, or null when the control plane has to be asked.
     *
     * @throws Refused unauthenticated when the token is not valid
     */
    @Nullable
    Identity remembered(Shown shown, @Nullable CompanyId company) {
        var credential = known.getIfPresent(shown);
        if (credential == null) {
            // A token of ours that is none is told at once: guessing them is to cost nobody a worker.
            if (isOurs(shown)) verify(shown);
            return null;
        }
        if (!clock.instant().isBefore(credential.expires())) throw Tokens.expired();
        var wanted = credential.wanted(company);
        var session = credential.session();
        if (wanted == null || session.isEmpty() || !credential.reaches(wanted)) {
            return new Identity(credential, Optional.empty());
        }
        var membership = memberships.getIfPresent(new Seat(session.get().user(), wanted));
        return membership == null ? null : new Identity(credential, Optional.of(membership));
    }

    /**
     * Asks the control plane, and the identity provider's keys; blocks.
     *
     * @throws Refused unauthenticated when the credential is not good, or not any more
     */
    Identity ask(Shown shown, @Nullable CompanyId company) {
        var proof = provider.filter(one -> isTheProviders(shown)).map(one -> one.verify(shown.token()));
        var identity = snapshots.read(Control.CONTROL, () -> {
            var credential = proof.map(this::foreign).orElseGet(() -> isApiToken(shown) ? held(shown) : own(shown));
            return new Identity(credential, membership(credential, credential.wanted(company)));
        });
        known.put(shown, identity.credential());
        identity.membership().ifPresent(seat -> memberships.put(new Seat(seat.user(), seat.company()), seat));
        identity.credential().sighting(identity.membership()).ifPresent(sightings::of);
        return identity;
    }

    private Optional<Membership> membership(Credential credential, @Nullable CompanyId wanted) {
        if (wanted == null || !credential.reaches(wanted)) return Optional.empty();
        return credential.session().flatMap(session -> directory.membership(session.user(), wanted));
    }

    private Credential own(Shown shown) {
        var access = verify(shown);
        var session = directory
                .session(access.session())
                .filter(row -> row.user().equals(access.user()))
                .orElseThrow(Identities::ended);
        var bearer = new Bearer(Optional.of(session.user()), Optional.empty(), session.email());
        return new Credential(
                bearer, Optional.of(session), Optional.empty(), Optional.empty(), Optional.empty(), access.expires());
    }

    private Credential held(Shown shown) {
        var now = clock.instant();
        var holder = credentials
                .holder(SecretHash.of(shown.token()), now)
                .orElseThrow(() -> new Refused(new Refusal.Unauthenticated(
                        "invalid_token", "This API token is not valid, or not any more. Create another one.")));
        var user = holder.user();
        var bearer = new Bearer(Optional.of(user.user()), Optional.empty(), user.email());
        return new Credential(
                bearer,
                Optional.of(user),
                Optional.of(holder.token()),
                Optional.of(holder.company()),
                Optional.empty(),
                Instant.MAX);
    }

    private Credential foreign(IdentityProvider.Proof proof) {
        var session = credentials.linked(proof.subject());
        var bearer = new Bearer(session.map(SessionRow::user), Optional.of(proof.subject()), proof.email());
        return new Credential(
                bearer, session, Optional.empty(), Optional.empty(), Optional.of(proof.signedInAt()), proof.expires());
    }

    private boolean isOurs(Shown shown) {
        return !isApiToken(shown) && !isTheProviders(shown);
    }

    private static boolean isApiToken(Shown shown) {
        return shown.others() && shown.token().startsWith(ApiToken.MARK);
    }

    private boolean isTheProviders(Shown shown) {
        return shown.others() && provider.isPresent() && IdentityProvider.mayHaveSigned(shown.token());
    }

    private Tokens.Access verify(Shown shown) {
        var access = verified.getIfPresent(shown);
        if (access == null) {
            access = tokens.verifyAccess(shown.audience(), shown.token());
            verified.put(shown, access);
        }
        if (!clock.instant().isBefore(access.expires())) throw Tokens.expired();
        return access;
    }

    private static Refused ended() {
        return new Refused(new Refusal.Unauthenticated(
                "session_ended", "This session has ended. Sign in again to get a new token."));
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(FRESH)
                .executor(Runnable::run)
                .build();
    }

    private record Seat(UserId user, CompanyId company) {}
}
