package org.daftar.services.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.SecretHash;
import org.daftar.model.access.SessionId;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.PasswordProof;
import org.daftar.ports.access.SignIn;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.access.driven.IdentityStore.User;
import org.daftar.services.audit.Moments;

/** Signing in, refreshing and signing out, as the inside of a unit of the control plane. */
record SignInVerbs(AccessStores stores, ControlFacts facts, Moments moments, Secrets secrets, Ids ids) {

    private static final int MOST_MISSES = 5;
    private static final Duration MISSES_COUNT = Duration.ofMinutes(15);

    SignIn signIn(Origin origin, PasswordProof proof) {
        if (proof.email().isEmpty()) return wrong();
        var account = SecretHash.of(proof.email().get().value()).bytes();
        var now = moments.now();
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
        stores.identities().signedIn(user.id(), now);
        return granted(origin, user, session, now);
    }

    SignIn refresh(Origin origin, String secret) {
        var hash = SecretHash.of(secret).bytes();
        var known = stores.sessions().secret(hash);
        var now = moments.now();
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
        stores.sessions().end(session, moments.now());
        row.ifPresent(ended -> note(ended.user(), origin, "signed_out"));
    }

    Optional<User> known(Optional<EmailAddress> email) {
        return email.flatMap(stores.identities()::user);
    }

    private SignIn.Granted granted(Origin origin, User user, SessionId session, Instant now) {
        var secret = secrets.draw();
        var until = now.plus(SignIn.REFRESH_LASTS);
        stores.sessions().addSecret(SecretHash.of(secret).bytes(), session, until);
        var plan = stores.identities().plan(user.home());
        return new SignIn.Granted(new SignedIn(user.id(), user.home(), plan, session, origin), secret, until);
    }

    private void note(UserId user, Origin origin, String action) {
        facts.note(user, origin, action, "user", user.value());
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
}
