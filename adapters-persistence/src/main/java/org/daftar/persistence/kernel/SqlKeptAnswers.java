package org.daftar.persistence.kernel;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.daftar.model.kernel.Plane;
import org.daftar.model.kernel.UserId;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.AnswersOfBatch.Kept;
import org.daftar.persistence.kernel.AnswersOfBatch.Key;
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
                        session.isWriting()
                                ? answers(session).find(new Key(user.value(), key))
                                : session.mapper(KeptAnswerMapper.class).find(session.company(), user.value(), key)));
    }

    @Override
    public void keep(Plane plane, UserId user, String key, KeptAnswer answer) {
        answers(sessions.writing(plane)).keep(new Key(user.value(), key), new Kept(answer, clock.instant()));
    }

    private AnswersOfBatch answers(Session session) {
        return AnswersOfBatch.of(session, keptFor);
    }
}
