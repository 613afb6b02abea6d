package org.daftar.ports.access.driven;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.SessionId;
import org.daftar.model.kernel.UserId;

/** Sessions, the hashes of their refresh secrets, and misses at signing in. */
public interface SessionStore {

    void begin(SessionId session, UserId user, Instant at);

    void end(SessionId session, Instant at);

    void endAll(UserId user, Instant at);

    void addSecret(byte[] hash, SessionId session, Instant until);

    Optional<Secret> secret(byte[] hash);

    void markUsed(byte[] hash);

    void addMiss(byte[] account, Instant at);

    /** Since that moment, oldest first. */
    List<Instant> misses(byte[] account, Instant since);

    void clearMisses(byte[] account);

    /** Deletes a few misses from before that moment: more than a call adds, so that they cannot pile up. */
    void forgetMisses(Instant before);

    /** Deletes a few secrets that expired before that moment, and the sessions that have no other. */
    void forgetSecrets(Instant before);

    /** @param live whether its session still is */
    record Secret(SessionId session, UserId user, boolean used, boolean live, Instant until) {}
}
