package org.daftar.http.pipeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.daftar.http.tokens.Tokens;
import org.daftar.model.access.Membership;
import org.daftar.model.access.SessionId;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.access.query.Directory.SessionRow;
import org.daftar.ports.kernel.Snapshots;
import org.jspecify.annotations.Nullable;

/**
 * Who a token stands for and where they may work, as the control plane said at most five seconds ago. Only good news is
 * remembered: a caller who was refused is looked up again each time.
 */
public final class Identities {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int REMEMBERED = 50_000;

    private final Tokens tokens;
    private final Directory directory;
    private final Snapshots snapshots;
    private final InstantSource clock;
    private final Cache<Shown, Tokens.Access> verified = cache();
    private final Cache<SessionId, SessionRow> sessions = cache();
    private final Cache<Seat, Membership> memberships = cache();

    public Identities(Tokens tokens, Directory directory, Snapshots snapshots, InstantSource clock) {
        this.tokens = tokens;
        this.directory = directory;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** @param membership in the company asked for; empty when none was asked for, or the user has no access */
    record Identity(SessionRow session, Optional<Membership> membership) {}

    /** Drops what is remembered of a session that has ended. */
    public void forget(SessionId session) {
        sessions.invalidate(session);
    }

    /**
     * Answers from memory, or null when the control plane has to be asked.
     *
     * @throws Refused unauthenticated when the token is not valid
     */
    @Nullable
    Identity remembered(String audience, String token, @Nullable CompanyId company) {
        var access = verify(audience, token);
        var session = sessions.getIfPresent(access.session());
        if (session == null || !session.user().equals(access.user())) return null;
        if (company == null) return new Identity(session, Optional.empty());
        var membership = memberships.getIfPresent(new Seat(access.user(), company));
        return membership == null ? null : new Identity(session, Optional.of(membership));
    }

    /**
     * Asks the control plane; blocks.
     *
     * @throws Refused unauthenticated when the session has ended
     */
    Identity ask(String audience, String token, @Nullable CompanyId company) {
        var access = verify(audience, token);
        var identity = snapshots.read(Control.CONTROL, () -> {
            var session = directory
                    .session(access.session())
                    .filter(row -> row.user().equals(access.user()))
                    .orElseThrow(Identities::ended);
            return new Identity(
                    session,
                    Optional.ofNullable(company).flatMap(wanted -> directory.membership(access.user(), wanted)));
        });
        sessions.put(access.session(), identity.session());
        identity.membership().ifPresent(seat -> memberships.put(new Seat(seat.user(), seat.company()), seat));
        return identity;
    }

    private Tokens.Access verify(String audience, String token) {
        var shown = new Shown(audience, token);
        var known = verified.getIfPresent(shown);
        if (known == null) {
            known = tokens.verifyAccess(audience, token);
            verified.put(shown, known);
        }
        if (!clock.instant().isBefore(known.expires())) throw Tokens.expired();
        return known;
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

    private record Shown(String audience, String token) {}

    private record Seat(UserId user, CompanyId company) {}
}
