package org.daftar.persistence.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * Books in which nothing was committed since their planting, or nothing posted before their company ended: the only ones that
 * can be removed, since the triggers let a fact go only while its company's head counts one commit.
 */
record UnusedBooks(PostgresPools pools) {

    /** Another process may be about to register what it planted a moment ago, never what it planted an hour ago. */
    private static final String LEFT_OVER =
            "SELECT commit_no = 1 AND recorded_at < (extract(epoch FROM now()) - 3600) * 1000000 FROM head WHERE company = ";

    boolean isLeftOver(long key) {
        return PostgresBooks.asked(() -> pools.reader(key), connection -> holds(connection, LEFT_OVER + key));
    }

    /** False when something was committed in them, or when they are gone already. */
    boolean remove(long key) {
        return remove(key, "SELECT commit_no = 1 FROM head WHERE company = " + key);
    }

    /** Of a company that has ended. False when something was ever posted in them. Whoever would write waits for the outcome. */
    boolean removeUnposted(long key) {
        return remove(
                key,
                // The triggers let go what was planted only: of what was never posted in, that is said here.
                "UPDATE head SET commit_no = 1 WHERE company = " + key + " AND entry_seq = 0 RETURNING true");
    }

    private boolean remove(long key, String condition) {
        return PostgresBooks.asked(() -> pools.writer(key), connection -> {
            if (!holds(connection, condition)) return false;
            try (var statement = connection.createStatement()) {
                statement.execute(removalOfRows(connection, key));
                // The triggers look at it, so it goes after the rest.
                statement.execute("DELETE FROM head WHERE company = " + key);
                statement.execute("DELETE FROM company_key WHERE company = " + key);
            }
            connection.commit();
            return true;
        });
    }

    /** One statement for all fenced tables: whether rows refer to rows that are gone is judged at its end. */
    private static String removalOfRows(Connection connection, long key) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT tablename FROM pg_policies"
                                + " WHERE schemaname = current_schema() AND policyname = 'own_company' AND tablename <> 'head'")) {
            while (row.next()) tables.add(row.getString(1));
        }
        return tables.stream()
                .map(table -> "gone_" + table + " AS (DELETE FROM " + table + " WHERE company = " + key + ")")
                .collect(Collectors.joining(", ", "WITH ", " SELECT 1"));
    }

    private static boolean holds(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
