package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.errors;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonObject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From signing in to the balance sheet, as an accountant's program would do it. */
@ExtendWith(ArkanOfItsOwn.class)
class ArkanLedgerTest {

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanLedgerTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    @Test
    void a_draft_is_entered_posted_read_reversed_and_stays() {
        var made = arkan.as(owner, "POST", "/accounting/journal-entries", arkan.entry(owner, "100.50", false));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var draft = json(made);
        assertThat(draft.getString("status")).isEqualTo("draft");
        assertThat(draft.getValue("number")).isNull();

        var id = draft.getString("id");
        var posted = arkan.as(owner, "POST", "/accounting/journal-entries/" + id + "/post", "");
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        assertThat(json(posted).getString("number")).matches("JE/2026/\\d{5}");
        assertThat(json(posted).getString("hash")).matches("[0-9a-f]{64}");

        var again = arkan.as(owner, "POST", "/accounting/journal-entries/" + id + "/post", "");
        assertThat(again.statusCode()).isEqualTo(409);

        var reversal = arkan.as(
                owner,
                "POST",
                "/accounting/journal-entries/" + id + "/reverse",
                "{\"date\":\"2026-03-09\",\"reason\":\"Entered twice\"}");
        assertThat(reversal.statusCode()).as(reversal.body()).isEqualTo(201);
        assertThat(json(reversal).getString("reversalOf")).isEqualTo(id);

        var original = json(arkan.as(owner, "GET", "/accounting/journal-entries/" + id, ""));
        assertThat(original.getString("status")).isEqualTo("reversed");
        assertThat(original.getString("reversedBy")).isEqualTo(json(reversal).getString("id"));
        assertThat(original.getString("date")).isEqualTo("2026-03-05");
        assertThat(original.getJsonArray("lines").getJsonObject(0).getValue("debit"))
                .hasToString("100.5");
    }

    @Test
    void what_is_posted_at_once_shows_in_every_report() {
        var posted = arkan.as(owner, "POST", "/accounting/journal-entries", arkan.entry(owner, "2500", true));
        assertThat(json(posted).getString("status")).as(posted.body()).isEqualTo("posted");

        var trial = json(arkan.as(owner, "GET", "/accounting/reports/trial-balance?as_of=2026-12-31", ""));
        var totals = trial.getJsonObject("totals");
        assertThat(totals.getValue("debit")).isEqualTo(totals.getValue("credit"));
        assertThat(trial.getJsonArray("rows")).isNotEmpty();

        var sheet = json(
                arkan.as(owner, "GET", "/accounting/reports/balance-sheet?as_of=2026-12-31&compare=previous_year", ""));
        assertThat(sheet.getBoolean("balanced")).isTrue();
        assertThat(sheet.getJsonObject("comparison").getString("asOf")).isEqualTo("2025-12-31");

        var cash = json(arkan.as(
                owner, "GET", "/accounting/reports/cash-flow?from=2026-01-01&to=2026-12-31&method=direct", ""));
        assertThat(cash.getDouble("closingCash")).isGreaterThanOrEqualTo(2500);
        var income = arkan.as(owner, "GET", "/accounting/reports/profit-loss?from=2026-01-01&to=2026-12-31", "");
        assertThat(json(income).getDouble("netProfit")).isZero();

        var bank = arkan.openAccounts(owner).get(0);
        var ledger = json(arkan.as(owner, "GET", "/accounting/reports/general-ledger?account_id=" + bank, ""));
        assertThat(ledger.getJsonArray("data").getJsonObject(0).getString("number"))
                .startsWith("JE/2026/");
    }

