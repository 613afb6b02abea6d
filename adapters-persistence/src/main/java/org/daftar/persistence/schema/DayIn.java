package org.daftar.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.daftar.persistence.kernel.Periods;
import org.sqlite.Function;

/** {@code day_in(zone, micros)} for steps that fill in what was not kept before: SQLite knows no time zones. */
final class DayIn extends Function {

    private static final String NAME = "day_in";
    private static final int PARAMETERS = 2;

    private DayIn() {}

    static void teach(Connection connection) throws SQLException {
        Function.create(connection, NAME, new DayIn(), PARAMETERS, FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        try {
            var at = Instant.EPOCH.plus(value_long(1), ChronoUnit.MICROS);
            result(Periods.day(LocalDate.ofInstant(at, ZoneId.of(value_text(0)))));
        } catch (DateTimeException unknown) {
            throw new SQLException("No day of " + value_long(1) + " in " + value_text(0), unknown);
        }
    }
}
