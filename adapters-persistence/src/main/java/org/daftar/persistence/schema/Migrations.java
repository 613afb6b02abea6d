package org.daftar.persistence.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings a plane's schema to the version of this program. A step is a file of common SQL, and where the databases differ
 * (triggers, row-level security) one for the database, or both; the statements of a file are parted by a line of dashes.
 * New books on SQLite, of which each company has its own, get at once what all the steps come to, in a third of the time.
 */
public enum Migrations {
    CONTROL("control", List.of("001-access", "002-expiry", "003-people")),
    BOOKS(
            "books",
            List.of(
                    "001-ledger",
                    "002-seals",
                    "003-unused-books",
                    "004-parties",
                    "005-open-items",
                    "006-invoicing",
                    "007-payments",
                    "008-earnings",
                    "009-deposits",
                    "010-statements",
                    "011-letterhead",
                    "012-catalog",
                    "013-stock",
                    "015-purchasing",
                    "016-bills",
                    "017-orders",
                    "018-sales",
                    "019-documents",
                    "021-manufacturing",
                    "022-charges",
                    "023-settled-purchases",
                    "024-bank-details",
                    "025-bank-accounts",
                    "027-assets",
                    "026-statements",
                    "025-batches",
                    "028-budgets",
                    "029-people",
                    "030-payroll",
                    "032-stock-days",
                    "033-salary-files",
                    "034-commitments-of-items",
                    "035-payroll-policy",
                    "038-projects",
                    "039-open-spans"));

    static final String PARTING = "\n----\n";

    private final String folder;
    private final List<String> steps;

    Migrations(String folder, List<String> steps) {
        this.folder = folder;
        this.steps = steps;
    }

    public int latest() {
        return steps.size();
    }

    /**
     * Runs the steps after {@code current} inside the connection's open transaction.
     *
     * @throws SchemaUnusable when the store is newer than this program
     */
    public void apply(Connection connection, SqlDialect dialect, int current) throws SQLException {
        if (current > latest()) {
            throw new SchemaUnusable(
                    "The schema \"" + folder + "\" has version " + current + ", but this program knows only " + latest()
                            + ". Install the newer Daftar that wrote it, or restore a backup made before the upgrade.");
        }
        var whole = current == 0 ? read(folder + "/whole." + dialect.databaseId() + ".sql") : Optional.<String>empty();
        if (whole.isPresent()) execute(connection, parted(whole.get()));
        else apply(connection, dialect, current, latest());
    }

    void apply(Connection connection, SqlDialect dialect, int current, int until) throws SQLException {
        if (dialect == SqlDialect.SQLITE) DayIn.teach(connection);
        for (var step : steps.subList(current, until)) execute(connection, statements(step, dialect));
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    /**
     * For whoever only reads.
     *
     * @param what has that version
     * @param remedy what brings an older one up to date
     * @throws SchemaUnusable unless it is this program's version
     */
    public void require(int version, String what, String remedy) {
        if (version == latest()) return;
        throw new SchemaUnusable(what + " has version " + version + ", and this program reads version " + latest()
                + (version < latest()
                        ? ". Bring it up to date with: " + remedy
                        : ". Install the newer Daftar that wrote it."));
    }

    private List<String> statements(String step, SqlDialect dialect) {
        var common = read(folder + "/" + step + ".sql").orElse("");
        var special =
                read(folder + "/" + step + "." + dialect.databaseId() + ".sql").orElse("");
        var all = common + PARTING + special;
        return parted(dialect.translate(all));
    }

    private static List<String> parted(String statements) {
        return Stream.of(statements.split(PARTING))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }

    private static Optional<String> read(String name) {
        try (var in = Migrations.class.getResourceAsStream("/org/daftar/persistence/schema/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
