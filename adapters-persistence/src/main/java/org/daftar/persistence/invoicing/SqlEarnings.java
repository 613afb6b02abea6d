package org.daftar.persistence.invoicing;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.invoicing.Earning;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.invoicing.EarningMapper.SumRow;
import org.daftar.persistence.invoicing.EarningSums.Kind;
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
        EarningSums.of(sessions.writing(books)).add(Kind.CLIENT, client, day, earning);
    }

    @Override
    public void addToProject(Books books, UUID project, LocalDate day, Earning earning) {
        EarningSums.of(sessions.writing(books)).add(Kind.PROJECT, project, day, earning);
    }

    @Override
    public List<OfClient> byClient(Books books, LocalDate from, LocalDate to) {
        var currency = profiles.currency(books);
        return sums(books, from, to, EarningMapper::byClient).stream()
                .map(row -> new OfClient(Objects.requireNonNull(row.subject()), row.earning(currency)))
                .toList();
    }

    @Override
    public List<OfProject> byProject(Books books, LocalDate from, LocalDate to) {
        var currency = profiles.currency(books);
        var rest = Earning.zero(currency);
        var projects = new ArrayList<OfProject>();
        for (var row : sums(books, from, to, EarningMapper::byProject)) {
            var earning = row.earning(currency);
            if (row.subject() == null) {
                rest = rest.plus(earning);
            } else {
                projects.add(new OfProject(Optional.of(row.subject()), earning));
                rest = rest.plus(earning.negated());
            }
        }
        projects.sort(comparing((OfProject row) -> row.earning().revenue()).reversed());
        if (!rest.isZero()) projects.add(new OfProject(Optional.empty(), rest));
        return projects;
    }

    private interface Question {

        List<SumRow> ask(
                EarningMapper mapper,
                long company,
                Cover.Stretch daysBefore,
                Cover.Stretch monthsBefore,
                Cover.Stretch years,
                Cover.Stretch monthsAfter,
                Cover.Stretch daysAfter);
    }

    private List<SumRow> sums(Books books, LocalDate from, LocalDate to, Question question) {
        var cover = Cover.of(from, to);
        return sessions.with(
                books,
                session -> question.ask(
                        session.settled().mapper(EarningMapper.class),
                        session.company(),
                        cover.daysBefore(),
                        cover.monthsBefore(),
                        cover.years(),
                        cover.monthsAfter(),
                        cover.daysAfter()));
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
