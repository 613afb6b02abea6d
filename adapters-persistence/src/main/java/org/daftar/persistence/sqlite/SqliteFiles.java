package org.daftar.persistence.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.ibatis.session.SqlSessionFactory;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.schema.Migrations;

/** Opens the files of a data directory: at once when it is ours, so that a damaged or newer one is refused at once. */
record SqliteFiles(DataDirectory directory, SqlSessionFactory mybatis) {

    private static final long NO_COMPANY = 0;
    private static final long ONLY_COMPANY = 1;

    SqlitePlane control() {
        return whenOurs(new SqlitePlane(directory.control(), Migrations.CONTROL, mybatis, NO_COMPANY));
    }

    SqlitePlane books(CompanyId company) {
        var file = directory.books(company);
        if (!Files.exists(file)) throw new Refused(new Refusal.NoAccess());
        return whenOurs(plane(file));
    }

    /** Books that are being made, under another name than a company's. */
    SqlitePlane booksIn(Path file) {
        return plane(file).opened();
    }

    private SqlitePlane whenOurs(SqlitePlane plane) {
        return directory.isOurs() ? plane.opened() : plane;
    }

    private SqlitePlane plane(Path file) {
        return new SqlitePlane(file, Migrations.BOOKS, mybatis, ONLY_COMPANY);
    }
}
