package org.daftar.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WholeUnitsTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void R35_no_column_of_the_books_holds_a_fraction(Database database) throws SQLException {
        var columns = database == Database.SQLITE
                ? "SELECT t.name, c.name, lower(c.type) FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
                : "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema')";
        var looked = 0;
        var fractions = new ArrayList<String>();
        try (var installation = Installation.on(database);
                var books = installation.site().operator(installation.alpha().books());
                var statement = books.createStatement();
                var rows = statement.executeQuery(columns)) {
            while (rows.next()) {
                looked++;
                if (rows.getString(3).matches(".*(real|double|float|numeric|decimal|money|any).*"))
                    fractions.add(rows.getString(1) + "." + rows.getString(2) + " " + rows.getString(3));
            }
        }
        assertThat(fractions).isEmpty();
        assertThat(looked).isGreaterThan(100);
    }
}
