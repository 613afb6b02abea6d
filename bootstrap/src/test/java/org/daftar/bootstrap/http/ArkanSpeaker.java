package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Arkan, spoken by the owner of a company. */
record ArkanSpeaker(RunningArkan arkan, RunningArkan.Owner owner) implements Speaker {

    @Override
    public String system() {
        return "arkan";
    }

    @Override
    public String mount() {
        return "/arkan/api/v1";
    }

    @Override
    public String scopeHeader() {
        return "X-Company-Id";
    }

    @Override
    public HttpResponse<String> send(RunningArkan.Owner who, UUID company, String method, String path, String body) {
        return arkan.send(
                method, path, body, "Authorization", "Bearer " + who.token(), "X-Company-Id", company.toString());
    }

    @Override
    public boolean isError(JsonObject body, int status) {
        return body.getInteger("statusCode") == status;
    }

    @Override
    public List<String> idsOf(RunningArkan.Owner somebody) {
        return List.of(
                arkan.openAccounts(somebody).get(0),
                RunningArkan.json(arkan.as(
                                somebody, "POST", "/accounting/journal-entries", arkan.entry(somebody, "1", false)))
                        .getString("id"),
                RunningArkan.json(arkan.as(somebody, "POST", "/crm/clients", aClient()))
                        .getString("id"),
                RunningArkan.json(arkan.as(somebody, "GET", "/crm/contacts", ""))
                        .getJsonArray("data")
                        .getJsonObject(0)
                        .getString("id"),
                RunningArkan.json(arkan.as(somebody, "GET", "/accounting/taxes", ""))
                        .getJsonArray("data")
                        .getJsonObject(0)
                        .getString("id"),
                anInvoice(somebody),
                aPayment(somebody),
                AssetDrives.asset(arkan, somebody),
                AssetDrives.budget(arkan, somebody),
                BankDrives.anAccount(arkan, somebody),
                BankDrives.aBatch(arkan, somebody),
                new PeopleDrives(arkan, somebody).anEmployee(),
                new PeopleDrives(arkan, somebody).aLeaveRequest(),
                new PayrollDrives(arkan, somebody).aRun(),
                new ProjectDrives(arkan, somebody).aProject(),
                StatementDrives.aStatement(arkan, somebody).getString("id"),
                StatementDrives.aLine(arkan, somebody, "7").getString("id"));
    }

