package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.errors;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who owes whom, as an accountant's program reads it: the totals, and what they are made of. */
@ExtendWith(ArkanOfItsOwn.class)
class ArkanOwedTest {

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanOwedTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    @Test
    void what_a_client_owes_ages_adds_up_to_the_control_account_and_is_drilled_to_its_entries() {
        var client = client("Al Waha Trading LLC");
        var posted = post(entry("2026-03-05", line("1100", "debit", "105.00", client, "2026-04-04"), sale("105.00")));
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        var line = json(posted).getJsonArray("lines").getJsonObject(0);
        assertThat(line.getString("dueDate")).isEqualTo("2026-04-04");
        assertThat(post(entry("2026-03-20", line("1100", "credit", "40.00", client, null), paid("40.00")))
                        .statusCode())
                .isEqualTo(201);

        var report = get("/accounting/reports/aged-receivables?as_of=2026-05-05&client_id=" + client);
        var row = report.getJsonArray("rows").getJsonObject(0);
        assertThat(row.getString("partnerId")).isEqualTo(client);
        assertThat(row.getString("name")).isEqualTo("Al Waha Trading LLC");
        assertThat(row.getDouble("days31to60")).isEqualTo(105);
        assertThat(row.getDouble("unallocated")).isEqualTo(-40);
        assertThat(row.getDouble("total")).isEqualTo(65);

        var all = get("/accounting/reports/aged-receivables?as_of=2026-05-05");
        assertThat(all.getJsonObject("totals").getValue("total")).isEqualTo(balance("1100", "2026-05-05"));

        var items = get("/accounting/open-items?as_of=2026-05-05&sort=dueDate&order=desc&partner_id=" + client);
        assertThat(items.getJsonObject("meta").getInteger("total")).isEqualTo(2);
        var item = items.getJsonArray("data").getJsonObject(0);
        assertThat(item.getString("lineId")).isEqualTo(line.getString("id"));
        assertThat(item.getString("entryId")).isEqualTo(json(posted).getString("id"));
        assertThat(item.getDouble("open")).isEqualTo(105);
        var before =
                get("/accounting/open-items?as_of=2026-03-19&account_id=" + account("1100") + "&partner_id=" + client);
        assertThat(before.getJsonArray("data")).hasSize(1);
    }

    @Test
    void what_is_owed_to_a_vendor_is_shown_positive() {
        var vendor = json(arkan.as(
                        owner, "POST", "/accounting/partners", "{\"name\":\"Gulf Parts FZE\",\"roles\":[\"vendor\"]}"))
                .getString("id");
        var bill = entry(
                "2026-03-05",
                line("2000", "credit", "70.00", vendor, "2026-03-31"),
                line("5000", "debit", "70.00", null, null));
        assertThat(post(bill).statusCode()).isEqualTo(201);
        var report = get("/accounting/reports/aged-payables?as_of=2026-03-31&vendor_id=" + vendor);
        assertThat(report.getJsonArray("rows").getJsonObject(0).getDouble("current"))
                .isEqualTo(70);
        var nobody = get("/accounting/reports/aged-payables?as_of=2026-03-31&vendor_id=" + UUID.randomUUID());
        assertThat(nobody.getJsonArray("rows")).isEmpty();
    }

    @Test
    void a_due_date_on_an_account_that_nobody_owes_is_refused_at_its_line() {
        var refused = post(entry("2026-03-05", line("1010", "debit", "1.00", null, "2026-04-04"), sale("1.00")));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(errors(refused).getJsonObject(0).getString("field")).isEqualTo("lines[0].dueDate");
        assertThat(errors(refused).getJsonObject(0).getString("code")).isEqualTo("due_date_not_allowed");
    }

    @Test
    void items_of_an_account_that_is_not_here_are_not_found() {
        var answer = arkan.as(owner, "GET", "/accounting/open-items?account_id=" + UUID.randomUUID(), "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
    }

    private String client(String name) {
        var made = arkan.as(
                owner,
                "POST",
                "/crm/clients",
                new JsonObject().put("name", name).encode());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made).getString("id");
    }

    private JsonObject sale(String amount) {
        return line("4000", "credit", amount, null, null);
    }

    private JsonObject paid(String amount) {
        return line("1010", "debit", amount, null, null);
    }

    private JsonObject line(String code, String side, String amount, @Nullable String partner, @Nullable String due) {
        var line = new JsonObject().put("accountId", account(code)).put(side, Double.parseDouble(amount));
        if (partner != null) line.put("partnerId", partner);
        if (due != null) line.put("dueDate", due);
        return line;
    }

    private static JsonObject entry(String day, JsonObject... lines) {
        var all = new JsonArray();
        for (var line : lines) all.add(line);
        return new JsonObject().put("date", day).put("post", true).put("lines", all);
    }

    private HttpResponse<String> post(JsonObject entry) {
        return arkan.as(owner, "POST", "/accounting/journal-entries", entry.encode());
    }

    private JsonObject get(String path) {
        var answer = arkan.as(owner, "GET", path, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private Object balance(String code, String day) {
        return get("/accounting/reports/trial-balance?as_of=" + day).getJsonArray("rows").stream()
                .map(JsonObject.class::cast)
                .filter(row -> row.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getValue("balance");
    }

    private String account(String code) {
        return get("/accounting/accounts?limit=100").getJsonArray("data").stream()
                .map(JsonObject.class::cast)
                .filter(row -> row.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }
}
