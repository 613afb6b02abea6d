package org.daftar.persistence.mapping;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.binding.MapperProxyFactory;
import org.apache.ibatis.cache.CacheKey;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.ReuseExecutor;
import org.apache.ibatis.executor.parameter.ParameterHandler;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.logging.Log;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.scripting.defaults.RawSqlSource;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.transaction.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * MyBatis with its two hot places replaced. Its own binding looks every property up by name in every call, and asks the
 * driver for the type of every column of every result; both cost more than SQLite needs for the statement.
 */
final class RecordConfiguration extends Configuration {

    private final Map<String, RowPlan> plans = new ConcurrentHashMap<>();
    private final Map<String, Places> places = new ConcurrentHashMap<>();
    private final Map<String, MapperProxyFactory<?>> mappers = new ConcurrentHashMap<>();
    private final Map<String, MappedStatement> statements = new ConcurrentHashMap<>();

    @Override
    public ParameterHandler newParameterHandler(MappedStatement statement, @Nullable Object parameter, BoundSql sql) {
        return new Parameters(getTypeHandlerRegistry(), parameter, sql, places(statement, sql));
    }

    private Places places(MappedStatement statement, BoundSql sql) {
        if (!(statement.getSqlSource() instanceof RawSqlSource)) return Places.of(sql, true);
        var known = places.get(statement.getId());
        return known != null ? known : places.computeIfAbsent(statement.getId(), id -> Places.of(sql, false));
    }

    @Override
    @SuppressWarnings("rawtypes") // as MyBatis declares it
    public ResultSetHandler newResultSetHandler(
            Executor executor,
            MappedStatement statement,
            RowBounds bounds,
            ParameterHandler parameters,
            @Nullable ResultHandler results,
            BoundSql sql) {
        var columns = executor instanceof Statements kept ? kept.columns : new NamedColumns();
        return new Rows(plan(statement), sql.getSql(), columns);
    }

    @Override
    public <T> T getMapper(Class<T> type, SqlSession session) {
        return type.cast(mappers.computeIfAbsent(type.getName(), name -> new MapperProxyFactory<>(type))
                .newInstance(session));
    }

    /** MyBatis asks this before it asks for the statement of a mapper's method. */
    @Override
    public boolean hasStatement(String id) {
        return true;
    }

    @Override
    public MappedStatement getMappedStatement(String id) {
        return statements.computeIfAbsent(id, this::made);
    }

    private MappedStatement made(String id) {
        int dot = id.lastIndexOf('.');
        var mapper =
                Objects.requireNonNull(mappers.get(id.substring(0, dot)), id).getMapperInterface();
        for (var method : mapper.getMethods()) {
            if (method.getName().equals(id.substring(dot + 1))) return MappedMethods.statement(this, id, method);
        }
        throw new IllegalArgumentException("No mapper has the method " + id);
    }

    private RowPlan plan(MappedStatement statement) {
        var known = plans.get(statement.getId());
        return known != null ? known : plans.computeIfAbsent(statement.getId(), id -> planned(statement));
    }

    private RowPlan planned(MappedStatement statement) {
        boolean asks = statement.getSqlCommandType() == SqlCommandType.SELECT;
        return new RowPlan(asks ? statement.getResultMaps().get(0).getType() : Long.class, getTypeHandlerRegistry());
    }

    /** Always one that keeps its prepared statements. */
    @Override
    public Executor newExecutor(Transaction transaction, ExecutorType type) {
        return new Statements(this, transaction);
    }

    /** Nothing is cached, so no key is needed; MyBatis would compute one of all parameters for every question. */
    private static final class Statements extends ReuseExecutor {

        private final NamedColumns columns = new NamedColumns();

        Statements(Configuration configuration, Transaction transaction) {
            super(configuration, transaction);
        }

        @Override
        public List<BatchResult> doFlushStatements(boolean isRollback) {
            columns.forget();
            return super.doFlushStatements(isRollback);
        }

        @Override
        public CacheKey createCacheKey(
                MappedStatement statement, @Nullable Object parameter, RowBounds bounds, BoundSql sql) {
            return new CacheKey();
        }

        /** Never the connection that logs: its lines hold every parameter, and those hold what people sent. */
        @Override
        protected Connection getConnection(Log statementLog) throws SQLException {
            return transaction.getConnection();
        }
    }
}
