package org.daftar.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.kernel.Page;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.persistence.stock.Warehouse;
import org.daftar.ports.stock.StockKeeping.Correction;
import org.daftar.ports.stock.query.Stock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Books from before stock was kept by day: what there was on a day is filled in from the events, in the company's time zone. */
class StockDaysMigrationTest {

    private static final String STEP = "/org/daftar/persistence/schema/books/032-stock-days";

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Database.class)
    void R09_stock_of_old_books_is_there_on_every_day_it_was_there(Database database) throws Exception {
        try (var installation = Installation.on(database, directory)) {
            var house = new Warehouse(installation.alpha());
            happened(house);
            var before = days(house);
            try (var operator =
                            installation.site().operator(installation.alpha().books());
                    var statement = operator.createStatement()) {
                statement.execute("DROP TABLE stock_movement");
                statement.execute("ALTER TABLE stock_event DROP COLUMN day");
                step(operator, statement, database);
            }
            assertThat(days(house)).isEqualTo(before);
            assertThat(installation.brokenLaws()).isEmpty();
        }
    }

    /** The last hours of a day abroad are of the next day in Dubai. */
    private static void happened(Warehouse house) {
        var flour = house.material("FLOUR");
        var dubai = house.site("Dubai");
        var sharjah = house.site("Sharjah");
        house.found(flour, dubai, "10", "3.333333");
        house.sent(flour, dubai, sharjah, "2");
        house.sent(flour, dubai, sharjah, "3");
        var stock = house.daftar().stock();
        var owner = house.company().owner();
        var late = Optional.of(Instant.parse("2026-02-28T21:30:00Z"));
        var gone = house.of(flour, dubai, "1");
        stock.dispose(
                owner,
                new Correction(
                        ItemKind.MATERIAL, gone.item(), gone.location(), gone.quantity(), late, Optional.empty()));
        stock.takeBack(owner, ItemKind.MATERIAL, "MT-000002", Optional.empty());
    }

    private static List<String> days(Warehouse house) {
        var today = LocalDate.now(ZoneId.of("Asia/Dubai"));
        var asked = new Stock.Asked(Optional.empty(), Optional.empty());
        var request = new Page.Request<>(Stock.SummarySort.ITEM, true, 10, Optional.empty());
        var days = new ArrayList<String>();
        for (var day : List.of(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1), today))
            days.add(day + ": "
                    + house.daftar().read().stock().asOf(house.company().books(), day, asked, request));
        assertThat(days.get(1)).isNotEqualTo(days.get(0).replace("02-28", "03-01"));
        return days;
    }

    private static void step(Connection connection, Statement statement, Database database) throws Exception {
        var dialect = SqlDialect.valueOf(database.name());
        if (dialect == SqlDialect.SQLITE) DayIn.teach(connection);
        for (var name : List.of(STEP + ".sql", STEP + "." + dialect.databaseId() + ".sql"))
            for (var sql : dialect.translate(text(name)).split("\n----\n")) run(statement, sql.strip());
    }

    private static String text(String name) throws Exception {
        try (var in = Migrations.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void run(Statement statement, String sql) throws SQLException {
        if (!sql.isEmpty()) statement.execute(sql);
    }
}
