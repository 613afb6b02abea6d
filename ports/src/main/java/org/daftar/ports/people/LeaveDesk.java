package org.daftar.ports.people;

import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Leave;
import org.daftar.model.people.LeaveId;
import org.daftar.model.people.LeaveRequest;

/** Verbs on leave. */
public interface LeaveDesk {

    /**
     * Asks for leave. Refuses days that another request which is pending or approved has ({@code leave_overlaps}), annual leave beyond
     * what is earned by its last day ({@code beyond_balance}), and days outside the employment. Needs PEOPLE_WRITE.
     */
    LeaveRequest ask(Caller caller, EmployeeId employee, Leave leave, Optional<String> reason);

    /** Leave that changes pay is not approved for days that were paid already ({@code already_paid}). Needs LEAVE_APPROVE. */
    LeaveRequest approve(Caller caller, LeaveId request);

    /** Needs LEAVE_APPROVE. */
    LeaveRequest reject(Caller caller, LeaveId request);

    /** Needs PEOPLE_WRITE. */
    LeaveRequest cancel(Caller caller, LeaveId request);
}
