package org.daftar.persistence.schema;

import java.util.Locale;
import java.util.Map;

/** What the migrations' placeholders mean in each database; the rest of the SQL is common. */
public enum SqlDialect {
    SQLITE(Map.of(
            "uuid", "BLOB",
            "bytes", "BLOB",
            "bigint", "INTEGER",
            "text", "TEXT",
            "date", "TEXT",
            "and_id", ", id)",
            "clustered", "STRICT, WITHOUT ROWID",
            "table", "STRICT")),
    POSTGRESQL(Map.of(
            "uuid", "uuid",
            "bytes", "bytea",
            "bigint", "bigint",
            // In the order of bytes, as SQLite has it: pages are cut at keys, and a language has other ideas of order.
            "text", "text COLLATE \"C\"",
            "date", "date",
            // Not among the columns that are sought: a database of no statistics yet would look up references there.
            "and_id", ") INCLUDE (id)",
            "clustered", "",
            "table", ""));

    private final Map<String, String> words;

    SqlDialect(Map<String, String> words) {
        this.words = words;
    }

    public String databaseId() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code @bigint@} and the like become this database's word. */
    String translate(String sql) {
        for (var word : words.entrySet()) sql = sql.replace("@" + word.getKey() + "@", word.getValue());
        return sql;
    }
}
