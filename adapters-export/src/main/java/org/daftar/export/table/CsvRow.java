package org.daftar.export.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A row of CSV (RFC 4180). */
public final class CsvRow {

    /** What makes a spreadsheet reckon (OWASP, CSV injection). */
    private static final String FORMULA = "=+-@\t\r\n";

    private CsvRow() {}

    public static void write(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) out.write(',');
            out.write(quoted(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** With an apostrophe before what a spreadsheet would take for a formula. */
    public static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
