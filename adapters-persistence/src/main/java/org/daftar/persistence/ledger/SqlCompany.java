package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Emirate;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.Letterhead;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.HeadMapper;
import org.daftar.ports.ledger.driven.CompanyStore;
import org.daftar.ports.ledger.query.CompanyProfiles;

final class SqlCompany implements CompanyStore, CompanyProfiles {

    private final Sessions sessions;

    SqlCompany(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void create(Books books, CompanyProfile profile) {
        var session = sessions.writing(books);
        session.mapper(HeadMapper.class).create(session.company(), Digest.NONE.bytes());
        session.mapper(CompanyMapper.class).insert(session.company(), row(profile));
        CompanyCache.of(session).forget();
    }

    @Override
    public void replace(Books books, CompanyProfile profile) {
        var session = sessions.writing(books);
        session.mapper(CompanyMapper.class).update(session.company(), row(profile));
        CompanyCache.of(session).forget();
    }

    @Override
    public void addJournal(Books books, JournalCode journal, String name) {
        var session = sessions.writing(books);
        session.mapper(JournalMapper.class).insertJournal(session.company(), journal.value(), name);
        CompanyCache.of(session).forget();
    }

    @Override
    public void lockThrough(Books books, Optional<LocalDate> day) {
        var session = sessions.writing(books);
        session.mapper(JournalMapper.class).lockThrough(session.company(), day.orElse(null));
        CompanyCache.of(session).forget();
    }

    @Override
    public CompanyProfile profile(Books books) {
        return sessions.with(books, session -> CompanyCache.of(session).profile());
    }

    @Override
    public Currency currency(Books books) {
        return Currency.known(
                sessions.with(books, session -> CompanyCache.of(session).currency()));
    }

    @Override
    public Optional<LocalDate> lockedThrough(Books books) {
        return sessions.with(books, session -> CompanyCache.of(session).lockedThrough());
    }

    static CompanyProfile profile(CompanyMapper.Row row) {
        return new CompanyProfile(
                new CompanyId(row.publicId()),
                row.name(),
                Optional.ofNullable(row.legalName()),
                Currency.known(row.currency()),
                row.country(),
                ZoneId.of(row.zone()),
                row.fiscalStart(),
                Optional.ofNullable(row.taxNumber()),
                Optional.ofNullable(row.address()),
                new Letterhead(
                        Optional.ofNullable(row.city()),
                        Optional.ofNullable(row.state()),
                        Optional.ofNullable(row.postalCountry()),
                        Optional.ofNullable(row.postcode()),
                        Optional.ofNullable(row.logo()),
                        Optional.ofNullable(row.email()),
                        Optional.ofNullable(row.phone())),
                Optional.ofNullable(row.emirate()).map(Emirate::valueOf),
                Optional.ofNullable(row.wpsEmployer()),
                row.createdAt(),
                Optional.ofNullable(row.updatedAt()).orElse(row.createdAt()),
                row.version());
    }

    private static CompanyMapper.Row row(CompanyProfile profile) {
        return new CompanyMapper.Row(
                profile.id().value(),
                profile.name(),
                profile.legalName().orElse(null),
                profile.currency().code(),
                profile.country(),
                profile.zone().getId(),
                profile.fiscalYearStartMonth(),
                profile.taxNumber().orElse(null),
                profile.address().orElse(null),
                profile.letterhead().city().orElse(null),
                profile.letterhead().state().orElse(null),
                profile.letterhead().country().orElse(null),
                profile.letterhead().postcode().orElse(null),
                profile.letterhead().logo().orElse(null),
                profile.letterhead().email().orElse(null),
                profile.letterhead().phone().orElse(null),
                profile.emirate().map(Emirate::name).orElse(null),
                profile.wpsEmployerId().orElse(null),
                profile.createdAt(),
                profile.updatedAt(),
                profile.version());
    }
}
