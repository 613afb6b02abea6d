package org.daftar.http.arkan.accounting;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Output.written;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.ACCOUNT_READ;
import static org.daftar.model.kernel.Permission.JOURNAL_READ;

import java.util.Map;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.http.routes.WrittenFile;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.BookFormat;
import org.daftar.ports.ledger.BookPress;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.Book;
import org.daftar.ports.ledger.query.CompanyProfiles;

/** The whole book for other programs. None of this is in Arkan's document. */
public final class ExportRoutes implements RouteGroup {

    private final Book book;
    private final Accounts accounts;
    private final CompanyProfiles profiles;
    private final BookPress press;

    public ExportRoutes(Book book, Accounts accounts, CompanyProfiles profiles, BookPress press) {
        this.book = book;
        this.accounts = accounts;
        this.profiles = profiles;
        this.press = press;
    }

    record ExportPath(BookFormat format) {}

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/export/{format}", "arkan.accounting.export")
                .summary("The whole book as hledger, beancount, CSV or XLSX")
                .extension()
                .module(ACCOUNTING)
                .requires(JOURNAL_READ, ACCOUNT_READ)
                .params(ExportPath.class)
                .reads(written())
                .handle((call, path) -> file(call.books(), path.format()));
    }

    private WrittenFile file(Books books, BookFormat format) {
        // First where the book stands, then the chart: every account that is named up to there is in it.
        var entries = book.entries(books);
        var chart = accounts.chart(books);
        var company = profiles.profile(books);
        return new WrittenFile(
                company.name() + "." + format.extension(),
                format.contentType(),
                Map.of(),
                out -> press.write(format, company, chart, entries, out));
    }
}
