package org.daftar.bootstrap.benchmark;

import static org.daftar.bootstrap.benchmark.Api.MOUNT;

import java.io.IOException;
import org.daftar.model.kernel.CompanyId;

/** A month's salaries of a whole company, step by step. */
final class PayrollScenarios {

    private static final String RUNS = MOUNT + "/hr/payroll/runs";

    private final Api api;
    private final CompanyId company;
    private String run = "";

    PayrollScenarios(Api api, CompanyId company) {
        this.api = api;
        this.company = company;
    }

    CompanyId company() {
        return company;
    }

    void draft() throws IOException {
        run = Api.id(post(RUNS, "{\"periodStart\":\"2026-03-01\",\"periodEnd\":\"2026-03-31\"}"));
    }

    void post() throws IOException {
        post(RUNS + "/" + run + "/post", "{}");
    }

    void pay() throws IOException {
        post(RUNS + "/" + run + "/pay", "{\"date\":\"2026-03-31\"}");
    }

    private String post(String path, String body) throws IOException {
        return api.ask(Connection.request("POST", path, api.headers(company), body));
    }
}
