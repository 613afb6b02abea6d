package org.daftar.bootstrap.http;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;

/** Each of Arkan's endpoints for projects, used as documented. */
record ProjectDrives(RunningArkan arkan, RunningArkan.Owner owner) {

    void into(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put("arkan.projects.create", () -> opened("Showroom fit-out"));
        drives.put("arkan.projects.list", () -> arkan.as(owner, "GET", "/projects?is_active=true&order=asc", ""));
        drives.put("arkan.projects.get", () -> arkan.as(owner, "GET", "/projects/" + aProject(), ""));
        drives.put(
                "arkan.accounting.reports.revenue-by-project",
                () -> arkan.as(
                        owner, "GET", "/accounting/reports/revenue-by-project?from=2026-01-01&to=2026-12-31", ""));
    }

    String aProject() {
        return RunningArkan.json(opened("Villa")).getString("id");
    }

    private HttpResponse<String> opened(String name) {
        return arkan.as(owner, "POST", "/projects", "{\"name\":\"" + name + "\",\"budget\":48000}");
    }
}
