package org.daftar.export.book;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.BookEntry;

/**
 * A row for each line of an entry, as a workbook of Office Open XML (ECMA-376); texts are texts, whatever they begin with, and amounts are
 * numbers. A sheet holds about a million rows, so a long book has several.
 */
final class XlsxBook {

    /** A sheet ends at 1,048,576 rows, and an entry has a thousand lines at most: none is torn apart. */
    private static final int MOST_ROWS = 1_040_000;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Columns columns;
    private final int mostRows;

    private int sheets;
    private int row;

    XlsxBook(List<Account> chart) {
        this(chart, MOST_ROWS);
    }

    /** @param mostRows after which the next entry begins another sheet */
    XlsxBook(List<Account> chart, int mostRows) {
        columns = new Columns(chart);
        this.mostRows = mostRows;
    }

    void write(Iterator<BookEntry> entries, OutputStream into) throws IOException {
        var zip = new ZipOutputStream(into, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        do sheet(entries, zip, out);
        while (entries.hasNext());
        frame(zip, out);
        zip.finish();
    }

    private void sheet(Iterator<BookEntry> entries, ZipOutputStream zip, Writer out) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + ++sheets + ".xml"));
        out.write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        row = 0;
        titles(out);
        while (row < mostRows && entries.hasNext()) add(entries.next(), out);
        out.write("</sheetData></worksheet>");
        end(zip, out);
    }

    private void titles(Writer out) throws IOException {
        out.write("<row r=\"" + ++row + "\">");
        int column = 0;
        for (var title : Columns.BEFORE) text(out, column++, title);
        text(out, column++, "debit");
        text(out, column++, "credit");
        for (var title : Columns.AFTER) text(out, column++, title);
        out.write("</row>");
    }

    private void add(BookEntry entry, Writer out) throws IOException {
        for (var line : entry.lines()) {
            out.write("<row r=\"" + ++row + "\">");
            int column = 0;
            for (var text : columns.before(entry, line)) text(out, column++, text);
            var figure = line.amount().abs().toDecimal().toPlainString();
            out.write(cell(line.amount().isPositive() ? column : column + 1) + "><v>" + figure + "</v></c>");
            column += 2;
            for (var text : columns.after(entry, line)) text(out, column++, text);
            out.write("</row>");
        }
    }

    private void text(Writer out, int column, String text) throws IOException {
        if (text.isEmpty()) return;
        out.write(cell(column) + " t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        for (int i = 0; i < text.length(); i++) character(out, text.charAt(i));
        out.write("</t></is></c>");
    }

    private String cell(int column) {
        return "<c r=\"" + (char) ('A' + column) + row + '"';
    }

    /** What XML cannot hold at all is told as lost. */
    private static void character(Writer out, char c) throws IOException {
        switch (c) {
            case '&' -> out.write("&amp;");
            case '<' -> out.write("&lt;");
            case '>' -> out.write("&gt;");
            case '\r' -> out.write("&#13;");
            case '\t', '\n' -> out.write(c);
            default -> out.write(c < ' ' || c > 0xfffd ? 0xfffd : c);
        }
    }

    /** What says that these sheets are one workbook. */
    private void frame(ZipOutputStream zip, Writer out) throws IOException {
        var types = new StringBuilder();
        var names = new StringBuilder();
        var relations = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet")
                    .append(i)
                    .append(".xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>");
            names.append("<sheet name=\"Journal ")
                    .append(i)
                    .append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"rId")
                    .append(i)
                    .append("\"/>");
            relations
                    .append("<Relationship Id=\"rId")
                    .append(i)
                    .append("\" Type=\"" + RELATION + "/worksheet\" Target=\"worksheets/sheet")
                    .append(i)
                    .append(".xml\"/>");
        }
        part(
                zip,
                out,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\"><sheets>" + names
                        + "</sheets></workbook>");
        part(zip, out, "xl/_rels/workbook.xml.rels", related(relations.toString()));
        part(
                zip,
                out,
                "_rels/.rels",
                related("<Relationship Id=\"rId1\" Type=\"" + RELATION
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        part(
                zip,
                out,
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "/content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + TYPE + "sheet.main+xml\"/>" + types + "</Types>");
    }

    private static String related(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + relations + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(XML + content);
        end(zip, out);
    }

    private static void end(ZipOutputStream zip, Writer out) throws IOException {
        out.flush();
        zip.closeEntry();
    }
}
