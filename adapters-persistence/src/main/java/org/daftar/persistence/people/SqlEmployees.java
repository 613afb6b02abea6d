package org.daftar.persistence.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.SearchKey;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.model.people.PersonId;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.Containing;
import org.daftar.persistence.kernel.Counters;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.mapping.Among;
import org.daftar.persistence.people.EmployeeMapper.Row;
import org.daftar.persistence.people.EmployeeMapper.SalaryRow;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.people.driven.PeopleStore;
import org.daftar.ports.people.query.Employees;

final class SqlEmployees implements PeopleStore, Employees {

    private static final String DRAWN = "EMPLOYEE";

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlEmployees(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public void add(Books books, Employee employee) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        mapper(session).insert(session.company(), EmployeeRows.row(key, employee));
        addSalaries(session, key, employee);
    }

    @Override
    public void replace(Books books, Employee employee) {
        var session = sessions.writing(books);
        long key = Objects.requireNonNull(
                mapper(session).key(session.company(), employee.id().value()));
        mapper(session).update(session.company(), EmployeeRows.row(key, employee));
        mapper(session).deleteSalaries(session.company(), key);
        addSalaries(session, key, employee);
    }

    private static void addSalaries(Session session, long key, Employee employee) {
        for (var salary : EmployeeRows.salaries(key, employee.content()))
            mapper(session).insertSalary(session.company(), salary);
    }

    @Override
    public Optional<Employee> find(Books books, EmployeeId id) {
        return Optional.ofNullable(details(books, List.of(id)).get(id));
    }

    @Override
    public Map<EmployeeId, Employee> details(Books books, Collection<EmployeeId> ids) {
        if (ids.isEmpty()) return Map.of();
        var asked = new Among.Ids(ids.stream().map(EmployeeId::value).toList());
        return sessions
                .with(books, session -> whole(books, session, mapper(session).details(session.company(), asked)))
                .stream()
                .collect(toMap(Employee::id, employee -> employee));
    }

    @Override
    public Optional<EmployeeId> byNumber(Books books, EmployeeNumber number) {
        return sessions.with(
                        books,
                        session -> Optional.ofNullable(mapper(session).byNumber(session.company(), number.key())))
                .map(EmployeeId::new);
    }

    @Override
    public Optional<EmployeeId> byPersonId(Books books, PersonId personId) {
        return sessions.with(
                        books,
                        session -> Optional.ofNullable(mapper(session).byPersonId(session.company(), personId.value())))
                .map(EmployeeId::new);
    }

    @Override
    public EmployeeNumber draw(Books books) {
        return EmployeeNumber.drawn(Counters.next(sessions.writing(books), DRAWN));
    }

    @Override
    public List<Employee> employed(Books books, LocalDate from, LocalDate to, Optional<EmployeeId> after, int most) {
        var last = after.map(EmployeeId::value).orElse(null);
        return sessions.with(
                books,
                session -> whole(books, session, mapper(session).employed(session.company(), from, to, last, most)));
    }

    @Override
    public Page<Employee> list(Books books, Selection selection, Page.Request<EmployeeSort> page) {
        var selected = new EmployeeMapper.Selected(
                selection.employed().orElse(null),
                selection.department().orElse(null),
                selection.manager().map(EmployeeId::value).orElse(null),
                selection
                        .search()
                        .map(text -> Containing.pattern(SearchKey.of(text).value()))
                        .orElse(null),
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.reads());
        return sessions.with(books, session -> {
            var rows = mapper(session).list(session.company(), selected);
            return page.of(rows, () -> mapper(session).count(session.company(), selected), last -> last.id())
                    .mapAll(shown -> whole(books, session, shown));
        });
    }

    /** The salaries of many are read in one question. */
    private List<Employee> whole(Books books, Session session, List<Row> rows) {
        if (rows.isEmpty()) return List.of();
        var currency = profiles.currency(books);
        var keys = new Among.Keys(rows.stream().map(Row::id).toList());
        var salaries =
                mapper(session).salaries(session.company(), keys).stream().collect(groupingBy(SalaryRow::employment));
        return rows.stream()
                .map(row -> EmployeeRows.employee(row, salaries.getOrDefault(row.id(), List.of()), currency))
                .toList();
    }

    private static EmployeeMapper mapper(Session session) {
        return session.mapper(EmployeeMapper.class);
    }
}
