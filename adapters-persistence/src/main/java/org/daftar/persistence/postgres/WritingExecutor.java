package org.daftar.persistence.postgres;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.ibatis.cache.CacheKey;
import org.apache.ibatis.executor.BatchExecutor;
import org.apache.ibatis.executor.ReuseExecutor;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.logging.Log;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.transaction.Transaction;
import org.daftar.persistence.mapping.MyBatis;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the statements of one transaction after another, and knows how many of the present one write. Rows that are only
 * inserted wait for their like, so that a batch of fifty postings goes to the server in a few messages: they are sent before anything
 * is asked of their tables or changed in them, and before rows are made of what tables hold, which may belong to them; tables in the
 * order in which they were first met. That order is right for one unit but need not be for several; where it is not, a foreign
 * key says so, and the units are run again one by one without waiting. What {@link org.daftar.persistence.mapping.CanWait} marks
 * waits as they do, and is sent after them.
 */
final class WritingExecutor extends ReuseExecutor {

    private static final Pattern TABLE =
            Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE) +([a-z_]+)", Pattern.CASE_INSENSITIVE);

    /** Rows that are made of what is in tables; those of a list that is sent are not. */
    private static final Pattern ASKS =
            Pattern.compile("\\b(?:FROM|JOIN) +(?!json_array_elements\\b)", Pattern.CASE_INSENSITIVE);

    private boolean gathers;
    /** By their text, which names one table. */
    private final Map<String, PreparedStatement> waiting = new LinkedHashMap<>();
    /** The same, of those that change rows, which may wait as well. */
    private final Map<String, PreparedStatement> changing = new LinkedHashMap<>();

    private final Set<String> tablesWaiting = new HashSet<>();
    private boolean ends;
    private long writes;

    WritingExecutor(Configuration configuration, Transaction transaction) {
        super(configuration, transaction);
    }

    /** Another transaction. @param gathers whether rows wait for their like, or each is sent at once */
    void begin(boolean gathers) {
        this.gathers = gathers;
        ends = false;
        writes = 0;
    }

    /** Those of the transaction that has ended: its connection goes back, and the next one prepares its own. */
    void forgetStatements() {
        for (var rows : List.of(waiting, changing)) {
            rows.values().forEach(WritingExecutor::close);
            rows.clear();
        }
        tablesWaiting.clear();
        doFlushStatements(true);
    }

    private static void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException lost) {
            // It went with its connection.
        }
    }

    /** Statements that write, sent or waiting, since the transaction began. */
    long writes() {
        return writes;
    }

    /** From now on each row is written once more at most: what changes rows waits for its like, too. */
    void end() {
        ends = true;
    }

    void sendWaiting() throws SQLException {
        send(waiting);
        // What is changed may be what was added.
        send(changing);
        tablesWaiting.clear();
    }

    private static void send(Map<String, PreparedStatement> rows) throws SQLException {
        for (var statement : rows.values()) {
            try (statement) {
                statement.executeBatch();
            }
        }
        rows.clear();
    }

    private void sendWaitingFor(String sql) throws SQLException {
        if (tablesWaiting.isEmpty()) return;
        var tables = TABLE.matcher(sql);
        while (tables.find()) {
            if (!tablesWaiting.contains(tables.group(1))) continue;
            sendWaiting();
            return;
        }
    }

    private int wait(Map<String, PreparedStatement> among, StatementHandler handler, Log log) throws SQLException {
        var rows = like(among, handler.getBoundSql().getSql(), log);
        handler.parameterize(rows);
        handler.batch(rows);
        return BatchExecutor.BATCH_UPDATE_RETURN_VALUE;
    }

    private PreparedStatement like(Map<String, PreparedStatement> among, String sql, Log log) throws SQLException {
        var rows = among.get(sql);
        if (rows != null) return rows;
        rows = getConnection(log).prepareStatement(sql);
        among.put(sql, rows);
        var table = TABLE.matcher(sql);
        if (table.find()) tablesWaiting.add(table.group(1));
        return rows;
    }

    @Override
    public int doUpdate(MappedStatement statement, @Nullable Object parameter) throws SQLException {
        writes++;
        var handler = configuration.newStatementHandler(this, statement, parameter, RowBounds.DEFAULT, null, null);
        var sql = handler.getBoundSql().getSql();
        var log = statement.getStatementLog();
        if (gathers && MyBatis.canWait(statement)) return wait(changing, handler, log);
        if (gathers && statement.getSqlCommandType() == SqlCommandType.INSERT && isRowsOnly(sql))
            return wait(waiting, handler, log);
        if (statement.getSqlCommandType() == SqlCommandType.INSERT && asks(sql)) sendWaiting();
        else sendWaitingFor(sql);
        return super.doUpdate(statement, parameter);
    }

    @Override
    public <E> List<E> doQuery(
            MappedStatement statement,
            @Nullable Object parameter,
            RowBounds bounds,
            @Nullable ResultHandler results,
            BoundSql sql)
            throws SQLException {
        sendWaitingFor(sql.getSql());
        return super.doQuery(statement, parameter, bounds, results, sql);
    }

    /** Nothing is cached, so no key is needed. */
    @Override
    public CacheKey createCacheKey(
            MappedStatement statement, @Nullable Object parameter, RowBounds bounds, BoundSql sql) {
        return new CacheKey();
    }

    /** An insert that neither asks nor changes anything: its place among other such inserts does not matter. */
    private boolean isRowsOnly(String insert) {
        boolean changes = insert.toUpperCase(Locale.ROOT).contains("ON CONFLICT");
        return !asks(insert) && (ends || !changes);
    }

    private static boolean asks(String insert) {
        return ASKS.matcher(insert).find();
    }
}
