package org.daftar.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.people.Staff.HIRED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Leave;
import org.daftar.model.people.LeaveId;
import org.daftar.model.people.LeaveState;
import org.daftar.model.people.LeaveType;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the audit trail tells of leave and attendance, and what of them is refused. */
class PeopleTrailTest extends OnBothDatabases {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Instant MORNING = Instant.parse("2026-03-02T04:00:00Z");
    private static final UUID UNKNOWN = new UUID(0, 9);

    private Staff staff;
    private Employee amina;

    @BeforeEach
    void open() {
        staff = new Staff(alpha);
        amina = staff.hired("Amina", HIRED, "6000");
    }

    private List<String> told(Runnable deed) {
        return Trail.told(alpha, "", deed);
    }

    @Test
    void leave_is_told_as_it_is_asked_for_and_as_it_is_decided() {
        assertThat(told(() -> staff.asked(amina, LeaveType.SICK, MARCH, MARCH)))
                .containsExactly("leave.asked employee, type, first, last");
        var second = staff.asked(amina, LeaveType.SICK, MARCH.plusDays(1), MARCH.plusDays(1));
        assertThat(told(() -> daftar.leaveDesk().approve(alpha.owner(), second.id())))
                .containsExactly("leave.approved ");
        var third = staff.asked(amina, LeaveType.SICK, MARCH.plusDays(2), MARCH.plusDays(2));
        assertThat(told(() -> assertThat(daftar.leaveDesk()
                                .reject(alpha.owner(), third.id())
                                .state())
                        .isEqualTo(LeaveState.REJECTED)))
                .containsExactly("leave.rejected ");
        var fourth = staff.asked(amina, LeaveType.SICK, MARCH.plusDays(3), MARCH.plusDays(3));
        assertThat(told(() -> assertThat(daftar.leaveDesk()
                                .cancel(alpha.owner(), fourth.id())
                                .state())
                        .isEqualTo(LeaveState.CANCELLED)))
                .containsExactly("leave.cancelled ");
    }

    @Test
    void leave_is_of_a_year_at_most_and_of_somebody_who_is_there() {
        assertThat(faults(() -> staff.asked(amina, LeaveType.UNPAID, MARCH, MARCH.plusDays(366))))
                .containsExactly("endDate too_long");
        assertThat(staff.asked(amina, LeaveType.UNPAID, MARCH, MARCH.plusDays(365))
                        .leave()
                        .last())
                .isEqualTo(MARCH.plusDays(365));
        refused("not_found", () -> daftar.leaveDesk().approve(alpha.owner(), new LeaveId(UNKNOWN)));
        var nobody = new EmployeeId(UNKNOWN);
        var leave = new Leave(LeaveType.SICK, MARCH, MARCH, false);
        assertThat(faults(() -> daftar.leaveDesk().ask(alpha.owner(), nobody, leave, Optional.empty())))
                .containsExactly("employeeId unknown_employee");
    }

    @Test
    void who_comes_and_goes_is_told_and_goes_no_earlier_than_coming_but_at_once_and_comes_again() {
        var clock = daftar.timeClock();
        assertThat(told(() -> assertThat(
                                clock.checkIn(alpha.owner(), amina.id(), Optional.of(MORNING), Optional.of("Late"))
                                        .came())
                        .isEqualTo(MORNING)))
                .containsExactly("attendance.checked_in ");
        var before = Optional.of(MORNING.minusSeconds(1));
        assertThat(faults(() -> clock.checkOut(alpha.owner(), amina.id(), before)))
                .containsExactly("at before_check_in");
        assertThat(told(() -> clock.checkOut(alpha.owner(), amina.id(), Optional.of(MORNING))))
                .containsExactly("attendance.checked_out ");
        clock.checkIn(alpha.owner(), amina.id(), Optional.of(MORNING), Optional.empty());
        assertThat(installation.brokenLaws()).isEmpty();
        var nobody = new EmployeeId(UNKNOWN);
        assertThat(faults(() -> clock.checkOut(alpha.owner(), nobody, Optional.empty())))
                .containsExactly("employeeId unknown_employee");
    }
}
