package org.daftar.ports.people.driven;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Leave;
import org.daftar.model.people.LeaveId;
import org.daftar.model.people.LeaveRequest;

/** Where leave requests live. */
public interface LeaveStore {

    void add(Books books, LeaveRequest request);

    void replace(Books books, LeaveRequest request);

    /** Why somebody was away says who somebody is. */
    void forgetReasons(Books books, EmployeeId employee);

    Optional<LeaveRequest> find(Books books, LeaveId id);

    /** Pending and approved requests with a day in that span. */
    List<LeaveRequest> touching(Books books, EmployeeId employee, LocalDate from, LocalDate to);

    /** Annual leave that is pending or approved. */
    List<Leave> annual(Books books, EmployeeId employee);

    /** All leave that was approved, by first day; who has none is not among them. */
    Map<EmployeeId, List<Leave>> approved(Books books, Collection<EmployeeId> employees);
}
