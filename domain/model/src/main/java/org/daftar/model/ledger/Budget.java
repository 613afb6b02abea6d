package org.daftar.model.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;

/**
 * What a fiscal year shall bring, by accounts and months. There is one for each year and project, and one for each year as a
 * whole, so that nobody has to ask which of two is meant.
 *
 * @param project empty for the company as a whole
 * @param version rises with each change
 */
public record Budget(
        BudgetId id,
        String name,
        FiscalYear year,
        Optional<UUID> project,
        List<Line> lines,
        Instant createdAt,
        long version) {

    /** Two hundred accounts in twelve months. */
    public static final int MOST_LINES = 2400;

    /** @param amount as people say it: income and expense alike above zero */
    public record Line(AccountId account, YearMonth month, Money amount) {

        private record Place(AccountId account, YearMonth month) {}

        private Place place() {
            return new Place(account, month);
        }
    }

    public Budget {
        lines = List.copyOf(lines);
        if (lines.size() > MOST_LINES) throw new IllegalArgumentException(lines.size() + " lines");
        var places = new HashSet<Line.Place>();
        for (var line : lines) {
            if (!holds(year, line.month())) throw new IllegalArgumentException(line.month() + " is not in " + year);
            if (!places.add(line.place())) throw new IllegalArgumentException(line + " twice");
        }
    }

    public static boolean holds(FiscalYear year, YearMonth month) {
        return year.holds(month.atDay(1));
    }

    public Budget revised(String newName, List<Line> newLines) {
        return new Budget(id, newName, year, project, newLines, createdAt, version + 1);
    }
}
