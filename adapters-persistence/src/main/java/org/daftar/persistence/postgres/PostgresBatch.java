package org.daftar.persistence.postgres;

import java.sql.SQLException;
import java.util.List;
import org.daftar.persistence.engine.Batch;
import org.daftar.persistence.engine.QueuedUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs units in one transaction without savepoints. A unit that fails before it wrote anything is left out; one that fails
 * later, and any error of the database, ends the transaction, and each unit is run again in one of its own. A rehearsal
 * always has one of its own.
 */
final class PostgresBatch implements Batch {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresBatch.class);

    private final PostgresPlane plane;

    PostgresBatch(PostgresPlane plane) {
        this.plane = plane;
    }

    @Override
    public void run(List<QueuedUnit<?>> units) {
        var real = units.stream().filter(unit -> !unit.isRehearsal()).toList();
        if (!real.isEmpty() && !attempt(real, true)) {
            LOG.info("A batch of {} was undone; its units are run one by one", real.size());
            real.forEach(this::runAlone);
        }
        units.stream().filter(QueuedUnit::isRehearsal).forEach(this::runAlone);
    }

    private void runAlone(QueuedUnit<?> unit) {
        if (!attempt(List.of(unit), false)) unit.fail(PostgresFailures.lost());
    }

    /**
     * False when the transaction came to nothing and may be tried again: nothing is stored, nobody is told.
     *
     * @param gathers see {@link WritingExecutor}
     */
    private boolean attempt(List<QueuedUnit<?>> units, boolean gathers) {
        PostgresWriter begun;
        try {
            begun = plane.begin(gathers);
        } catch (SQLException failure) {
            failAll(units, failure);
            return true;
        }
        try (var writer = begun) {
            for (var unit : units) {
                if (!run(unit, writer, units.size() == 1, gathers)) return false;
            }
            if (units.stream().noneMatch(unit -> unit.succeeded() && !unit.isRehearsal())) return true;
            var transaction = writer.prepareCommit();
            return commit(units, writer, transaction, gathers);
        } catch (SQLException | RuntimeException failure) {
            return settled(units, failure, gathers);
        } catch (Error failure) {
            units.forEach(unit -> unit.fail(failure));
            return true;
        }
    }

    /** False when the unit failed and the transaction cannot go on without it. */
    private boolean run(QueuedUnit<?> unit, PostgresWriter writer, boolean alone, boolean gathers) {
        if (unit.isLate()) return true;
        long writesBefore = writer.writes();
        try {
            unit.run(plane.current(), writer.session());
            writer.session().keepUnit();
            return true;
        } catch (RuntimeException failure) {
            if (alone) return settled(List.of(unit), failure, gathers);
            if (writer.writes() > writesBefore || PostgresFailures.isOfDatabase(failure)) return false;
            unit.fail(failure);
            writer.session().dropUnit();
            return true;
        }
    }

    private boolean commit(List<QueuedUnit<?>> units, PostgresWriter writer, String transaction, boolean gathers) {
        try {
            writer.commit();
            return true;
        } catch (SQLException failure) {
            if (!PostgresFailures.isUnknownOutcome(failure)) return settled(units, failure, gathers);
            LOG.warn("Whether transaction {} was committed is unknown; the database is asked", transaction, failure);
        }
        var committed = plane.isCommitted(transaction);
        if (committed.isEmpty()) units.forEach(unit -> unit.fail(PostgresFailures.unknown()));
        return committed.orElse(true);
    }

    /** Tells a single unit its failure, unless a second try may go better: a connection was lost, or a row waited too long. */
    private static boolean settled(List<QueuedUnit<?>> units, Exception failure, boolean gathers) {
        if (units.size() > 1 || PostgresFailures.isLostConnection(failure)) return false;
        if (gathers && PostgresFailures.isIntegrity(failure)) return false;
        failAll(units, failure);
        return true;
    }

    private static void failAll(List<QueuedUnit<?>> units, Exception failure) {
        var told = PostgresFailures.translated(failure);
        units.forEach(unit -> unit.fail(told));
    }
}
