package org.daftar.persistence.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.ibatis.session.SqlSessionFactory;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.engine.CurrentSession;
import org.daftar.persistence.engine.OpenPlane;
import org.daftar.persistence.engine.Patience;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.WriteQueue;
import org.daftar.persistence.schema.Migrations;
import org.jspecify.annotations.Nullable;

/** One open file: its queue of writes, its writer, its readers. */
final class SqlitePlane implements OpenPlane {

    private static final int BATCH = 200;
    private static final int READERS = 4;

    private final Path file;
    private final Migrations schema;
    private final SqlSessionFactory mybatis;
    private final long company;
    private final CurrentSession current = new CurrentSession();
    private final WriteQueue queue = new WriteQueue(new SqliteBatch(this), BATCH);
    private final ConcurrentLinkedQueue<SqliteReader> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore readers = new Semaphore(READERS);
    private @Nullable SqliteWriter writer;

    SqlitePlane(Path file, Migrations schema, SqlSessionFactory mybatis, long company) {
        this.file = file;
        this.schema = schema;
        this.mybatis = mybatis;
        this.company = company;
    }

    /** Opens the file now, so that a damaged or newer one is refused at once. */
    SqlitePlane opened() {
        try {
            openWriter();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot open " + file, e);
        }
    }

    /** For whoever reads beside the process that serves it. */
    SqlitePlane required() {
        try {
            new SqliteFile(file, schema).require();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot open " + file, e);
        }
    }

    @Override
    public WriteQueue queue() {
        return queue;
    }

    @Override
    public CurrentSession current() {
        return current;
    }

    /** Only for the thread that leads. */
    SqliteWriter writer() throws SQLException {
        return writer == null ? openWriter() : writer;
    }

    /** The driver finalizes a statement that fails; a writer whose own statements failed is opened anew. */
    void discardWriter() {
        var failed = writer;
        writer = null;
        try {
            if (failed != null) failed.close();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot close " + file, e);
        }
    }

    /** After a commit of unknown outcome: closes everything, opens it again, and tells whether the commit is there. */
    boolean reopenedWithCommit(long commitsBefore) {
        try {
            closeConnections();
            return openWriter().commitNumber() > commitsBefore;
        } catch (SQLException stillFailing) {
            writer = null;
            return false;
        }
    }

    @Override
    public <T> T inSnapshot(Patience patience, Function<Session, T> reading) {
        if (!readers.tryAcquire()) awaitReader();
        SqliteReader reader = null;
        try {
            reader = idle.poll();
            if (reader == null) reader = new SqliteReader(file, mybatis, company);
            return reader.read(patience, reading);
        } catch (SQLException failure) {
            // Its transaction may still be open: nobody reads from an old snapshot.
            if (reader != null) reader.discard();
            reader = null;
            throw SqliteFile.damaged(file, new IllegalStateException("Cannot read " + file, failure));
        } catch (RuntimeException failure) {
            if (SqliteFailures.translated(failure) instanceof Refused told) throw told;
            throw SqliteFile.damaged(file, failure);
        } finally {
            if (reader != null) idle.add(reader);
            readers.release();
        }
    }

    private void awaitReader() {
        try {
            if (readers.tryAcquire(5, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refused(
                new Refusal.Unavailable("overloaded", "Too many reports are running. Repeat the call in a moment.", 1));
    }

    private SqliteWriter openWriter() throws SQLException {
        var open = new SqliteWriter(new SqliteFile(file, schema).writer(), mybatis, company);
        writer = open;
        return open;
    }

    @Override
    public void close() {
        try {
            closeConnections();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot close " + file, e);
        }
    }

    private void closeConnections() throws SQLException {
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) reader.close();
        var open = writer;
        writer = null;
        if (open != null) open.close();
    }
}
