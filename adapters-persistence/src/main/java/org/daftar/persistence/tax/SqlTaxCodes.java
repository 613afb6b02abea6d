package org.daftar.persistence.tax;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Rate;
import org.daftar.model.tax.TaxCode;
import org.daftar.model.tax.TaxCodeId;
import org.daftar.model.tax.Treatment;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.ports.tax.driven.TaxStore;
import org.daftar.ports.tax.query.TaxCodes;

final class SqlTaxCodes implements TaxStore, TaxCodes {

    private final Sessions sessions;

    SqlTaxCodes(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, TaxCode code) {
        var session = sessions.writing(books);
        mapper(session).insert(session.company(), row(PlaneHead.of(session).drawKey(), code));
        TaxCodeCache.of(session).forget();
    }

    @Override
    public void replace(Books books, TaxCode code) {
        var session = sessions.writing(books);
        mapper(session).update(session.company(), row(0, code));
        TaxCodeCache.of(session).forget();
    }

    @Override
    public Optional<TaxCode> find(Books books, TaxCodeId id) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).find(session.company(), id.value()))
                        .map(SqlTaxCodes::code));
    }

    @Override
    public Optional<TaxCode> byCode(Books books, String code) {
        return sessions.with(books, session -> Optional.ofNullable(
                        session.isWriting()
                                ? TaxCodeCache.of(session).byCode(code)
                                : mapper(session).byCode(session.company(), code))
                .map(SqlTaxCodes::code));
    }

    @Override
    public List<TaxCode> all(Books books) {
        return sessions.with(books, session -> mapper(session).all(session.company()).stream()
                .map(SqlTaxCodes::code)
                .toList());
    }

    private static TaxMapper mapper(Session session) {
        return session.mapper(TaxMapper.class);
    }

    private static TaxCode code(TaxMapper.Row row) {
        return new TaxCode(
                new TaxCodeId(row.publicId()),
                row.code(),
                row.name(),
                Treatment.valueOf(row.treatment()),
                new Rate(row.rate()),
                row.active(),
                row.createdAt(),
                row.version());
    }

    private static TaxMapper.Row row(long key, TaxCode code) {
        return new TaxMapper.Row(
                key,
                code.id().value(),
                code.code(),
                code.name(),
                code.treatment().name(),
                code.rate().millionths(),
                code.active(),
                code.createdAt(),
                code.version());
    }
}
