package org.daftar.export.statements;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.statements.CsvForm;
import org.daftar.ports.statements.CsvForm.Column;
import org.daftar.ports.statements.NewStatement;
import org.daftar.ports.statements.StatementSink;
import org.daftar.ports.statements.StatementSink.Heading;
import org.jspecify.annotations.Nullable;

/** Rows of fields (RFC 4180) under a row of names. The balances come with the form: a CSV of a bank has none to rely on. */
final class CsvReader {

    private static final int MOST_FIELDS = 100;
    private static final int LONGEST = 4000;

    private final CsvForm form;
    private final StatementSink sink;
    private final DateTimeFormatter days;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    CsvReader(CsvForm form, StatementSink sink) {
        this.form = form;
        this.sink = sink;
        days = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(form.days().pattern())
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    void read(Path file) {
        var opening = form.opening().orElseThrow(() -> balanceMissing("openingBalance"));
        var closing = form.closing().orElseThrow(() -> balanceMissing("closingBalance"));
        try (var text = new Utf8Lines(file, LONGEST)) {
            var names = row(text);
            if (names == null)
                throw Unreadable.at("line 1", "no_names", "the first row holds the names of the columns.");
            place(names);
            sink.opens(new Heading(Optional.empty(), Optional.empty(), form.reference(), opening));
            var last = lines(text);
            if (last == null) throw Unreadable.at(text.where(), "no_rows", "there is no row below the names.");
            sink.closes(closing, last);
        }
    }

    /** @return the last day; null where there is no row */
    private @Nullable LocalDate lines(Utf8Lines text) {
        LocalDate last = null;
        var where = text.where();
        for (var row = row(text); row != null; row = row(text)) {
            if (row.size() > 1 || !row.get(0).isBlank()) {
                var line = line(row, where);
                sink.line(line);
                if (last == null || line.date().isAfter(last)) last = line.date();
            }
            where = text.where();
        }
        return last;
    }

    private void place(List<String> names) {
        for (var column : Column.values()) {
            var name = form.columns().getOrDefault(column, usual(column));
            for (int i = 0; i < names.size(); i++)
                if (names.get(i).strip().equalsIgnoreCase(name)) places.putIfAbsent(column, i);
            if (!places.containsKey(column) && form.columns().containsKey(column))
                throw Unreadable.at("line 1", "unknown_column", "there is no column \"" + name + "\".");
        }
        boolean amounts = places.containsKey(Column.AMOUNT)
                || (places.containsKey(Column.CREDIT) && places.containsKey(Column.DEBIT));
        if (!places.containsKey(Column.DATE) || !amounts)
            throw Unreadable.at(
                    "line 1",
                    "unknown_column",
                    "a column \"date\" and a column \"amount\", or two, \"credit\" and \"debit\", are needed. Say in columns"
                            + " what they are called.");
    }

    /** {@code EXTERNAL_ID} is externalId. */
    private static String usual(Column column) {
        return column == Column.EXTERNAL_ID ? "externalId" : column.name().toLowerCase(Locale.ROOT);
    }

    private NewStatement.Line line(List<String> row, String where) {
        return new NewStatement.Line(
                day(field(row, Column.DATE), where),
                amount(row, where),
                Texts.cut(field(row, Column.DESCRIPTION), Texts.DESCRIPTION),
                Texts.cut(field(row, Column.REFERENCE), Texts.REFERENCE),
                Texts.cut(field(row, Column.COUNTERPARTY), Texts.NAME),
                Texts.cut(field(row, Column.EXTERNAL_ID), Texts.REFERENCE));
    }

    private String field(List<String> row, Column column) {
        var place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place).strip();
    }

    private LocalDate day(String text, String where) {
        try {
            return LocalDate.parse(text, days);
        } catch (DateTimeException unfit) {
            throw Unreadable.at(
                    where,
                    "bad_date",
                    "\"" + shown(text) + "\" is no day of the form "
                            + form.days().pattern() + ".");
        }
    }

    private BigDecimal amount(List<String> row, String where) {
        if (places.containsKey(Column.AMOUNT)) return number(field(row, Column.AMOUNT), where);
        return number(orZero(field(row, Column.CREDIT)), where)
                .abs()
                .subtract(number(orZero(field(row, Column.DEBIT)), where).abs());
    }

    private static String orZero(String text) {
        return text.isEmpty() ? "0" : text;
    }

    private BigDecimal number(String text, String where) {
        char parting = form.decimal() == ',' ? '.' : ',';
        var plain = text.replaceAll("[\\s']", "")
                .replace(String.valueOf(parting), "")
                .replace(form.decimal(), '.');
        if (plain.matches("[+-]?\\d{1,16}(\\.\\d{0,6})?")) return new BigDecimal(plain);
        throw Unreadable.at(where, "bad_amount", "\"" + shown(text) + "\" is no amount.");
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** The fields of the next row, which may go over lines within quotes; null after the last. */
    private @Nullable List<String> row(Utf8Lines text) {
        int read = text.next();
        if (read < 0) return null;
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        while (true) {
            if (quoted) {
                if (read < 0) throw Unreadable.at(text.where(), "open_quote", "a quoted field has no end.");
                if (read == '"') {
                    read = text.next();
                    if (read != '"') {
                        quoted = false;
                        continue;
                    }
                }
                field.append((char) read);
            } else if (read == '"' && field.toString().isBlank()) {
                field.setLength(0);
                quoted = true;
            } else if (read == form.separator() || read == '\n' || read < 0) {
                fields.add(field.toString());
                field.setLength(0);
                if (read != form.separator()) return fields;
            } else if (read != '\r') {
                field.append((char) read);
            }
            if (field.length() > LONGEST || fields.size() > MOST_FIELDS)
                throw Unreadable.at(text.where(), "too_long", "the row is longer than a bank's.");
            read = text.next();
        }
    }

    private static Refused balanceMissing(String field) {
        return new Refused(
                Refusal.Invalid.of(field, "required", "A CSV does not say its balances. Send " + field + " with it."));
    }
}
