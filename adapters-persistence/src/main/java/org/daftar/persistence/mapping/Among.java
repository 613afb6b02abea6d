package org.daftar.persistence.mapping;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.daftar.persistence.schema.SqlDialect;

/**
 * Rows named by a list of keys: {@code WHERE id ${among.keys}}, {@code WHERE public_id ${among.ids}}. The list is one
 * parameter ({@code keys}, {@code ids}), so that a statement has one text, prepared once, however many it asks for.
 */
public final class Among {

    /** Compact keys of rows. */
    public record Keys(Collection<Long> values) {}

    /** Public ids. */
    public record Ids(Collection<UUID> values) {}

    /** Names of constants: letters, digits and low lines. */
    public record Words(Collection<String> values) {}

    private static final HexFormat HEX = HexFormat.of();

    private Among() {}

    /**
     * What the words in the statements stand for. As a subquery PostgreSQL reads a list once; else it would for each row that it compares
     * where no index leads to the rows.
     */
    static Properties words(SqlDialect dialect) {
        boolean sqlite = dialect == SqlDialect.SQLITE;
        var words = new Properties();
        words.setProperty(
                "among.keys",
                sqlite
                        ? "IN (SELECT value FROM json_each(#{keys}))"
                        : "= ANY ((SELECT CAST(#{keys} AS bigint[]))::bigint[])");
        words.setProperty(
                "among.ids",
                sqlite
                        ? "IN (SELECT unhex(value) FROM json_each(#{ids}))"
                        : "= ANY ((SELECT CAST(#{ids} AS uuid[]))::uuid[])");
        words.setProperty(
                "among.words",
                sqlite
                        ? "IN (SELECT value FROM json_each(#{words}))"
                        : "= ANY ((SELECT CAST(#{words} AS text[]))::text[])");
        return words;
    }

    static void register(TypeHandlerRegistry handlers, SqlDialect dialect) {
        boolean sqlite = dialect == SqlDialect.SQLITE;
        handlers.register(Keys.class, new Columns.Written<Keys>(keys -> list(sqlite, keys.values(), String::valueOf)));
        handlers.register(
                Words.class,
                new Columns.Written<Words>(words -> list(sqlite, words.values(), word -> '"' + word + '"')));
        handlers.register(
                Ids.class,
                new Columns.Written<Ids>(
                        ids -> list(sqlite, ids.values(), sqlite ? Among::quotedHex : UUID::toString)));
    }

    private static <T> String list(boolean json, Collection<T> values, Function<T, String> written) {
        return values.stream().map(written).collect(Collectors.joining(",", json ? "[" : "{", json ? "]" : "}"));
    }

    private static String quotedHex(UUID id) {
        return '"' + hex(id) + '"';
    }

    static String hex(UUID id) {
        return HEX.toHexDigits(id.getMostSignificantBits()) + HEX.toHexDigits(id.getLeastSignificantBits());
    }
}
