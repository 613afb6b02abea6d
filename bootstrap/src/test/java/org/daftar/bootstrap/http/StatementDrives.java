package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.daftar.bootstrap.http.RunningArkan.Owner;

/** Calls of every endpoint of Arkan's bank reconciliation. */
record StatementDrives(RunningArkan arkan, Owner owner) {

    static final String PLACE = "/accounting/bank-reconciliation";

    void into(Map<String, Supplier<HttpResponse<String>>> drives) {
        var id = "arkan.accounting.bank-reconciliation.";
        drives.put(id + "statements.import", () -> imported(arkan, owner, "11.50"));
        drives.put(id + "statements.list", () -> arkan.as(owner, "GET", PLACE + "/statements", ""));
        drives.put(id + "match", () -> matched("12.00", "12.00"));
        drives.put(id + "write-off", () -> {
            var line = RunningArkan.json(matched("13.00", "13.50")).getString("id");
            return arkan.as(owner, "POST", PLACE + "/write-off", "{\"statementLineId\":\"" + line + "\"}");
        });
    }

    private HttpResponse<String> matched(String shown, String booked) {
        var entry = RunningArkan.json(
                        arkan.as(owner, "POST", "/accounting/journal-entries", arkan.entry(owner, booked, true)))
                .getString("id");
        var line = aLine(arkan, owner, shown).getString("id");
        return arkan.as(
                owner,
                "POST",
                PLACE + "/match",
                "{\"statementLineId\":\"" + line + "\",\"entryIds\":[\"" + entry + "\"]}");
    }

    static JsonObject aStatement(RunningArkan arkan, Owner whose) {
        return RunningArkan.json(imported(arkan, whose, "8.00"));
    }

    static JsonObject aLine(RunningArkan arkan, Owner whose, String amount) {
        return RunningArkan.json(imported(arkan, whose, amount))
                .getJsonArray("lines")
                .getJsonObject(0);
    }

    /** Of one line, under a reference of its own. */
    static HttpResponse<String> imported(RunningArkan arkan, Owner whose, String amount) {
        var account = arkan.openAccounts(whose).get(0);
        return arkan.as(
                whose,
                "POST",
                PLACE + "/statements",
                "{\"accountId\":\"" + account + "\",\"date\":\"2026-03-06\",\"reference\":\"" + UUID.randomUUID()
                        + "\",\"openingBalance\":0,\"closingBalance\":" + amount
                        + ",\"lines\":[{\"date\":\"2026-03-06\",\"amount\":" + amount
                        + ",\"description\":\"Transfer\"}]}");
    }
}
