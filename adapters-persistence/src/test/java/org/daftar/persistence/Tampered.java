package org.daftar.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Books that somebody changed behind the service's back. */
public final class Tampered {

    /** @param law that finds out who does this */
    public record Deed(String law, String sql) {}

    private Tampered() {}

    /** The laws that are broken when, in new books and after those entries, the deed is done. */
    public static List<String> laws(Database database, Path directory, Consumer<Company> entries, Deed deed) {
        var installation = Installation.on(database, place(directory));
        try (var site = installation.site();
                var storage = installation.storage()) {
            entries.accept(installation.alpha());
            try (var operator = site.operator(installation.alpha().books());
                    var statement = operator.createStatement()) {
                unguarded(database, statement);
                statement.executeUpdate(deed.sql());
            }
            return installation.brokenLaws();
        } catch (SQLException e) {
            throw new IllegalStateException(deed.sql(), e);
        }
    }

    private static Path place(Path directory) {
        try {
            return Files.createTempDirectory(directory, "books");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An operator can do what the service cannot. */
    private static void unguarded(Database database, Statement statement) throws SQLException {
        if (database == Database.POSTGRESQL) {
            statement.execute("SET session_replication_role = replica");
            return;
        }
        statement.execute("PRAGMA foreign_keys = OFF");
        statement.execute("PRAGMA ignore_check_constraints = ON");
        var triggers = new ArrayList<String>();
        try (var rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
            while (rows.next()) triggers.add(rows.getString(1));
        }
        for (var trigger : triggers) statement.execute("DROP TRIGGER " + trigger);
    }
}
