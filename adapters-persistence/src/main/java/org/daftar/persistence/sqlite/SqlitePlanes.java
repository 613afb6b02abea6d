package org.daftar.persistence.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.ibatis.session.SqlSessionFactory;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Plane;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.schema.Migrations;

/** The open files of a data directory: control.db always, companies' books in a bounded, least recently used cache. */
final class SqlitePlanes implements AutoCloseable {

    private static final int MOST_OPEN = 64;
    private static final long ONLY_COMPANY = 1;

    private final DataDirectory directory;
    private final SqlSessionFactory mybatis;
    private final SqlitePlane control;
    private final Map<CompanyId, Open> books = new LinkedHashMap<>(16, 0.75f, true);

    SqlitePlanes(DataDirectory directory, SqlSessionFactory mybatis) {
        this.directory = directory;
        this.mybatis = mybatis;
        this.control = new SqlitePlane(directory.control(), Migrations.CONTROL, mybatis, 0);
        if (directory.isOurs()) control.opened();
    }

    <T> T with(Plane plane, Function<SqlitePlane, T> use) {
        if (plane == Control.CONTROL) return use.apply(control);
        var open = lease(((Books) plane).company());
        try {
            return use.apply(open.plane);
        } finally {
            release(open);
        }
    }

    void drain() {
        try {
            for (var open : all()) open.queue().drain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Serves the books of a company from another file while the work runs, then closes it. */
    void during(CompanyId company, Path file, Runnable work) {
        var plane = new SqlitePlane(file, Migrations.BOOKS, mybatis, ONLY_COMPANY).opened();
        synchronized (this) {
            books.put(company, new Open(plane));
        }
        try {
            work.run();
        } finally {
            synchronized (this) {
                books.remove(company);
            }
            close(plane);
        }
    }

    private synchronized Open lease(CompanyId company) {
        var open = books.get(company);
        if (open == null) {
            var file = directory.books(company);
            if (!Files.exists(file)) throw new Refused(new Refusal.NoAccess());
            open = new Open(new SqlitePlane(file, Migrations.BOOKS, mybatis, ONLY_COMPANY));
            if (directory.isOurs()) open.plane.opened();
            books.put(company, open);
            closeIdle();
        }
        open.leases++;
        return open;
    }

    private synchronized void release(Open open) {
        open.leases--;
    }

    private void closeIdle() {
        var entries = books.values().iterator();
        while (books.size() > MOST_OPEN && entries.hasNext()) {
            var oldest = entries.next();
            if (oldest.leases > 0 || !oldest.plane.queue().isIdle()) continue;
            entries.remove();
            close(oldest.plane);
        }
    }

    private synchronized List<SqlitePlane> all() {
        var all = new ArrayList<SqlitePlane>();
        all.add(control);
        books.values().forEach(open -> all.add(open.plane));
        return all;
    }

    @Override
    public void close() {
        all().forEach(SqlitePlanes::close);
    }

    private static void close(SqlitePlane plane) {
        try {
            plane.close();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot close a database file", e);
        }
    }

    private static final class Open {

        private final SqlitePlane plane;
        private int leases;

        Open(SqlitePlane plane) {
            this.plane = plane;
        }
    }
}
