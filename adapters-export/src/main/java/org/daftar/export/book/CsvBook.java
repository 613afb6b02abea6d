package org.daftar.export.book;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.daftar.export.table.CsvRow;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.BookEntry;

/**
 * A row for each line of an entry, as CSV (RFC 4180) in UTF-8, with a line of titles. A text that a spreadsheet would take for a formula
 * begins with an apostrophe, and so does one that begins with an apostrophe: a reader takes off the first.
 */
final class CsvBook implements TextBook {

    private final Columns columns;

    CsvBook(List<Account> chart) {
        columns = new Columns(chart);
    }

    @Override
    public void begin(Writer out) throws IOException {
        var titles = new ArrayList<>(Columns.BEFORE);
        titles.add("debit");
        titles.add("credit");
        titles.addAll(Columns.AFTER);
        CsvRow.write(out, titles);
    }

    @Override
    public void add(BookEntry entry, Writer out) throws IOException {
        for (var line : entry.lines()) {
            var cells = new ArrayList<String>();
            columns.before(entry, line).forEach(text -> cells.add(guarded(text)));
            var amount = line.amount();
            cells.add(amount.isPositive() ? figure(amount) : "");
            cells.add(amount.isNegative() ? figure(amount.negated()) : "");
            columns.after(entry, line).forEach(text -> cells.add(guarded(text)));
            CsvRow.write(out, cells);
        }
    }

    private static String figure(Money amount) {
        return amount.toDecimal().toPlainString();
    }

    private static String guarded(String text) {
        return text.startsWith("'") ? "'" + text : CsvRow.guarded(text);
    }
}
