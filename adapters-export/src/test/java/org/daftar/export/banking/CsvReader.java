package org.daftar.export.banking;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV by RFC 4180, character by character. */
final class CsvReader {

    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    static List<List<String>> rows(String text) {
        var reader = new CsvReader(text);
        var rows = new ArrayList<List<String>>();
        while (reader.at < text.length()) rows.add(reader.row());
        return rows;
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", at)) throw new IllegalArgumentException("A line ends otherwise at " + at);
        at += 2;
        return cells;
    }

    private String cell() {
        return text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int from = at;
        while (",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') throw new IllegalArgumentException("A quote inside of a plain cell at " + at);
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
            if (text.charAt(at) == '"') at++;
            cell.append(text.charAt(at));
        }
        at++;
        return cell.toString();
    }
}
