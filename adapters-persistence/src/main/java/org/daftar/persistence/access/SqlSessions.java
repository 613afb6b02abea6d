package org.daftar.persistence.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.SessionId;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.driven.SessionStore;

record SqlSessions(ControlTables<SessionMapper> tables) implements SessionStore {

    @Override
    public void begin(SessionId session, UserId user, Instant at) {
        tables.write().beginSession(session.value(), user.value(), at);
    }

    @Override
    public void end(SessionId session, Instant at) {
        tables.write().endSession(session.value(), at);
    }

    @Override
    public void endAll(UserId user, Instant at) {
        tables.write().endSessions(user.value(), at);
    }

    @Override
    public void addSecret(byte[] hash, SessionId session, Instant until) {
        tables.write().addSecret(hash, session.value(), until);
    }

    @Override
    public Optional<Secret> secret(byte[] hash) {
        return tables.ask(mapper -> Optional.ofNullable(mapper.secret(hash))
                .map(row -> new Secret(
                        new SessionId(row.session()), new UserId(row.appUser()), row.used(), row.live(), row.until())));
    }

    @Override
    public void markUsed(byte[] hash) {
        tables.write().markUsed(hash);
    }

    @Override
    public void addMiss(byte[] account, Instant at) {
        tables.write().addMiss(account, at, tables.drawKey());
    }

    @Override
    public List<Instant> misses(byte[] account, Instant since) {
        return tables.ask(mapper -> mapper.misses(account, since));
    }

    @Override
    public void clearMisses(byte[] account) {
        tables.write().clearMisses(account);
    }

    @Override
    public void forgetMisses(Instant before) {
        tables.write().forgetMisses(before);
    }

    @Override
    public void forgetSecrets(Instant before) {
        var mapper = tables.write();
        for (var expired : mapper.expiredSecrets(before)) {
            mapper.forgetSecret(expired.hash());
            mapper.forgetSessionWithoutSecrets(expired.session());
        }
    }
}
