package org.daftar.ports.people.driven;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.model.people.PersonId;

/** Where employees live, each with all of its salaries. */
public interface PeopleStore {

    void add(Books books, Employee employee);

    void replace(Books books, Employee employee);

    Optional<Employee> find(Books books, EmployeeId id);

    Map<EmployeeId, Employee> details(Books books, Collection<EmployeeId> ids);

    Optional<EmployeeId> byNumber(Books books, EmployeeNumber number);

    Optional<EmployeeId> byPersonId(Books books, PersonId personId);

    /** The next of those that are given when nobody chose one. */
    EmployeeNumber draw(Books books);

    /** Who has a day of employment in that span, in the order in which they were entered. */
    List<Employee> employed(Books books, LocalDate from, LocalDate to, Optional<EmployeeId> after, int most);
}
