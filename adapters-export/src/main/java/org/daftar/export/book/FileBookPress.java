package org.daftar.export.book;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.BookEntry;
import org.daftar.model.ledger.BookFormat;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.ports.ledger.BookPress;

/** Writes whole books. */
public final class FileBookPress implements BookPress {

    @Override
    public void write(
            BookFormat format,
            CompanyProfile company,
            List<Account> chart,
            Iterator<BookEntry> entries,
            OutputStream into)
            throws IOException {
        if (format == BookFormat.XLSX) {
            new XlsxBook(chart).write(entries, into);
            return;
        }
        var out = new BufferedWriter(new OutputStreamWriter(into, StandardCharsets.UTF_8));
        var pages = pages(format, company, chart);
        pages.begin(out);
        while (entries.hasNext()) pages.add(entries.next(), out);
        out.flush();
    }

    private static TextBook pages(BookFormat format, CompanyProfile company, List<Account> chart) {
        return switch (format) {
            case HLEDGER -> new HledgerBook(company, chart);
            case BEANCOUNT -> new BeancountBook(company, chart);
            case CSV -> new CsvBook(chart);
            case XLSX -> throw new IllegalArgumentException("Not a text: " + format);
        };
    }
}
