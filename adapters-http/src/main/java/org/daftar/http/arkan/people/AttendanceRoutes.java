package org.daftar.http.arkan.people;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.HR;
import static org.daftar.model.kernel.Permission.PEOPLE_READ;
import static org.daftar.model.kernel.Permission.PEOPLE_WRITE;

import java.time.ZoneId;
import org.daftar.http.arkan.people.AttendanceBodies.AttendanceFilter;
import org.daftar.http.arkan.people.AttendanceBodies.AttendanceView;
import org.daftar.http.arkan.people.AttendanceBodies.CheckInBody;
import org.daftar.http.arkan.people.AttendanceBodies.CheckOutBody;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.people.EmployeeId;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.people.TimeClock;
import org.daftar.ports.people.query.Attendance;
import org.daftar.ports.people.query.Attendance.StaySort;

/** Arkan, "HR & Payroll": attendance, with coming and going as extensions. */
public final class AttendanceRoutes implements RouteGroup {

    private final TimeClock timeClock;
    private final Attendance attendance;
    private final CompanyProfiles profiles;

    public AttendanceRoutes(TimeClock timeClock, Attendance attendance, CompanyProfiles profiles) {
        this.timeClock = timeClock;
        this.attendance = attendance;
        this.profiles = profiles;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/hr/attendance", "arkan.hr.attendance.list")
                .summary("Page through attendance records")
                .module(HR)
                .requires(PEOPLE_READ)
                .params(AttendanceFilter.class)
                .reads(page(AttendanceView.class, StaySort.class))
                .handle((call, filter) -> {
                    var zone = zone(call);
                    return attendance
                            .list(call.books(), filter.selection(zone), call.page(StaySort.class))
                            .map(stay -> AttendanceView.of(stay, zone));
                });
        routes.on(POST, "/hr/attendance/check-in", "arkan.hr.attendance.check-in")
                .summary("Say that somebody has come to work")
                .extension()
                .module(HR)
                .requires(PEOPLE_WRITE)
                .params()
                .body(CheckInBody.class)
                .writes(json(201, AttendanceView.class))
                .handle((call, none, body) -> AttendanceView.of(
                        timeClock.checkIn(call.caller(), new EmployeeId(body.employeeId()), body.at(), body.note()),
                        zone(call)));
        routes.on(POST, "/hr/attendance/check-out", "arkan.hr.attendance.check-out")
                .summary("Say that somebody has left work")
                .extension()
                .module(HR)
                .requires(PEOPLE_WRITE)
                .params()
                .body(CheckOutBody.class)
                .writes(json(AttendanceView.class))
                .handle((call, none, body) -> AttendanceView.of(
                        timeClock.checkOut(call.caller(), new EmployeeId(body.employeeId()), body.at()), zone(call)));
    }

    private ZoneId zone(Call call) {
        return profiles.profile(call.books()).zone();
    }
}
