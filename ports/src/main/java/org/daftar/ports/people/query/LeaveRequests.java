package org.daftar.ports.people.query;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.LeaveBalance;
import org.daftar.model.people.LeaveId;
import org.daftar.model.people.LeaveRequest;
import org.daftar.model.people.LeaveState;
import org.daftar.model.people.LeaveType;

/** Reading leave requests. */
public interface LeaveRequests {

    Optional<LeaveRequest> find(Books books, LeaveId id);

    Page<LeaveRequest> list(Books books, Selection selection, Page.Request<LeaveSort> page);

    /** Annual leave on that day; empty when there is no such employee. */
    Optional<LeaveBalance> balance(Books books, EmployeeId employee, LocalDate day);

    /** @param from with a day on it or later, and {@code to} on it or before */
    record Selection(
            Optional<EmployeeId> employee,
            Optional<LeaveState> state,
            Optional<LeaveType> type,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}

    enum LeaveSort {
        CREATED_AT
    }
}
