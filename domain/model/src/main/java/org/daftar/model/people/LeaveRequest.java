package org.daftar.model.people;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.kernel.UserId;

/** Leave that somebody asks for, and what became of it. */
public record LeaveRequest(
        LeaveId id,
        EmployeeId employee,
        Leave leave,
        Optional<String> reason,
        LeaveState state,
        Optional<Decision> decision,
        Instant createdAt,
        long version) {

    public record Decision(UserId by, Instant at) {}

    public static LeaveRequest pending(
            LeaveId id, EmployeeId employee, Leave leave, Optional<String> reason, Instant now) {
        return new LeaveRequest(id, employee, leave, reason, LeaveState.PENDING, Optional.empty(), now, 1);
    }

    public LeaveRequest decided(LeaveState outcome, UserId by, Instant at) {
        return new LeaveRequest(
                id, employee, leave, reason, outcome, Optional.of(new Decision(by, at)), createdAt, version + 1);
    }
}
