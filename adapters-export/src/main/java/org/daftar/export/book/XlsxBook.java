package org.daftar.export.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.Deflater;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.BookEntry;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A row for each line of an entry, as a workbook of Office Open XML (ECMA-376); texts are texts, whatever they begin with, and amounts are
 * numbers. A sheet holds about a million rows, so a long book has several.
 */
final class XlsxBook {

    /** A sheet ends at 1,048,576 rows, and an entry has a thousand lines at most: none is torn apart. */
    private static final int MOST_ROWS = 1_040_000;
    /** After so many rows they are written and forgotten. */
    private static final int KEPT = 1000;

    private final Columns columns;
    private final int mostRows;

    XlsxBook(List<Account> chart) {
        this(chart, MOST_ROWS);
    }

    /** @param mostRows after which the next entry begins another sheet */
    XlsxBook(List<Account> chart, int mostRows) {
        columns = new Columns(chart);
        this.mostRows = mostRows;
    }

    void write(Iterator<BookEntry> entries, OutputStream into) throws IOException {
        try (var workbook = new Workbook(into, "Daftar", "1.0")) {
            workbook.setCompressionLevel(Deflater.BEST_SPEED);
            int sheets = 0;
            do sheet(entries, workbook.newWorksheet("Journal " + ++sheets));
            while (entries.hasNext());
        }
    }

    private void sheet(Iterator<BookEntry> entries, Worksheet sheet) throws IOException {
        titles(sheet);
        int row = 1;
        while (row < mostRows && entries.hasNext()) {
            var entry = entries.next();
            for (var line : entry.lines()) {
                add(entry, line, sheet, row++);
                if (row % KEPT == 0) sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void titles(Worksheet sheet) {
        int column = texts(sheet, 0, 0, Columns.BEFORE);
        column = texts(sheet, 0, column, List.of("debit", "credit"));
        texts(sheet, 0, column, Columns.AFTER);
        sheet.freezePane(0, 1);
    }

    private void add(BookEntry entry, BookEntry.Line line, Worksheet sheet, int row) {
        int column = texts(sheet, row, 0, columns.before(entry, line));
        var amount = line.amount();
        sheet.value(row, amount.isPositive() ? column : column + 1, amount.abs().toDecimal());
        texts(sheet, row, column + 2, columns.after(entry, line));
    }

    /** In place: texts that sheets share would be kept until the last is written. @return the column after them */
    private static int texts(Worksheet sheet, int row, int column, List<String> texts) {
        int at = column;
        for (var text : texts) {
            if (!text.isEmpty()) sheet.inlineString(row, at, text);
            at++;
        }
        return at;
    }
}
