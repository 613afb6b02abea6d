package org.daftar.persistence.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.UserId;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Leave;
import org.daftar.model.people.LeaveBalance;
import org.daftar.model.people.LeaveId;
import org.daftar.model.people.LeaveRequest;
import org.daftar.model.people.LeaveState;
import org.daftar.model.people.LeaveType;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.mapping.Among;
import org.daftar.persistence.people.LeaveMapper.Row;
import org.daftar.ports.people.driven.LeaveStore;
import org.daftar.ports.people.query.Employees;
import org.daftar.ports.people.query.LeaveRequests;

final class SqlLeave implements LeaveStore, LeaveRequests {

    private final Sessions sessions;
    private final Employees employees;

    SqlLeave(Sessions sessions, Employees employees) {
        this.sessions = sessions;
        this.employees = employees;
    }

    @Override
    public void add(Books books, LeaveRequest request) {
        var session = sessions.writing(books);
        mapper(session).insert(session.company(), row(PlaneHead.of(session).drawKey(), request));
    }

    @Override
    public void replace(Books books, LeaveRequest request) {
        var session = sessions.writing(books);
        mapper(session).update(session.company(), row(0, request));
    }

    @Override
    public void forgetReasons(Books books, EmployeeId employee) {
        var session = sessions.writing(books);
        mapper(session).forgetReasons(session.company(), employee.value());
    }

    @Override
    public Optional<LeaveRequest> find(Books books, LeaveId id) {
        return sessions.with(
                        books, session -> Optional.ofNullable(mapper(session).find(session.company(), id.value())))
                .map(SqlLeave::request);
    }

    @Override
    public List<LeaveRequest> touching(Books books, EmployeeId employee, LocalDate from, LocalDate to) {
        return sessions
                .with(books, session -> mapper(session).touching(session.company(), employee.value(), from, to))
                .stream()
                .map(SqlLeave::request)
                .toList();
    }

    @Override
    public List<Leave> annual(Books books, EmployeeId employee) {
        return sessions.with(books, session -> mapper(session).annual(session.company(), employee.value())).stream()
                .map(SqlLeave::leave)
                .toList();
    }

    @Override
    public Map<EmployeeId, List<Leave>> approved(Books books, Collection<EmployeeId> employees) {
        if (employees.isEmpty()) return Map.of();
        var asked = new Among.Ids(employees.stream().map(EmployeeId::value).toList());
        return sessions.with(books, session -> mapper(session).approved(session.company(), asked)).stream()
                .collect(groupingBy(
                        row -> new EmployeeId(row.employee()), mapping(SqlLeave::leave, Collectors.toList())));
    }

    @Override
    public Optional<LeaveBalance> balance(Books books, EmployeeId employee, LocalDate day) {
        return employees
                .find(books, employee)
                .map(found -> LeaveBalance.on(found.content(), annual(books, employee), day));
    }

    @Override
    public Page<LeaveRequest> list(Books books, Selection selection, Page.Request<LeaveSort> page) {
        var selected = new LeaveMapper.Selected(
                selection.employee().map(EmployeeId::value).orElse(null),
                selection.state().map(Enum::name).orElse(null),
                selection.type().map(Enum::name).orElse(null),
                selection.from().orElse(null),
                selection.to().orElse(null),
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.reads());
        return sessions.with(books, session -> page.of(
                        mapper(session).list(session.company(), selected),
                        () -> mapper(session).count(session.company(), selected),
                        last -> last.id())
                .map(SqlLeave::request));
    }

    private static LeaveRequest request(Row row) {
        return new LeaveRequest(
                new LeaveId(row.publicId()),
                new EmployeeId(row.employee()),
                leave(row),
                Optional.ofNullable(row.reason()),
                LeaveState.valueOf(row.state()),
                Optional.ofNullable(row.decidedAt())
                        .map(at -> new LeaveRequest.Decision(new UserId(Objects.requireNonNull(row.decidedBy())), at)),
                row.createdAt(),
                row.version());
    }

    private static Leave leave(Row row) {
        return new Leave(LeaveType.valueOf(row.type()), row.firstDay(), row.lastDay(), row.half());
    }

    private static Row row(long key, LeaveRequest request) {
        return new Row(
                key,
                request.id().value(),
                request.employee().value(),
                request.leave().type().name(),
                request.leave().first(),
                request.leave().last(),
                request.leave().half(),
                request.reason().orElse(null),
                request.state().name(),
                request.decision().map(decision -> decision.by().value()).orElse(null),
                request.decision().map(LeaveRequest.Decision::at).orElse(null),
                request.createdAt(),
                request.version());
    }

    private static LeaveMapper mapper(Session session) {
        return session.mapper(LeaveMapper.class);
    }
}
