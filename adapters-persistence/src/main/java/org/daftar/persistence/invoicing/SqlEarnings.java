package org.daftar.persistence.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daftar.model.invoicing.Earning;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.invoicing.driven.EarningStore;
import org.daftar.ports.invoicing.query.Earnings;
import org.daftar.ports.ledger.query.CompanyProfiles;

final class SqlEarnings implements EarningStore, Earnings {

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlEarnings(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public void add(Books books, UUID client, LocalDate day, Earning earning) {
        EarningSums.of(sessions.writing(books)).add(client, day, earning);
    }

    @Override
    public List<OfClient> byClient(Books books, LocalDate from, LocalDate to) {
        var currency = profiles.currency(books);
        var cover = Cover.of(from, to);
        return sessions.with(books, session -> {
            var mapper = session.settled().mapper(EarningMapper.class);
            var rows = mapper.byClient(
                    session.company(),
                    cover.daysBefore(),
                    cover.monthsBefore(),
                    cover.years(),
                    cover.monthsAfter(),
                    cover.daysAfter());
            return rows.stream()
                    .map(row -> new OfClient(row.partner(), row.earning(currency)))
                    .toList();
        });
    }

    @Override
    public List<OfDocument> byDocument(Books books, LocalDate from, LocalDate to, int most) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var mapper = session.settled().mapper(EarningMapper.class);
            return mapper.byDocument(session.company(), from, to, most).stream()
                    .map(row -> document(row, currency))
                    .toList();
        });
    }

    private static OfDocument document(EarningMapper.DocumentRow row, Currency currency) {
        var kind = InvoiceKind.valueOf(row.kind());
        var earning = row.unsigned(currency);
        return new OfDocument(
                new InvoiceId(row.publicId()),
                new EntryNumber(new JournalCode(row.journal()), row.year(), row.number()),
                kind,
                row.date(),
                row.partner(),
                kind.isCreditNote() ? earning.negated() : earning);
    }
}
