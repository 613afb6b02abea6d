package org.daftar.http.arkan.people;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.HR;
import static org.daftar.model.kernel.Permission.PARTY_WRITE;
import static org.daftar.model.kernel.Permission.PAYROLL_READ;
import static org.daftar.model.kernel.Permission.PEOPLE_READ;
import static org.daftar.model.kernel.Permission.PEOPLE_WRITE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.parties.PartyDesk;
import org.daftar.http.arkan.people.EmployeeBodies.BalanceParams;
import org.daftar.http.arkan.people.EmployeeBodies.EmployeeBody;
import org.daftar.http.arkan.people.EmployeeBodies.EmployeeChangeBody;
import org.daftar.http.arkan.people.EmployeeBodies.EmployeeFilter;
import org.daftar.http.arkan.people.EmployeeBodies.EmployeePath;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.BankDetails;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.ports.people.Personnel;
import org.daftar.ports.people.query.Employees;
import org.daftar.ports.people.query.Employees.EmployeeSort;
import org.daftar.ports.people.query.LeaveRequests;

/** Arkan, "HR & Payroll": employees, with reading and changing one and its leave balance as extensions. */
public final class EmployeeRoutes implements RouteGroup {

    private final Personnel personnel;
    private final Employees employees;
    private final LeaveRequests leave;
    private final PartyDesk desk;
    private final InstantSource clock;

    public EmployeeRoutes(
            Personnel personnel, Employees employees, LeaveRequests leave, PartyDesk desk, InstantSource clock) {
        this.personnel = personnel;
        this.employees = employees;
        this.leave = leave;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/hr/employees", "arkan.hr.employees.list")
                .summary("Page through employees")
                .module(HR)
                .requires(PEOPLE_READ)
                .params(EmployeeFilter.class)
                .reads(page(EmployeeView.class, EmployeeSort.class))
                .handle((call, filter) -> employees
                        .list(call.books(), filter.selection(), call.page(EmployeeSort.class))
                        .mapAll(all -> views(call, all)));
        routes.on(POST, "/hr/employees", "arkan.hr.employees.create")
                .summary("Hire an employee")
                .module(HR)
                .requires(PEOPLE_WRITE, PARTY_WRITE)
                .params()
                .body(EmployeeBody.class)
                .writes(json(201, EmployeeView.class))
                .prepare((call, none, body) -> body.toNew(desk.sent(call)))
                .handle((call, none, body, wanted) -> view(call, personnel.hire(call.caller(), wanted)));
        routes.on(GET, "/hr/employees/{id}", "arkan.hr.employees.get")
                .summary("Read one employee")
                .extension()
                .module(HR)
                .requires(PEOPLE_READ)
                .params(EmployeePath.class)
                .reads(json(EmployeeView.class))
                .handle((call, path) -> view(call, existing(call, path)));
        routes.on(PATCH, "/hr/employees/{id}", "arkan.hr.employees.update")
                .summary("Change attributes of an employee, pay from a day on, or the last day")
                .extension()
                .module(HR)
                .requires(PEOPLE_WRITE, PARTY_WRITE)
                .params(EmployeePath.class)
                .body(EmployeeChangeBody.class)
                .writes(json(EmployeeView.class))
                .prepare((call, path, body) -> body.toChange(desk.sent(call), bank(call, existing(call, path))))
                .handle((call, path, body, change) ->
                        view(call, personnel.revise(call.caller(), path.employee(), change)));
        routes.on(GET, "/hr/employees/{id}/leave-balance", "arkan.hr.employees.leave-balance")
                .summary("Annual leave earned, taken and left on a day")
                .extension()
                .module(HR)
                .requires(PEOPLE_READ)
                .params(BalanceParams.class)
                .reads(json(BalanceView.class))
                .handle((call, params) -> {
                    var day = params.asOf().orElseGet(() -> today(call));
                    return leave.balance(call.books(), new EmployeeId(params.id()), day)
                            .map(balance -> BalanceView.of(params.id(), day, balance))
                            .orElseThrow(() -> missing(params.id()));
                });
    }

    private LocalDate today(Call call) {
        return LocalDate.ofInstant(
                clock.instant(), desk.profiles().profile(call.books()).zone());
    }

    private Employee existing(Call call, EmployeePath path) {
        return employees.find(call.books(), path.employee()).orElseThrow(() -> missing(path.id()));
    }

    private static Refused missing(UUID id) {
        return Refused.missing("employee", id);
    }

    private Optional<BankDetails> bank(Call call, Employee employee) {
        return desk.parties().find(call.books(), employee.id().party()).flatMap(party -> party.content()
                .bank());
    }

    private EmployeeView view(Call call, Employee employee) {
        return views(call, List.of(employee)).get(0);
    }

    /** The parties of a whole page are read in one question. */
    private List<EmployeeView> views(Call call, List<Employee> all) {
        var ids = all.stream().map(employee -> employee.id().party()).toList();
        var parties = desk.parties().details(call.books(), ids);
        boolean pay = call.caller().permissions().contains(PAYROLL_READ);
        return all.stream()
                .map(employee -> EmployeeView.of(
                        employee, Optional.ofNullable(parties.get(employee.id().party())), pay))
                .toList();
    }
}
