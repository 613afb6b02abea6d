package org.daftar.persistence.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.ibatis.session.SqlSession;

/**
 * One connection's view of one plane, held by one thread at a time.
 *
 * <p>{@code company} is the compact key under which the plane's rows are stored: 0 in the control plane.
 */
public final class Session {

    private final SqlSession sql;
    private final long company;
    private final boolean writing;
    private final Map<Class<?>, Object> mappers = new HashMap<>();
    private final Map<Object, BatchState> states = new LinkedHashMap<>();

    private Session(SqlSession sql, long company, boolean writing) {
        this.sql = sql;
        this.company = company;
        this.writing = writing;
    }

    public static Session writing(SqlSession sql, long company) {
        return new Session(sql, company, true);
    }

    public static Session reading(SqlSession sql, long company) {
        return new Session(sql, company, false);
    }

    public boolean isWriting() {
        return writing;
    }

    public long company() {
        return company;
    }

    public <M> M mapper(Class<M> type) {
        return type.cast(mappers.computeIfAbsent(type, sql::getMapper));
    }

    /** The batch's state of that kind, made at its first use; a session that only reads has none. */
    public <S extends BatchState> S state(Class<S> type, Function<Session, S> first) {
        return type.cast(stateOf(type, first));
    }

    BatchState stateOf(Object kind, Function<Session, ? extends BatchState> first) {
        if (!writing) throw new IllegalStateException("A session that only reads keeps no state");
        var state = states.get(kind);
        if (state == null) {
            state = first.apply(this);
            states.put(kind, state);
        }
        return state;
    }

    /** Makes what is pending visible to SQL: called by every query over what batches accumulate. */
    public Session settled() {
        states.values().forEach(BatchState::flush);
        return this;
    }

    public void keepUnit() {
        states.values().forEach(BatchState::keepUnit);
    }

    public void dropUnit() {
        states.values().forEach(BatchState::dropUnit);
    }

    /** The batch is stored: what some states know is as true for the next one, while nobody else writes. */
    public void stored() {
        states.values().removeIf(state -> !state.stored());
    }

    /** The batch came to nothing, or somebody else has written: nothing that was known is true any more. */
    public void forget() {
        states.clear();
    }

    /** Drops prepared statements: SQLite's driver finalizes the one that failed, and MyBatis would use it again. */
    public void afterFailure() {
        sql.flushStatements();
    }

    public SqlSession sql() {
        return sql;
    }
}
