package org.daftar.persistence.people;

import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.people.AttendanceId;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Stay;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.people.StayMapper.Row;
import org.daftar.ports.people.driven.StayStore;
import org.daftar.ports.people.query.Attendance;

final class SqlStays implements StayStore, Attendance {

    private final Sessions sessions;

    SqlStays(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, Stay stay) {
        var session = sessions.writing(books);
        mapper(session).insert(session.company(), row(PlaneHead.of(session).drawKey(), stay));
    }

    @Override
    public void replace(Books books, Stay stay) {
        var session = sessions.writing(books);
        mapper(session).update(session.company(), row(0, stay));
    }

    @Override
    public Optional<Stay> open(Books books, EmployeeId employee) {
        return sessions.with(
                        books,
                        session -> Optional.ofNullable(mapper(session).open(session.company(), employee.value())))
                .map(SqlStays::stay);
    }

    @Override
    public Optional<Stay> last(Books books, EmployeeId employee) {
        return sessions.with(
                        books,
                        session -> Optional.ofNullable(mapper(session).last(session.company(), employee.value())))
                .map(SqlStays::stay);
    }

    @Override
    public Page<Stay> list(Books books, Selection selection, Page.Request<StaySort> page) {
        var selected = new StayMapper.Selected(
                selection.employee().map(EmployeeId::value).orElse(null),
                selection.from().orElse(null),
                selection.before().orElse(null),
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.reads());
        return sessions.with(books, session -> page.of(
                        mapper(session).list(session.company(), selected),
                        () -> mapper(session).count(session.company(), selected),
                        last -> last.id())
                .map(SqlStays::stay));
    }

    private static Stay stay(Row row) {
        return new Stay(
                new AttendanceId(row.publicId()),
                new EmployeeId(row.employee()),
                row.cameAt(),
                Optional.ofNullable(row.wentAt()),
                Optional.ofNullable(row.note()));
    }

    private static Row row(long key, Stay stay) {
        return new Row(
                key,
                stay.id().value(),
                stay.employee().value(),
                stay.came(),
                stay.went().orElse(null),
                stay.note().orElse(null));
    }

    private static StayMapper mapper(Session session) {
        return session.mapper(StayMapper.class);
    }
}
