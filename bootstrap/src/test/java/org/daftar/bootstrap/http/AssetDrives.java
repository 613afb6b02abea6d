package org.daftar.bootstrap.http;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Each of Arkan's endpoints for fixed assets and budgets, used as documented. */
record AssetDrives(RunningArkan arkan, RunningArkan.Owner owner) {

    private static final String ASSETS = "/accounting/assets";
    private static final String VAN =
            "{\"name\":\"Van\",\"acquisitionDate\":\"2026-01-10\",\"cost\":12000,\"usefulLifeMonths\":24}";

    Map<String, Supplier<HttpResponse<String>>> drives() {
        var drives = new LinkedHashMap<String, Supplier<HttpResponse<String>>>();
        drives.put("arkan.accounting.assets.create", () -> arkan.as(owner, "POST", ASSETS, VAN));
        drives.put("arkan.accounting.assets.list", () -> arkan.as(owner, "GET", ASSETS + "?status=active", ""));
        drives.put(
                "arkan.accounting.assets.depreciate",
                () -> arkan.as(
                        owner,
                        "POST",
                        ASSETS + "/" + asset(arkan, owner) + "/depreciate",
                        "{\"throughDate\":\"2026-02-28\"}"));
        drives.put(
                "arkan.accounting.assets.dispose",
                () -> arkan.as(
                        owner,
                        "POST",
                        ASSETS + "/" + asset(arkan, owner) + "/dispose",
                        "{\"date\":\"2026-03-05\",\"method\":\"scrap\"}"));
        drives.put(
                "arkan.accounting.reports.budget-vs-actual",
                () -> arkan.as(owner, "GET", "/accounting/reports/budget-vs-actual?from=2026-01-01&to=2026-03-31", ""));
        return drives;
    }

    static String budget(RunningArkan arkan, RunningArkan.Owner whose) {
        var body = "{\"name\":\"Plan\",\"fiscalYear\":2031}";
        return RunningArkan.json(arkan.as(whose, "POST", "/accounting/budgets", body))
                .getString("id");
    }

    static String asset(RunningArkan arkan, RunningArkan.Owner whose) {
        return RunningArkan.json(arkan.as(whose, "POST", ASSETS, VAN)).getString("id");
    }
}
