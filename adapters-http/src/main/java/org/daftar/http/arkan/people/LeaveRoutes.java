package org.daftar.http.arkan.people;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.HR;
import static org.daftar.model.kernel.Permission.LEAVE_APPROVE;
import static org.daftar.model.kernel.Permission.PEOPLE_READ;
import static org.daftar.model.kernel.Permission.PEOPLE_WRITE;

import org.daftar.http.arkan.people.LeaveBodies.LeaveBody;
import org.daftar.http.arkan.people.LeaveBodies.LeaveFilter;
import org.daftar.http.arkan.people.LeaveBodies.LeavePath;
import org.daftar.http.arkan.people.LeaveBodies.LeaveView;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refused;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.LeaveId;
import org.daftar.model.people.LeaveRequest;
import org.daftar.ports.people.LeaveDesk;
import org.daftar.ports.people.query.LeaveRequests;
import org.daftar.ports.people.query.LeaveRequests.LeaveSort;

/** Arkan, "HR & Payroll": leave, with reading one and deciding as extensions. */
public final class LeaveRoutes implements RouteGroup {

    private final LeaveDesk desk;
    private final LeaveRequests requests;

    public LeaveRoutes(LeaveDesk desk, LeaveRequests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    private interface Decision {
        LeaveRequest of(Caller caller, LeaveId request);
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/hr/leave/requests", "arkan.hr.leave.requests.list")
                .summary("Page through leave requests")
                .module(HR)
                .requires(PEOPLE_READ)
                .params(LeaveFilter.class)
                .reads(page(LeaveView.class, LeaveSort.class))
                .handle((call, filter) -> requests.list(call.books(), filter.selection(), call.page(LeaveSort.class))
                        .map(LeaveView::of));
        routes.on(POST, "/hr/leave/requests", "arkan.hr.leave.requests.create")
                .summary("Ask for leave")
                .module(HR)
                .requires(PEOPLE_WRITE)
                .params()
                .body(LeaveBody.class)
                .writes(json(201, LeaveView.class))
                .handle((call, none, body) -> LeaveView.of(
                        desk.ask(call.caller(), new EmployeeId(body.employeeId()), body.leave(), body.reason())));
        routes.on(GET, "/hr/leave/requests/{id}", "arkan.hr.leave.requests.get")
                .summary("Read one leave request")
                .extension()
                .module(HR)
                .requires(PEOPLE_READ)
                .params(LeavePath.class)
                .reads(json(LeaveView.class))
                .handle((call, path) -> requests.find(call.books(), path.request())
                        .map(LeaveView::of)
                        .orElseThrow(() -> Refused.missing("leave request", path.id())));
        decision(routes, "approve", "Approve leave", LEAVE_APPROVE, desk::approve);
        decision(routes, "reject", "Reject leave", LEAVE_APPROVE, desk::reject);
        decision(routes, "cancel", "Take a request for leave back", PEOPLE_WRITE, desk::cancel);
    }

    private static void decision(Routes routes, String word, String summary, Permission needed, Decision decision) {
        routes.on(POST, "/hr/leave/requests/{id}/" + word, "arkan.hr.leave.requests." + word)
                .summary(summary)
                .extension()
                .module(HR)
                .requires(needed)
                .params(LeavePath.class)
                .writes(json(LeaveView.class))
                .handle((call, path, none) -> LeaveView.of(decision.of(call.caller(), path.request())));
    }
}
