package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole book leaves over HTTP. */
@ExtendWith(ArkanOfItsOwn.class)
class ArkanExportTest {

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanExportTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    @Test
    void R35_the_book_leaves_in_every_form_and_the_table_adds_up_to_the_trial_balance() {
        for (var amount : List.of("10.50", "0.01", "99999.99")) {
            var answer = arkan.as(owner, "POST", "/accounting/journal-entries", arkan.entry(owner, amount, true));
            assertThat(answer.statusCode()).isEqualTo(201);
            var path = "/accounting/journal-entries/" + json(answer).getString("id") + "/reverse";
            if (amount.equals("0.01")) arkan.as(owner, "POST", path, "{\"date\":\"2026-03-06\"}");
        }
        assertThat(export("hledger").body()).contains("(JE/2026/00003)").contains("reverses:JE/2026/00002");
        assertThat(export("beancount").body()).contains("option \"operating_currency\" \"AED\"");
        assertThat(export("xlsx").body()).startsWith("PK");
        var csv = export("csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment")
                .contains(".csv");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(sums(csv.body())).isEqualTo(trialBalance());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profit-loss",
                "balance-sheet",
                "cash-flow",
                "trial-balance",
                "aged-receivables",
                "aged-payables",
                "tax",
                "revenue-by-client",
                "revenue-by-project",
                "budget-vs-actual"
            })
    void a_report_is_also_a_workbook_for_those_who_may_read_it(String report) {
        var path = "/accounting/reports/" + report + "/xlsx?from=2026-01-01&to=2026-03-31";
        var asked = List.of("balance-sheet", "trial-balance", "aged-receivables", "aged-payables")
                        .contains(report)
                ? path.replaceFirst("\\?.*", "?as_of=2026-03-31")
                : path;
        var book = arkan.as(owner, "GET", asked, "");
        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(book.headers().firstValue("Content-Type").orElse("")).endsWith("spreadsheetml.sheet");
        assertThat(book.headers().firstValue("Content-Disposition").orElse("")).contains(report + ".xlsx");
        assertThat(book.body()).startsWith("PK");
        var cashier = arkan.colleague(owner, "cashier@" + report + ".test", Role.CASHIER);
        assertThat(arkan.as(cashier, "GET", asked, "").statusCode()).isEqualTo(403);
    }

    @Test
    void another_form_is_none_and_who_may_not_read_the_journal_gets_no_book() {
        assertThat(arkan.as(owner, "GET", "/accounting/export/pdf", "").statusCode())
                .isEqualTo(400);
        var cashier = arkan.colleague(owner, "cashier@export.test", Role.CASHIER);
        assertThat(arkan.as(cashier, "GET", "/accounting/export/csv", "").statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> export(String format) {
        var answer = arkan.as(owner, "GET", "/accounting/export/" + format, "");
        assertThat(answer.statusCode()).as(format).isEqualTo(200);
        return answer;
    }

    private Map<String, BigDecimal> trialBalance() {
        var sums = new HashMap<String, BigDecimal>();
        for (var row : json(arkan.as(owner, "GET", "/accounting/reports/trial-balance?as_of=2026-12-31", ""))
                .getJsonArray("rows")) {
            var account = (JsonObject) row;
            sums.put(
                    account.getString("code"),
                    new BigDecimal(account.getValue("balance").toString()).setScale(2));
        }
        return sums;
    }

    /** Plain enough a table to be read without a reader: no cell of it holds a comma. */
    private static Map<String, BigDecimal> sums(String csv) {
        var sums = new HashMap<String, BigDecimal>();
        for (var line : csv.lines().skip(1).toList()) {
            var cells = line.split(",", -1);
            sums.merge(cells[2], figure(cells[5]).subtract(figure(cells[6])).setScale(2), BigDecimal::add);
        }
        return sums;
    }

    private static BigDecimal figure(String cell) {
        return cell.isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell);
    }
}
