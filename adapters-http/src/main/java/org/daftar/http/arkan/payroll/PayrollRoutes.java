package org.daftar.http.arkan.payroll;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Method.PUT;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.http.routes.Output.rising;
import static org.daftar.model.kernel.Module.HR;
import static org.daftar.model.kernel.Permission.COMPANY_MANAGE;
import static org.daftar.model.kernel.Permission.PAYROLL_POST;
import static org.daftar.model.kernel.Permission.PAYROLL_READ;
import static org.daftar.model.kernel.Permission.PAYROLL_WRITE;

import org.daftar.http.arkan.payroll.PayrollBodies.PayBody;
import org.daftar.http.arkan.payroll.PayrollBodies.PayrollSettingsBody;
import org.daftar.http.arkan.payroll.PayrollBodies.PayrollSettingsView;
import org.daftar.http.arkan.payroll.PayrollBodies.RemovedRunView;
import org.daftar.http.arkan.payroll.PayrollBodies.RunBody;
import org.daftar.http.arkan.payroll.PayrollBodies.RunFilter;
import org.daftar.http.arkan.payroll.PayrollBodies.RunPath;
import org.daftar.http.arkan.payroll.PayrollBodies.RunPostBody;
import org.daftar.http.arkan.payroll.PayrollBodies.SlipPath;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.RunId;
import org.daftar.model.people.EmployeeId;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.payroll.Payroll;
import org.daftar.ports.payroll.query.PayrollRuns;
import org.daftar.ports.payroll.query.PayrollRuns.RunSort;
import org.daftar.ports.payroll.query.PayrollRuns.SlipSort;

/** Arkan, "HR & Payroll": payroll runs, with their slips, paying them and taking drafts back as extensions. */
public final class PayrollRoutes implements RouteGroup {

    /** A company's employees, each with an adjustment of two. */
    private static final int BODY_LIMIT = 8 << 20;

    private final Payroll payroll;
    private final PayrollRuns runs;
    private final CompanyProfiles profiles;

    public PayrollRoutes(Payroll payroll, PayrollRuns runs, CompanyProfiles profiles) {
        this.payroll = payroll;
        this.runs = runs;
        this.profiles = profiles;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/hr/payroll/runs", "arkan.hr.payroll.runs.list")
                .summary("Page through payroll runs")
                .module(HR)
                .requires(PAYROLL_READ)
                .params(RunFilter.class)
                .reads(page(RunView.class, RunSort.class))
                .handle((call, filter) -> runs.list(call.books(), filter.selection(), call.page(RunSort.class))
                        .map(RunView::of));
        routes.on(POST, "/hr/payroll/runs", "arkan.hr.payroll.runs.create")
                .summary("Compute a payroll run")
                .module(HR)
                .requires(PAYROLL_WRITE)
                .bodyLimit(BODY_LIMIT)
                .params()
                .body(RunBody.class)
                .writes(json(201, RunView.class))
                .prepare((call, none, body) -> new Computed(
                        call.caller(), payroll.compute(call.caller(), body.toNew(profiles.currency(call.books())))))
                .orDiscard(computed -> payroll.discard(computed.caller(), computed.run()))
                .handle((call, none, body, computed) -> RunView.of(payroll.conclude(call.caller(), computed.run())));
        routes.on(GET, "/hr/payroll/runs/{id}", "arkan.hr.payroll.runs.get")
                .summary("Read one payroll run")
                .extension()
                .module(HR)
                .requires(PAYROLL_READ)
                .params(RunPath.class)
                .reads(json(RunView.class))
                .handle((call, path) -> RunView.of(existing(call, path.run())));
        routes.on(DELETE, "/hr/payroll/runs/{id}", "arkan.hr.payroll.runs.delete")
                .summary("Take a draft of a payroll run back")
                .extension()
                .module(HR)
                .requires(PAYROLL_WRITE)
                .params(RunPath.class)
                .writes(json(RemovedRunView.class))
                .handle((call, path, none) -> {
                    payroll.remove(call.caller(), path.run());
                    return new RemovedRunView(path.id(), true);
                });
        declareSlips(routes);
        routes.on(POST, "/hr/payroll/runs/{id}/post", "arkan.hr.payroll.runs.post")
                .summary("Book a payroll run")
                .module(HR)
                .requires(PAYROLL_POST)
                .params(RunPath.class)
                .body(RunPostBody.class)
                .writes(json(RunView.class))
                .handle((call, path, body) -> RunView.of(payroll.post(call.caller(), path.run(), body.date())));
        routes.on(POST, "/hr/payroll/runs/{id}/pay", "arkan.hr.payroll.runs.pay")
                .summary("Pay a payroll run: one debit of the bank for all of it")
                .extension()
                .module(HR)
                .requires(PAYROLL_POST)
                .params(RunPath.class)
                .body(PayBody.class)
                .writes(json(RunView.class))
                .handle((call, path, body) -> RunView.of(
                        payroll.pay(call.caller(), path.run(), body.accountId().map(AccountId::new), body.date())));
        routes.on(GET, "/hr/payroll/settings", "arkan.hr.payroll.settings.get")
                .summary("Read how gratuity is computed")
                .extension()
                .module(HR)
                .requires(PAYROLL_READ)
                .params()
                .reads(json(PayrollSettingsView.class))
                .handle((call, none) -> PayrollSettingsView.of(runs.rule(call.books())));
        routes.on(PUT, "/hr/payroll/settings", "arkan.hr.payroll.settings.update")
                .summary("Decide how gratuity is computed from the next run on")
                .extension()
                .module(HR)
                .requires(COMPANY_MANAGE)
                .params()
                .body(PayrollSettingsBody.class)
                .writes(json(PayrollSettingsView.class))
                .handle((call, none, sent) -> PayrollSettingsView.of(payroll.adopt(call.caller(), sent.rule())));
    }

    private void declareSlips(Routes routes) {
        routes.on(GET, "/hr/payroll/runs/{id}/payslips", "arkan.hr.payroll.payslips.list")
                .summary("Page through the payslips of a run")
                .extension()
                .module(HR)
                .requires(PAYROLL_READ)
                .params(RunPath.class)
                .reads(rising(SlipView.class, SlipSort.EMPLOYEE))
                .handle((call, path) -> {
                    var run = existing(call, path.run());
                    return runs.slips(call.books(), run.id(), call.page(SlipSort.class))
                            .map(SlipView::of);
                });
        routes.on(GET, "/hr/payroll/runs/{id}/payslips/{employeeId}", "arkan.hr.payroll.payslips.get")
                .summary("Read the payslip of one employee")
                .extension()
                .module(HR)
                .requires(PAYROLL_READ)
                .params(SlipPath.class)
                .reads(json(SlipView.class))
                .handle((call, path) -> runs.slip(call.books(), new RunId(path.id()), new EmployeeId(path.employeeId()))
                        .map(SlipView::of)
                        .orElseThrow(() -> Refused.missing("payslip", path.employeeId())));
    }

    /** What was computed outside of the unit that concludes it. */
    private record Computed(Caller caller, RunId run) {}

    private PayrollRun existing(Call call, RunId id) {
        return runs.find(call.books(), id).orElseThrow(() -> Refused.missing("payroll run", id));
    }
}
