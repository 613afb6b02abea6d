package org.daftar.persistence.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.ibatis.session.SqlSessionFactory;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.schema.Migrations;
import org.daftar.persistence.schema.SchemaUnusable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the files of a data directory: at once when it is ours, so that a damaged or newer one is refused at once; else if they are of this version. */
record SqliteFiles(DataDirectory directory, SqlSessionFactory mybatis) {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteFiles.class);
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

    /**
     * Brings the books of every company to this program's schema, so that whoever reads beside us finds them so. Books that cannot be
     * are refused when somebody asks for them.
     */
    void bringUpToDate() {
        for (var file : directory.everyBooks()) {
            try {
                var books = new SqliteFile(file, Migrations.BOOKS);
                if (!books.isUpToDate()) books.writer().close();
            } catch (IOException | SQLException | SchemaUnusable unusable) {
                LOG.warn("{} cannot be brought up to date", file, unusable);
            }
        }
    }

    private SqlitePlane whenOurs(SqlitePlane plane) {
        return directory.isOurs() ? plane.opened() : plane.required();
    }

    private SqlitePlane plane(Path file) {
        return new SqlitePlane(file, Migrations.BOOKS, mybatis, ONLY_COMPANY);
    }
}
