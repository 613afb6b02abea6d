package org.daftar.http.arkan.people;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.Days;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Stay;
import org.daftar.ports.people.query.Attendance;

/** What is sent and shown of attendance. */
final class AttendanceBodies {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private AttendanceBodies() {}

    record AttendanceFilter(Optional<UUID> employeeId, Optional<LocalDate> from, Optional<LocalDate> to) {

        Attendance.Selection selection(ZoneId zone) {
            Days.requireOrder(from, to);
            return new Attendance.Selection(
                    employeeId.map(EmployeeId::new),
                    from.map(day -> day.atStartOfDay(zone).toInstant()),
                    to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
        }
    }

    @Example("""
            {"employeeId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01"}""")
    record CheckInBody(
            UUID employeeId,
            @Doc("Now when absent; never later.") Optional<Instant> at,
            @Text(min = 1, max = 200) Optional<String> note) {}

    @Example("""
            {"employeeId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01"}""")
    record CheckOutBody(UUID employeeId, @Doc("Now when absent; never later.") Optional<Instant> at) {}

    record AttendanceView(
            UUID id,
            UUID employeeId,
            @Doc("Of coming, where the company is.") LocalDate date,
            Instant checkIn,
            Optional<Instant> checkOut,
            @Doc("Of whole minutes; none while somebody is there.") Optional<BigDecimal> hours,
            Optional<String> note) {

        static AttendanceView of(Stay stay, ZoneId zone) {
            return new AttendanceView(
                    stay.id().value(),
                    stay.employee().value(),
                    LocalDate.ofInstant(stay.came(), zone),
                    stay.came(),
                    stay.went(),
                    stay.minutes().map(AttendanceBodies::hours),
                    stay.note());
        }
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP);
    }
}
