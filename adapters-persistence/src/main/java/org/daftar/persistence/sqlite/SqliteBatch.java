package org.daftar.persistence.sqlite;

import java.sql.SQLException;
import java.util.List;
import org.daftar.persistence.engine.Batch;
import org.daftar.persistence.engine.QueuedUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs units in one SQLite transaction, each under its savepoint. A unit that fails is undone alone. Where the database
 * ended the whole transaction (disk full, interrupt), nobody has been answered yet and every unit is run again on its own.
 */
final class SqliteBatch implements Batch {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteBatch.class);

    private final SqlitePlane plane;

    SqliteBatch(SqlitePlane plane) {
        this.plane = plane;
    }

    @Override
    public void run(List<QueuedUnit<?>> units) {
        if (runTogether(units)) return;
        LOG.warn("A batch of {} was ended by the database; its units are run one by one", units.size());
        for (var unit : units) {
            if (!runTogether(List.of(unit)))
                unit.fail(new IllegalStateException("The database ended the transaction of a single unit"));
        }
    }

    /** False when the transaction was lost although several units were in it: nothing is stored, nobody is told. */
    private boolean runTogether(List<QueuedUnit<?>> units) {
        boolean alone = units.size() == 1;
        SqliteWriter writer;
        try {
            writer = plane.writer();
            writer.begin();
        } catch (SQLException | RuntimeException failure) {
            failAll(units, failure);
            return true;
        }
        try {
            for (var unit : units) {
                if (run(unit, writer)) continue;
                // Its ROLLBACK TO failed and is finalized by the driver: this writer could not undo a unit or rehearsal
                // again.
                writer.rollback();
                plane.discardWriter();
                return alone;
            }
            if (units.stream().noneMatch(QueuedUnit::succeeded)) {
                writer.rollback();
                return true;
            }
            writer.prepareCommit();
        } catch (SQLException | RuntimeException failure) {
            writer.rollback();
            plane.discardWriter();
            if (!alone) return false;
            failAll(units, failure);
            return true;
        } catch (Error failure) {
            writer.rollback();
            failAll(units, failure);
            return true;
        }
        commit(units, writer);
        return true;
    }

    /** False when the unit failed and took the transaction with it. */
    private boolean run(QueuedUnit<?> unit, SqliteWriter writer) throws SQLException {
        if (unit.isLate()) return true;
        writer.beginUnit();
        try {
            unit.run(plane.current(), writer.session());
        } catch (RuntimeException failure) {
            unit.fail(SqliteFailures.translated(failure));
            if (SqliteFailures.isOfDatabase(failure)) writer.session().afterFailure();
            return writer.dropUnit();
        }
        if (unit.isRehearsal()) return writer.dropUnit();
        writer.keepUnit();
        return true;
    }

    private void commit(List<QueuedUnit<?>> units, SqliteWriter writer) {
        try {
            writer.commit();
        } catch (SQLException failure) {
            if (SqliteFailures.isFull(failure)) {
                writer.rollback();
                plane.discardWriter();
                failAll(units, failure);
            } else {
                LOG.error("Whether a commit reached the disk is unknown; the file is opened again to see", failure);
                if (!plane.reopenedWithCommit(writer.commitsBefore())) failAll(units, failure);
            }
        }
    }

    private static void failAll(List<QueuedUnit<?>> units, Throwable failure) {
        var told = SqliteFailures.translated(failure);
        units.forEach(unit -> unit.fail(told));
    }
}
