package org.daftar.persistence.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Plane;
import org.daftar.model.kernel.UserId;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.ports.audit.driven.AuditStores;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.audit.query.AuditTrail;

/** The fact table, written by units and read as the audit trail. */
public final class SqlAudit implements AuditStores, FactLog, AuditTrail {

    private final Sessions sessions;
    private final InstantSource clock;
    private final Function<Books, ZoneId> zones;

    /** @param zones in which zone a company's days begin */
    public SqlAudit(Sessions sessions, InstantSource clock, Function<Books, ZoneId> zones) {
        this.sessions = sessions;
        this.clock = clock;
        this.zones = zones;
    }

    @Override
    public FactLog facts() {
        return this;
    }

    @Override
    public AuditTrail trail() {
        return this;
    }

    @Override
    public void append(Plane plane, Optional<UserId> user, Origin origin, Fact fact) {
        var session = sessions.writing(plane);
        var head = PlaneHead.of(session);
        var row = new FactMapper.Row(
                head.drawFact(clock.instant()),
                head.now().recordedAt(),
                user.map(UserId::value).orElse(null),
                origin.request().value(),
                origin.address(),
                fact.action(),
                fact.subject().kind(),
                fact.subject().id(),
                ChangesJson.write(fact.changes()),
                ChangesJson.personal(fact.changes()).orElse(null));
        session.mapper(FactMapper.class).append(session.company(), row);
        if (row.personal() != null) session.mapper(FactMapper.class).appendPersonal(session.company(), row);
    }

    @Override
    public boolean forget(Books books, Fact.Subject subject) {
        var session = sessions.writing(books);
        return session.mapper(FactMapper.class).forget(session.company(), subject.kind(), subject.id()) > 0;
    }

    @Override
    public List<FactRow> after(Books books, long sequence, int limit) {
        return sessions.with(
                books, session -> session.mapper(FactMapper.class).after(session.company(), sequence, limit).stream()
                        .map(SqlAudit::row)
                        .toList());
    }

    @Override
    public Page<FactRow> list(Books books, Selection selection, Page.Request<FactSort> page) {
        var zone = zones.apply(books);
        var selected = new FactMapper.Selected(
                selection.subjectKind().orElse(null),
                selection.subjectId().orElse(null),
                selection.user().map(UserId::value).orElse(null),
                selection.from().map(day -> start(day, zone)).orElse(null),
                selection.to().map(day -> start(day.plusDays(1), zone)).orElse(null),
                page.after().map(Page.Position::id).orElse(null),
                page.ascending(),
                page.reads());
        return sessions.with(books, session -> {
            var mapper = session.mapper(FactMapper.class);
            var rows = mapper.list(session.company(), selected);
            return page.of(rows, () -> mapper.count(session.company(), selected), last -> last.seq())
                    .map(SqlAudit::row);
        });
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static FactRow row(FactMapper.Row row) {
        var fact = new Fact(
                row.action(),
                new Fact.Subject(row.subjectKind(), row.subject()),
                ChangesJson.read(row.changes(), Optional.ofNullable(row.personal())));
        return new FactRow(
                row.seq(),
                row.recordedAt(),
                Optional.ofNullable(row.appUser()).map(UserId::new),
                row.request(),
                row.address(),
                fact);
    }
}
