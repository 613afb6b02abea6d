package org.daftar.persistence.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.Session;
import org.daftar.ports.kernel.KeptAnswers.KeptAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a batch is to keep, written together at its end: a question for one would else make every unit write
 * what those before it left pending. The second of two equal requests in a batch finds the first's answer here.
 */
final class AnswersOfBatch implements BatchState {

    record Key(UUID user, String key) {}

    record Kept(KeptAnswer answer, Instant at) {}

    /** More than one, so that a table that grew is worked off; few, so that no batch is long. */
    private static final int FORGOTTEN_PER_KEPT = 4;

    private final KeptAnswerMapper mapper;
    private final long company;
    private final Duration keptFor;
    private final Map<Key, Kept> batch = new HashMap<>();
    private final Map<Key, Kept> unit = new HashMap<>();
    private final Map<Key, Kept> flushedInUnit = new HashMap<>();

    private AnswersOfBatch(Session session, Duration keptFor) {
        mapper = session.mapper(KeptAnswerMapper.class);
        company = session.company();
        this.keptFor = keptFor;
    }

    static AnswersOfBatch of(Session session, Duration keptFor) {
        return session.state(AnswersOfBatch.class, writing -> new AnswersOfBatch(writing, keptFor));
    }

    void keep(Key key, Kept kept) {
        unit.put(key, kept);
    }

    @Nullable
    KeptAnswer find(Key key) {
        var pending = unit.getOrDefault(key, batch.get(key));
        return pending != null ? pending.answer() : mapper.find(company, key.user(), key.key());
    }

    @Override
    public void keepUnit() {
        batch.putAll(unit);
        unit.clear();
        flushedInUnit.clear();
    }

    @Override
    public void dropUnit() {
        batch.putAll(flushedInUnit);
        unit.clear();
        flushedInUnit.clear();
    }

    @Override
    public void flush() {
        if (batch.isEmpty() && unit.isEmpty()) return;
        write(batch);
        write(unit);
        flushedInUnit.putAll(batch);
        batch.clear();
        unit.clear();
    }

    private void write(Map<Key, Kept> answers) {
        answers.values().stream()
                .map(Kept::at)
                .max(Comparator.naturalOrder())
                .ifPresent(
                        last -> mapper.forgetBefore(company, last.minus(keptFor), FORGOTTEN_PER_KEPT * answers.size()));
        answers.forEach((key, kept) -> mapper.keep(company, key.user(), key.key(), kept.answer(), kept.at()));
    }
}