    @Test
    void an_unbalanced_entry_is_refused_and_says_by_how_much() {
        var accounts = arkan.openAccounts(owner);
        var refused = arkan.as(
                owner, "POST", "/accounting/journal-entries", RunningArkan.entry(accounts, "100.00", "99.99", true));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).getString("message")).contains("0.01");
        assertThat(errors(refused).getJsonObject(0).getString("field")).isEqualTo("lines");
    }

    @Test
    void all_faults_of_a_body_are_named_at_once() {
        var refused = arkan.as(
                owner,
                "POST",
                "/accounting/journal-entries",
                "{\"date\":\"2026-02-30\",\"lines\":[{\"debit\":\"x\"},{\"accountId\":\"nope\",\"credit\":1}]}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(errors(refused).stream().map(one -> ((JsonObject) one).getString("field")))
                .contains("date", "lines[0].accountId", "lines[0].debit", "lines[1].accountId");
    }

    @Test
    void too_many_decimals_are_refused_at_their_line() {
        var accounts = arkan.openAccounts(owner);
        var refused = arkan.as(
                owner, "POST", "/accounting/journal-entries", RunningArkan.entry(accounts, "1.005", "1.005", false));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(errors(refused).getJsonObject(0).getString("field")).isEqualTo("lines[0].debit");
    }

    @Test
    void a_tax_code_is_refused_at_its_line_since_the_ledger_would_not_book_the_tax() {
        var entry = arkan.entry(owner, "1", true).replace("\"debit\"", "\"taxCode\":\"S\",\"debit\"");
        var refused = arkan.as(owner, "POST", "/accounting/journal-entries", entry);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(errors(refused).getJsonObject(0).getString("field")).isEqualTo("lines[0].taxCode");
        assertThat(errors(refused).getJsonObject(0).getString("code")).isEqualTo("not_supported");
    }

    @Test
    void a_locked_period_takes_nothing_more() {
        var other = arkan.owner("locked@alpha.example", Plan.SELF_HOSTED);
        var lock = arkan.as(other, "PUT", "/accounting/period-lock", "{\"lockedThrough\":\"2026-03-31\"}");
        assertThat(json(lock).getString("lockedThrough")).as(lock.body()).isEqualTo("2026-03-31");
        var refused = arkan.as(other, "POST", "/accounting/journal-entries", arkan.entry(other, "1", true));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(arkan.as(other, "PUT", "/accounting/period-lock", "{}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void accounts_are_opened_revised_and_listed_by_cursor() {
        var made = arkan.as(
                owner,
                "POST",
                "/accounting/accounts",
                "{\"code\":\"9901\",\"name\":\"Petty cash\",\"type\":\"asset\",\"subtype\":\"cash\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = json(made).getString("id");
        var renamed = arkan.as(owner, "PATCH", "/accounting/accounts/" + id, "{\"name\":\"Till\"}");
        assertThat(json(renamed).getString("name")).isEqualTo("Till");
        assertThat(json(renamed).getString("subtype")).isEqualTo("cash");
        var twice = arkan.as(
                owner, "POST", "/accounting/accounts", "{\"code\":\"9901\",\"name\":\"Other\",\"type\":\"asset\"}");
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(errors(twice).getJsonObject(0).getString("field")).isEqualTo("code");

        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = json(arkan.as(owner, "GET", "/accounting/accounts?limit=7&sort=code&order=asc" + cursor, ""));
            page.getJsonArray("data").forEach(row -> seen.add(((JsonObject) row).getString("code")));
            var meta = page.getJsonObject("meta");
            assertThat(meta.getBoolean("hasMore")).isEqualTo(meta.getString("cursor") != null);
            if (!meta.getBoolean("hasMore")) {
                assertThat(seen).hasSize(meta.getInteger("total")).doesNotHaveDuplicates();
                break;
            }
            cursor = "&cursor=" + meta.getString("cursor");
        } while (seen.size() < 1000);
        assertThat(seen).contains("9901").isSorted();
    }

    @Test
    void companies_are_founded_listed_and_renamed() {
        var made = arkan.as(owner, "POST", "/companies", "{\"name\":\"Beta Kitchens LLC\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = json(made).getString("id");
        assertThat(json(made).getString("role")).isEqualTo("owner");
        var renamed = arkan.as(owner, "PATCH", "/companies/" + id, "{\"taxNumber\":\"100000000000003\"}");
        assertThat(json(renamed).getString("taxNumber")).as(renamed.body()).isEqualTo("100000000000003");
        var list = json(arkan.send("GET", "/companies?limit=1", "", "Authorization", "Bearer " + owner.token()));
        assertThat(list.getJsonObject("meta").getInteger("total")).isEqualTo(2);
        assertThat(list.getJsonObject("meta").getBoolean("hasMore")).isTrue();
    }

    @Test
    void every_write_leaves_its_trace_in_the_audit_trail() {
        var made = arkan.as(
                owner,
                "POST",
                "/accounting/journal-entries",
                arkan.entry(owner, "7", true),
                "X-Request-Id",
                "trace-me-7");
        var id = json(made).getString("id");
        var events = json(arkan.as(owner, "GET", "/audit/events?entity_id=" + id, ""));
        assertThat(events.getJsonArray("data")).isNotEmpty();
        assertThat(events.getJsonArray("data").getJsonObject(0).getString("requestId"))
                .isEqualTo("trace-me-7");
    }

    @Test
    void R78_one_question_tells_who_changed_what_in_a_range_of_days_with_values_before_and_after() {
        var account = json(arkan.as(
                        owner,
                        "POST",
                        "/accounting/accounts",
                        "{\"code\":\"9902\",\"name\":\"Petty cash\",\"type\":\"asset\"}"))
                .getString("id");
        arkan.as(owner, "PATCH", "/accounting/accounts/" + account, "{\"name\":\"Till\"}");
        var entry = json(arkan.as(owner, "POST", "/accounting/journal-entries", arkan.entry(owner, "8", true)))
                .getString("id");

        var renamed = events("&entity_type=account&entity_id=" + account).get(0);
        var name = renamed.getJsonArray("changes").getJsonObject(0);
        assertThat(name.getString("field")).isEqualTo("name");
        assertThat(name.getString("before")).isEqualTo("Petty cash");
        assertThat(name.getString("after")).isEqualTo("Till");

        var day =
                renamed.getInstant("createdAt").atZone(ZoneId.of("Asia/Dubai")).toLocalDate();
        var who = "&user_id=" + renamed.getString("userId");
        var that = "&from=" + day + "&to=" + day.plusDays(1);
        assertThat(events(who + that))
                .extracting(event -> event.getString("entityId"))
                .contains(account, entry);
        assertThat(events(who + "&to=" + day.minusDays(1))).isEmpty();
        assertThat(events(who + "&from=" + day.plusDays(2))).isEmpty();
        assertThat(events("&user_id=" + account + that)).as("of somebody else").isEmpty();
    }

    private List<JsonObject> events(String question) {
        var answer = arkan.as(owner, "GET", "/audit/events?limit=100" + question, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).getJsonArray("data").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    @Test
    void the_laws_hold_and_say_so() {
        arkan.as(owner, "POST", "/accounting/journal-entries", arkan.entry(owner, "3", true));
        for (var path : new String[] {"/health/books", "/arkan/api/v1/health/books"}) {
            var health = arkan.at(
                    path,
                    "GET",
                    "",
                    "Authorization",
                    "Bearer " + owner.token(),
                    "X-Company-Id",
                    owner.company().toString());
            assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
            assertThat(json(health).getBoolean("clean")).isTrue();
            assertThat(json(health).getJsonArray("laws")).isNotEmpty();
        }
    }
}
