package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.errors;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonObject;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of an asset, as an accounting program would follow it. */
@ExtendWith(ArkanOfItsOwn.class)
class ArkanAssetsTest {

    private static final String ASSETS = "/accounting/assets";

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanAssetsTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    @Test
    void an_asset_is_bought_worn_out_month_by_month_and_sold_with_its_tax_in_the_return() {
        var bank = arkan.openAccounts(owner).get(0);
        var answer = arkan.as(
                owner,
                "POST",
                ASSETS,
                "{\"name\":\"Van\",\"category\":\"Vehicles\",\"acquisitionDate\":\"2026-01-10\",\"cost\":12000,"
                        + "\"usefulLifeMonths\":24,\"creditAccountId\":\"" + bank + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var asset = json(answer);
        assertThat(asset.getString("status")).isEqualTo("active");
        assertThat(asset.getString("entryId")).isNotEmpty();
        var path = ASSETS + "/" + asset.getString("id");

        var run = json(arkan.as(owner, "POST", path + "/depreciate", "{\"throughDate\":\"2026-03-31\"}"));
        assertThat(run.getJsonArray("entries")).hasSize(3);
        assertThat(run.getValue("total")).hasToString("1500.0");
        assertThat(json(arkan.as(owner, "POST", path + "/depreciate", "{\"throughDate\":\"2026-03-31\"}"))
                        .getJsonArray("entries"))
                .isEmpty();
        var all = json(arkan.as(owner, "POST", ASSETS + "/depreciate", "{\"throughDate\":\"2026-04-30\"}"));
        assertThat(all.getInteger("entries")).isEqualTo(1);
        assertThat(all.getBoolean("hasMore")).isFalse();

        var schedule = json(arkan.as(owner, "GET", path, "")).getJsonArray("schedule");
        assertThat(schedule).hasSize(24);
        assertThat(schedule.getJsonObject(3).getString("status")).isEqualTo("booked");
        assertThat(schedule.getJsonObject(4).getString("status")).isEqualTo("planned");
        assertThat(schedule.getJsonObject(23).getValue("bookValue")).hasToString("0.0");

        var sold = json(arkan.as(
                owner,
                "POST",
                path + "/dispose",
                "{\"date\":\"2026-11-20\",\"proceeds\":8000,\"taxCode\":\"STANDARD\",\"accountId\":\"" + bank + "\"}"));
        assertThat(sold.getString("status")).isEqualTo("disposed");
        assertThat(sold.getJsonObject("disposal").getValue("gain")).hasToString("1000.0");
        var told = json(arkan.as(owner, "GET", "/accounting/reports/tax?from=2026-11-01&to=2026-11-30", ""));
        assertThat(told.getValue("outputTax")).hasToString("400.0");
        assertThat(arkan.as(owner, "POST", path + "/dispose", "{\"date\":\"2026-12-01\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(json(arkan.as(owner, "GET", "/health/books", "")).getBoolean("clean"))
                .isTrue();
    }

    @Test
    void a_life_is_changed_and_what_does_not_fit_is_refused_in_arkans_form() {
        var id = AssetDrives.asset(arkan, owner);
        var path = ASSETS + "/" + id;
        var changed = json(arkan.as(owner, "PATCH", path, "{\"usefulLifeMonths\":12,\"category\":\"Vehicles\"}"));
        assertThat(changed.getInteger("usefulLifeMonths")).isEqualTo(12);
        var listed = json(arkan.as(owner, "GET", ASSETS + "?category=Vehicles", ""));
        assertThat(listed.getJsonArray("data").stream().map(row -> ((JsonObject) row).getString("id")))
                .contains(id);
        var wrong = arkan.as(owner, "PATCH", path, "{\"salvageValue\":-1}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        var above = arkan.as(
                owner,
                "POST",
                ASSETS,
                "{\"name\":\"Desk\",\"acquisitionDate\":\"2026-01-10\",\"cost\":10,"
                        + "\"salvageValue\":11,\"usefulLifeMonths\":2}");
        assertThat(above.statusCode()).isEqualTo(400);
        assertThat(errors(above).toString()).contains("salvageValue");
        assertThat(arkan.as(owner, "PATCH", path, "{\"salvageValue\":20000}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_budget_is_planned_revised_and_compared_with_what_was_booked() {
        var accounts = arkan.openAccounts(owner);
        arkan.as(owner, "POST", "/accounting/journal-entries", arkan.entry(owner, "12.50", true));
        var body = "{\"name\":\"Plan\",\"fiscalYear\":2026,\"lines\":[{\"accountId\":\"" + accounts.get(0)
                + "\",\"month\":\"2026-03\",\"amount\":100}]}";
        var made = arkan.as(owner, "POST", "/accounting/budgets", body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(arkan.as(owner, "POST", "/accounting/budgets", body).statusCode())
                .isEqualTo(409);
        var path = "/accounting/budgets/" + json(made).getString("id");
        var revised =
                json(arkan.as(owner, "PATCH", path, body.replace("100", "50").replace("\"fiscalYear\":2026,", "")));
        assertThat(revised.getJsonArray("lines").getJsonObject(0).getValue("amount"))
                .hasToString("50.0");
        var wrong = arkan.as(
                owner,
                "PATCH",
                path,
                "{\"lines\":[{\"accountId\":\"" + accounts.get(0) + "\",\"month\":\"2026-13\",\"amount\":1}]}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        var report =
                json(arkan.as(owner, "GET", "/accounting/reports/budget-vs-actual?from=2026-03-01&to=2026-03-31", ""));
        var row = report.getJsonArray("rows").getJsonObject(0);
        assertThat(row.getValue("budget")).hasToString("50.0");
        assertThat(row.getValue("actual")).hasToString("12.5");
        assertThat(row.getValue("usedPercent")).hasToString("25.0");
    }
}
