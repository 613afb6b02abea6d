package org.daftar.services.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.SessionId;
import org.daftar.model.access.SignedIn;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.PasswordProof;
import org.daftar.ports.access.SignIn;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.access.driven.IdentityStore.User;
import org.daftar.ports.audit.driven.FactLog;

/** Signing in, refreshing and signing out, as the inside of a unit of the control plane. */
record SignInVerbs(AccessStores stores, FactLog facts, InstantSource clock, RandomGenerator random, Ids ids) {

    private static final int MOST_MISSES = 5;
    private static final Duration MISSES_COUNT = Duration.ofMinutes(15);
    private static final int SECRET_BYTES = 32;

    SignIn signIn(Origin origin, PasswordProof proof) {
        if (proof.email().isEmpty()) return wrong();
        var account = sha256(proof.email().get().value());
        var now = clock.instant();
        forgetExpired(now);
        var misses = stores.sessions().misses(account, now.minus(MISSES_COUNT));
        if (misses.size() >= MOST_MISSES) return locked(misses, now);
        // Asked again: since the proof the user or their tenant may have been switched off.
        var user = proof.user().filter(known -> proof.good()).flatMap(stores.identities()::user);
        if (user.isEmpty()) {
            stores.sessions().addMiss(account, now);
            proof.user().ifPresent(known -> note(known, origin, "sign_in.failed"));
            if (misses.size() + 1 == MOST_MISSES)
                proof.user().ifPresent(known -> note(known, origin, "sign_in.locked"));
            return wrong();
        }
        stores.sessions().clearMisses(account);
        note(user.get().id(), origin, "sign_in.granted");
        return begin(origin, user.get(), now);
    }

    /** A new session with its first refresh secret. */
    SignIn.Granted begin(Origin origin, User user, Instant now) {
        var session = new SessionId(ids.next());
        stores.sessions().begin(session, user.id(), now);
        return granted(origin, user, session, now);
    }

    SignIn refresh(Origin origin, String secret) {
        var hash = sha256(secret);
        var known = stores.sessions().secret(hash);
        var now = clock.instant();
        forgetExpired(now);
        if (known.isEmpty() || !known.get().live() || known.get().until().isBefore(now)) {
            return notValid();
        }
        var token = known.get();
        if (token.used()) {
            stores.sessions().end(token.session(), now);
            note(token.user(), origin, "session.revoked_by_reuse");
            return denied(
                    "token_reused", "This refresh token was used before, so its session has ended. Sign in again.");
        }
        var user = stores.identities().user(token.user());
        if (user.isEmpty()) return notValid();
        stores.sessions().markUsed(hash);
        return granted(origin, user.get(), token.session(), now);
    }

    void signOut(Origin origin, SessionId session) {
        var row = stores.directory().session(session);
        stores.sessions().end(session, clock.instant());
        row.ifPresent(ended -> note(ended.user(), origin, "signed_out"));
    }

    Optional<User> known(Optional<EmailAddress> email) {
        return email.flatMap(stores.identities()::user);
    }

    private SignIn.Granted granted(Origin origin, User user, SessionId session, Instant now) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var until = now.plus(SignIn.REFRESH_LASTS);
        stores.sessions().addSecret(sha256(secret), session, until);
        var plan = stores.identities().plan(user.home());
        return new SignIn.Granted(new SignedIn(user.id(), user.home(), plan, session, origin), secret, until);
    }

    private void note(UserId user, Origin origin, String action) {
        facts.append(
                Control.CONTROL,
                Optional.of(user),
                origin,
                new Fact(action, new Fact.Subject("user", user.value()), List.of()));
    }

    /** On the back of a write that adds one of them at most, so that neither table grows beyond what is in use. */
    private void forgetExpired(Instant now) {
        stores.sessions().forgetMisses(now.minus(MISSES_COUNT));
        stores.sessions().forgetSecrets(now);
    }

    private static SignIn notValid() {
        return denied("invalid_token", "This refresh token is not valid any more. Sign in again.");
    }

    private static SignIn wrong() {
        return denied("wrong_credentials", "E-mail or password is wrong.");
    }

    private static SignIn locked(List<Instant> misses, Instant now) {
        var free = misses.get(misses.size() - MOST_MISSES).plus(MISSES_COUNT);
        return new SignIn.Denied(new Refusal.TooManyAttempts(
                Math.max(1, Duration.between(now, free).toSeconds())));
    }

    private static SignIn denied(String code, String message) {
        return new SignIn.Denied(new Refusal.Unauthenticated(code, message));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
