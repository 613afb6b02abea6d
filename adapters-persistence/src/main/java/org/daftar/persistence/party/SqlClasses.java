package org.daftar.persistence.party;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.party.PartyClass;
import org.daftar.model.party.PartyClassId;
import org.daftar.model.party.PartyId;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.ports.party.driven.ClassStore;
import org.daftar.ports.party.query.PartyClasses;

final class SqlClasses implements ClassStore, PartyClasses {

    /** How many users of an entry are named. */
    private static final int SOME = 10;

    private final Sessions sessions;

    SqlClasses(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, PartyClass entry) {
        var session = sessions.writing(books);
        mapper(session).insert(session.company(), row(PlaneHead.of(session).drawKey(), entry));
    }

    @Override
    public void replace(Books books, PartyClass entry) {
        var session = sessions.writing(books);
        mapper(session).update(session.company(), row(0, entry));
    }

    @Override
    public void remove(Books books, PartyClassId id) {
        var session = sessions.writing(books);
        mapper(session).delete(session.company(), id.value());
    }

    @Override
    public Optional<PartyClass> find(Books books, PartyClassId id) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).find(session.company(), id.value()))
                        .map(SqlClasses::entry));
    }

    @Override
    public Optional<PartyClassId> byName(Books books, PartyClass.Kind kind, String key) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).byName(session.company(), kind.name(), key))
                        .map(PartyClassId::new));
    }

    @Override
    public int nextPlace(Books books, PartyClass.Kind kind) {
        return list(books, kind).stream().mapToInt(PartyClass::sortOrder).max().orElse(-1) + 1;
    }

    @Override
    public Optional<PartyClassId> first(Books books, PartyClass.Kind kind) {
        return list(books, kind).stream().filter(PartyClass::active).findFirst().map(PartyClass::id);
    }

    @Override
    public List<PartyClass> list(Books books, PartyClass.Kind kind) {
        return sessions.with(books, session -> mapper(session).list(session.company(), kind.name()).stream()
                .map(SqlClasses::entry)
                .toList());
    }

    @Override
    public Use use(Books books, PartyClassId id) {
        return sessions.with(books, session -> {
            var row = mapper(session).find(session.company(), id.value());
            return row == null ? new Use(0, List.of()) : use(session, row);
        });
    }

    private static Use use(Session session, ClassMapper.Row row) {
        boolean isType = PartyClass.Kind.valueOf(row.kind()) == PartyClass.Kind.TYPE;
        long company = session.company();
        var mapper = mapper(session);
        var some = isType ? mapper.someOfType(company, row.id(), SOME) : mapper.someOfSegment(company, row.id(), SOME);
        return new Use(
                isType ? mapper.ofType(company, row.id()) : mapper.ofSegment(company, row.id()),
                some.stream().map(PartyId::new).toList());
    }

    private static ClassMapper mapper(Session session) {
        return session.mapper(ClassMapper.class);
    }

    private static PartyClass entry(ClassMapper.Row row) {
        return new PartyClass(
                new PartyClassId(row.publicId()),
                PartyClass.Kind.valueOf(row.kind()),
                row.name(),
                row.sortOrder(),
                row.active(),
                row.createdAt(),
                row.version());
    }

    private static ClassMapper.Row row(long key, PartyClass entry) {
        return new ClassMapper.Row(
                key,
                entry.id().value(),
                entry.kind().name(),
                entry.name(),
                PartyClass.key(entry.name()),
                entry.sortOrder(),
                entry.active(),
                entry.createdAt(),
                entry.version());
    }
}
