package org.daftar.persistence.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.Session;
import org.jspecify.annotations.Nullable;

/**
 * Where a plane stands: the next compact key, the last fact, the end of the chain, the last recorded time. Read once per
 * batch, advanced in memory by each unit, written once per batch.
 */
public final class PlaneHead implements BatchState {

    /** One row, one state; a change is a new value, so dropping a unit is forgetting its value. */
    public record Row(long nextKey, long factSeq, long entrySeq, long drafts, byte[] chainHash, Instant recordedAt) {}

    private final HeadMapper mapper;
    private final long company;
    private @Nullable Row stored;
    private Row batch;
    private Row unit;

    private PlaneHead(Session session) {
        mapper = session.mapper(HeadMapper.class);
        company = session.company();
        var row = mapper.find(company);
        if (row == null) throw new IllegalStateException("These books have no head: they were never created");
        stored = row;
        batch = row;
        unit = row;
    }

    public static PlaneHead of(Session session) {
        return session.state(PlaneHead.class, PlaneHead::new);
    }

    public Row now() {
        return unit;
    }

    public long drawKey() {
        long key = unit.nextKey();
        unit = new Row(key + 1, unit.factSeq(), unit.entrySeq(), unit.drafts(), unit.chainHash(), unit.recordedAt());
        return key;
    }

    /**
     * The next fact's number.
     *
     * @param at recorded then, or with what was recorded last if the clock has gone back
     */
    public long drawFact(Instant at) {
        var micros = at.truncatedTo(ChronoUnit.MICROS);
        unit = new Row(
                unit.nextKey(),
                unit.factSeq() + 1,
                unit.entrySeq(),
                unit.drafts(),
                unit.chainHash(),
                micros.isBefore(unit.recordedAt()) ? unit.recordedAt() : micros);
        return unit.factSeq();
    }

    public void countDrafts(int more) {
        unit = new Row(
                unit.nextKey(),
                unit.factSeq(),
                unit.entrySeq(),
                unit.drafts() + more,
                unit.chainHash(),
                unit.recordedAt());
    }

    public void extendChain(long sequence, byte[] hash, Instant recordedAt) {
        unit = new Row(unit.nextKey(), unit.factSeq(), sequence, unit.drafts(), hash, recordedAt);
    }

    @Override
    public void keepUnit() {
        batch = unit;
    }

    @Override
    public void dropUnit() {
        unit = batch;
        // What an early flush wrote inside the unit went back with its savepoint.
        stored = null;
    }

    @Override
    public void flush() {
        if (unit == stored) return;
        mapper.update(company, unit);
        stored = unit;
    }

    @Override
    public boolean stored() {
        return unit == stored && unit == batch;
    }
}
