package org.daftar.http.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.daftar.ports.printing.TablePress.Cell;
import org.jspecify.annotations.Nullable;

/**
 * An answer in JSON as rows of a spreadsheet: what it says beside each other comes first, name and value; then each of its parts under its
 * name, a list of plain rows as a table with a head.
 */
public final class AnswerTable {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Cell BLANK = new Cell.Blank();

    private final List<List<Cell>> rows = new ArrayList<>();

    private AnswerTable() {}

    /** @param answer an object in JSON */
    public static List<List<Cell>> rows(byte[] answer) throws IOException {
        try (var in = JSON.createParser(answer)) {
            in.nextToken();
            var table = new AnswerTable();
            table.addObject(object(in));
            return table.rows;
        }
    }

    private void addObject(Map<String, @Nullable Object> object) {
        object.forEach((name, value) -> {
            if (isPlain(value)) rows.add(List.of(new Cell.Head(name), cell(value)));
        });
        object.forEach((name, value) -> {
            if (isPlain(value)) return;
            rows.add(List.of());
            rows.add(List.of(new Cell.Head(name)));
            addPart(value);
        });
    }

    @SuppressWarnings("unchecked") // as object(…) and list(…) made them
    private void addPart(@Nullable Object part) {
        if (part instanceof Map<?, ?> object) addObject((Map<String, @Nullable Object>) object);
        else if (part instanceof List<?> list && list.stream().allMatch(AnswerTable::isRow))
            addTable((List<Map<String, @Nullable Object>>) list);
        else if (part instanceof List<?> list) list.forEach(this::addPart);
        else rows.add(List.of(cell(part)));
    }

    private void addTable(List<Map<String, @Nullable Object>> list) {
        var names = new LinkedHashSet<String>();
        list.forEach(row -> names.addAll(row.keySet()));
        rows.add(names.stream().<Cell>map(Cell.Head::new).toList());
        for (var row : list)
            rows.add(names.stream().map(name -> cell(row.get(name))).toList());
    }

    private static boolean isPlain(@Nullable Object value) {
        return !(value instanceof Collection) && !(value instanceof Map);
    }

    private static boolean isRow(Object value) {
        return value instanceof Map<?, ?> row && row.values().stream().allMatch(AnswerTable::isPlain);
    }

    private static Cell cell(@Nullable Object value) {
        if (value == null) return BLANK;
        return value instanceof BigDecimal number ? new Cell.Figure(number) : new Cell.Words(value.toString());
    }

    private static Map<String, @Nullable Object> object(JsonParser in) throws IOException {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            object.put(name, value(in));
        }
        return object;
    }

    private static List<Object> list(JsonParser in) throws IOException {
        var list = new ArrayList<Object>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            var value = value(in);
            if (value != null) list.add(value);
        }
        return list;
    }

    private static @Nullable Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> list(in);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            case VALUE_NULL -> null;
            default -> in.getText();
        };
    }
}
