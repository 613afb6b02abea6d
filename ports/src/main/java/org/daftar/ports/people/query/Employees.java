package org.daftar.ports.people.query;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;

/** Reading employees. */
public interface Employees {

    Optional<Employee> find(Books books, EmployeeId id);

    Map<EmployeeId, Employee> details(Books books, Collection<EmployeeId> ids);

    Page<Employee> list(Books books, Selection selection, Page.Request<EmployeeSort> page);

    /**
     * @param employed whether there is no last day yet, or there is
     * @param search part of a number or name, however it is written
     */
    record Selection(
            Optional<Boolean> employed,
            Optional<String> department,
            Optional<EmployeeId> manager,
            Optional<String> search) {}

    enum EmployeeSort {
        CREATED_AT
    }
}
