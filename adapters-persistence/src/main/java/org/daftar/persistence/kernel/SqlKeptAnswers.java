package org.daftar.persistence.kernel;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.daftar.model.kernel.Plane;
import org.daftar.model.kernel.UserId;
import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.kernel.KeptAnswers;

public final class SqlKeptAnswers implements KeptAnswers {

    private final Sessions sessions;
    private final InstantSource clock;
    private final Duration keptFor;

    public SqlKeptAnswers(Sessions sessions, InstantSource clock, Duration keptFor) {
        this.sessions = sessions;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    @Override
    public Optional<KeptAnswer> find(Plane plane, UserId user, String key) {
        return sessions.with(
                plane,
                session -> Optional.ofNullable(
                        session.mapper(KeptAnswerMapper.class).find(session.company(), user.value(), key)));
    }

    @Override
    public void keep(Plane plane, UserId user, String key, KeptAnswer answer) {
        var session = sessions.writing(plane);
        var mapper = session.mapper(KeptAnswerMapper.class);
        var now = clock.instant();
        mapper.forgetBefore(session.company(), now.minus(keptFor));
        mapper.keep(session.company(), user.value(), key, answer, now);
    }
}
