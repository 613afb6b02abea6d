package org.daftar.http.arkan.people;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.Days;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Leave;
import org.daftar.model.people.LeaveId;
import org.daftar.model.people.LeaveRequest;
import org.daftar.model.people.LeaveState;
import org.daftar.model.people.LeaveType;
import org.daftar.ports.people.query.LeaveRequests;

/** What is sent and shown of leave. */
final class LeaveBodies {

    private LeaveBodies() {}

    record LeavePath(UUID id) {

        LeaveId request() {
            return new LeaveId(id);
        }
    }

    record LeaveFilter(
            Optional<UUID> employeeId,
            Optional<LeaveState> status,
            Optional<LeaveType> type,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        LeaveRequests.Selection selection() {
            Days.requireOrder(from, to);
            return new LeaveRequests.Selection(employeeId.map(EmployeeId::new), status, type, from, to);
        }
    }

    @Example(
            """
            {"employeeId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "type": "unpaid", "startDate": "2026-03-10", "endDate": "2026-03-12",
             "reason": "Family matters"}""")
    record LeaveBody(
            UUID employeeId,
            LeaveType type,
            LocalDate startDate,
            @Doc("The last day of it.") LocalDate endDate,
            @Doc("Half of one day.") @Default("false") boolean halfDay,
            @Text(min = 1, max = 1000) Optional<String> reason) {

        Leave leave() {
            if (endDate.isBefore(startDate)) {
                throw new Refused(Refusal.Invalid.of(
                        "endDate", "before_start", "The leave ends before it begins. Exchange the days."));
            }
            if (halfDay && !endDate.equals(startDate)) {
                throw new Refused(Refusal.Invalid.of(
                        "halfDay", "several_days", "Half a day lies on one day. Ask for each day by itself."));
            }
            return new Leave(type, startDate, endDate, halfDay);
        }
    }

    record LeaveView(
            UUID id,
            UUID employeeId,
            LeaveType type,
            LocalDate startDate,
            LocalDate endDate,
            boolean halfDay,
            @Doc("Calendar days.") BigDecimal days,
            LeaveState status,
            Optional<String> reason,
            @Doc("Who approved, rejected or cancelled it.") Optional<UUID> decidedBy,
            Optional<Instant> decidedAt,
            Instant createdAt,
            long version) {

        static LeaveView of(LeaveRequest request) {
            var leave = request.leave();
            return new LeaveView(
                    request.id().value(),
                    request.employee().value(),
                    leave.type(),
                    leave.first(),
                    leave.last(),
                    leave.half(),
                    leave.days().toDecimal(),
                    request.state(),
                    request.reason(),
                    request.decision().map(decision -> decision.by().value()),
                    request.decision().map(LeaveRequest.Decision::at),
                    request.createdAt(),
                    request.version());
        }
    }
}
