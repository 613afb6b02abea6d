package org.daftar.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Books that somebody changed behind the service's back. */
public final class Tampered {

    /** @param law that finds out who does this */
    public record Deed(String law, String sql) {}

    private Tampered() {}

    /** The laws that are broken when, in new books and after those entries, the deed is done. */
    public static List<String> laws(Database database, Consumer<Company> entries, Deed deed) {
        // Not closed: who closes them asserts that they obey.
        var installation = Installation.on(database);
        entries.accept(installation.alpha());
        try (var operator = installation.site().unguarded(installation.alpha().books());
                var statement = operator.createStatement()) {
            statement.executeUpdate(deed.sql());
        } catch (SQLException e) {
            throw new IllegalStateException(deed.sql(), e);
        }
        return installation.brokenLaws();
    }
}
