package org.daftar.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.daftar.ports.printing.TablePress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of Office Open XML (ECMA-376). */
public final class XlsxTables implements TablePress {

    /** Excel's own limit. */
    private static final int LONGEST_NAME = 31;

    @Override
    public void workbook(String title, List<List<Cell>> rows, OutputStream into) throws IOException {
        try (var workbook = new Workbook(into, "Daftar", "1.0")) {
            var sheet = workbook.newWorksheet(title.substring(0, Math.min(title.length(), LONGEST_NAME)));
            for (int row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) put(sheet, row, column, cells.get(column));
            }
            sheet.finish();
        }
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        if (cell instanceof Cell.Figure figure) sheet.value(row, column, figure.number());
        else if (cell instanceof Cell.Words words) sheet.inlineString(row, column, words.text());
        else if (cell instanceof Cell.Head head) {
            sheet.inlineString(row, column, head.text());
            sheet.style(row, column).bold().set();
        }
    }
}