    @Override
    public Map<String, Supplier<HttpResponse<String>>> drives() {
        var drives = new LinkedHashMap<String, Supplier<HttpResponse<String>>>();
        drives.put("arkan.auth.login", () -> arkan.signIn("owner@alpha.test", RunningArkan.PASSWORD));
        drives.put("arkan.auth.refresh", () -> {
            var token = RunningArkan.json(arkan.signIn("owner@alpha.test", RunningArkan.PASSWORD))
                    .getString("refreshToken");
            return arkan.send(
                    "POST",
                    "/auth/refresh",
                    new JsonObject().put("refreshToken", token).encode());
        });
        drives.put("arkan.accounting.accounts.list", () -> get("/accounting/accounts"));
        drives.put(
                "arkan.accounting.accounts.create",
                () -> post(
                        "/accounting/accounts",
                        "{\"code\":\"1011\",\"name\":\"Second bank\",\"type\":\"asset\",\"subtype\":\"bank\"}"));
        drives.put("arkan.accounting.accounts.get", () -> get("/accounting/accounts/" + anAccount()));
        drives.put(
                "arkan.accounting.accounts.update",
                () -> arkan.as(owner, "PATCH", "/accounting/accounts/" + anAccount(), "{\"name\":\"Main bank\"}"));
        drives.put(
                "arkan.accounting.journal-entries.create",
                () -> post("/accounting/journal-entries", arkan.entry(owner, "10.00", false)));
        drives.put("arkan.accounting.journal-entries.list", () -> get("/accounting/journal-entries"));
        drives.put("arkan.accounting.journal-entries.get", () -> get("/accounting/journal-entries/" + aDraft()));
        drives.put(
                "arkan.accounting.journal-entries.post",
                () -> post("/accounting/journal-entries/" + aDraft() + "/post", "{}"));
        drives.put(
                "arkan.accounting.reports.profit-loss",
                () -> get("/accounting/reports/profit-loss?from=2026-01-01&to=2026-12-31"));
        drives.put(
                "arkan.accounting.reports.balance-sheet",
                () -> get("/accounting/reports/balance-sheet?as_of=2026-12-31"));
        drives.put(
                "arkan.accounting.reports.cash-flow",
                () -> get("/accounting/reports/cash-flow?from=2026-01-01&to=2026-12-31"));
        drives.put("arkan.accounting.payments.create", () -> post("/accounting/payments", payment(owner)));
        drives.put("arkan.accounting.payments.list", () -> get("/accounting/payments?direction=inbound"));
        drives.put(
                "arkan.accounting.payments.post", () -> post("/accounting/payments/" + aPayment(owner) + "/post", ""));
        drives.put("arkan.accounting.payments.allocate", () -> {
            var payment = aPayment(owner);
            post("/accounting/payments/" + payment + "/post", "");
            return post("/accounting/payments/" + payment + "/allocate", "{\"auto\":true}");
        });
        drives.put("arkan.accounting.invoices.create", () -> post("/accounting/invoices", invoice(owner)));
        drives.put("arkan.accounting.invoices.list", () -> get("/accounting/invoices?status=draft"));
        drives.put(
                "arkan.accounting.invoices.post",
                () -> post("/accounting/invoices/" + anInvoice(owner) + "/post", "{}"));
        drives.put(
                "arkan.accounting.invoices.cancel",
                () -> post("/accounting/invoices/" + anInvoice(owner) + "/cancel", "{\"reason\":\"Mistaken\"}"));
        drives.put("arkan.accounting.reports.tax", () -> get("/accounting/reports/tax?from=2026-01-01&to=2026-03-31"));
        drives.put(
                "arkan.accounting.reports.revenue-by-client",
                () -> get("/accounting/reports/revenue-by-client?from=2026-01-01&to=2026-12-31"));
        drives.put("arkan.accounting.invoice-margin.get", () -> get("/accounting/invoice-margin/" + anInvoice(owner)));
        drives.put(
                "arkan.accounting.invoice-margin.report",
                () -> get("/accounting/invoice-margin/report?from=2026-01-01&to=2026-12-31&group_by=invoice"));
        drives.put(
                "arkan.accounting.reports.aged-receivables",
                () -> get("/accounting/reports/aged-receivables?as_of=2026-12-31"));
        drives.put(
                "arkan.accounting.reports.aged-payables",
                () -> get("/accounting/reports/aged-payables?as_of=2026-12-31"));
        new StatementDrives(arkan, owner).into(drives);
        new ProjectDrives(arkan, owner).into(drives);
        drives.put("arkan.crm.clients.create", () -> post("/crm/clients", aClient()));
        drives.put("arkan.crm.clients.list", () -> get("/crm/clients?q=waha&sort=name&order=asc"));
        drives.put("arkan.crm.contacts.list", () -> get("/crm/contacts?q=omar"));
        BankDrives.add(drives, arkan, owner);
        drives.put("arkan.inventory.landed-costs.create", () -> {
            var order = PurchaseDrives.idsOf(Pharus.of(arkan, owner)).get(0);
            return post(
                    "/inventory/landed-costs",
                    "{\"purchaseOrderIds\":[\"" + order + "\"],\"costs\":[{\"type\":\"freight\",\"amount\":50}]}");
        });
        drives.put("arkan.inventory.valuation.report", () -> get("/inventory/valuation?as_of=2026-12-31"));
        drives.putAll(new AssetDrives(arkan, owner).drives());
        drives.putAll(new PeopleDrives(arkan, owner).drives());
        drives.putAll(new PayrollDrives(arkan, owner).drives());
        drives.putAll(new ExtensionDrives(arkan, owner).drives());
        return drives;
    }

    private static String aClient() {
        return new JsonObject()
                .put("name", "Al Waha Towers")
                .put("contacts", new JsonArray().add(new JsonObject().put("name", "Omar Haddad")))
                .encode();
    }

    @Override
    public boolean conforms(HttpResponse<String> answer) {
        if (answer.headers().firstValue("Content-Disposition").isPresent())
            return !answer.body().isEmpty()
                    && answer.headers().firstValue("X-Batch-Id").isPresent();
        var body = RunningArkan.json(answer);
        if (!(body.getValue("data") instanceof JsonArray)) return !body.isEmpty();
        return body.getJsonObject("meta").fieldNames().containsAll(Set.of("total", "limit", "cursor", "hasMore"));
    }

    private String anAccount() {
        return arkan.openAccounts(owner).get(0);
    }

    private String aDraft() {
        return RunningArkan.json(post("/accounting/journal-entries", arkan.entry(owner, "1.00", false)))
                .getString("id");
    }

    private String anInvoice(RunningArkan.Owner whose) {
        return RunningArkan.json(arkan.as(whose, "POST", "/accounting/invoices", invoice(whose)))
                .getString("id");
    }

    private String invoice(RunningArkan.Owner whose) {
        var client = RunningArkan.json(arkan.as(whose, "POST", "/crm/clients", aClient()))
                .getString("id");
        return "{\"partnerId\":\"" + client + "\",\"invoiceDate\":\"2026-03-05\",\"lines\":[{\"description\":\"Visit\","
                + "\"quantity\":1,\"unitPrice\":100}]}";
    }

    private String aPayment(RunningArkan.Owner whose) {
        return RunningArkan.json(arkan.as(whose, "POST", "/accounting/payments", payment(whose)))
                .getString("id");
    }

    private String payment(RunningArkan.Owner whose) {
        var client = RunningArkan.json(arkan.as(whose, "POST", "/crm/clients", aClient()))
                .getString("id");
        return "{\"direction\":\"inbound\",\"partnerId\":\"" + client + "\",\"amount\":50,\"date\":\"2026-03-06\"}";
    }

    private HttpResponse<String> get(String path) {
        return arkan.as(owner, "GET", path, "");
    }

    private HttpResponse<String> post(String path, String body) {
        return arkan.as(owner, "POST", path, body);
    }
}
