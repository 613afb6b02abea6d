package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;

/** Reports over any days agree with each other and with a plain list of the lines that were posted. */
class ReportLaws {

    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    private static final int DAYS = 900;
    private static final List<String> CODES =
            List.of("1000", "1010", "1160", "2400", "2500", "3000", "4000", "4800", "6030", "6040");
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private static final List<Line> LINES = new ArrayList<>();
    private static final Map<String, String> IDS = new HashMap<>();

    private static Path directory;
    private static RunningArkan arkan;
    private static Owner owner;

    /** @param amount debit positive */
    record Line(String code, LocalDate date, BigDecimal amount) {}

    record Days(LocalDate from, LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        String query() {
            return "from=" + from + "&to=" + to;
        }
    }

    @BeforeContainer
    static void start() throws IOException {
        directory = Files.createTempDirectory("daftar-reports");
        arkan = new RunningArkan(directory);
        owner = arkan.owner("owner@alpha.example", Plan.SELF_HOSTED);
        rows(get("/accounting/accounts?limit=100"), "data")
                .forEach(account -> IDS.put(account.getString("code"), account.getString("id")));
        var random = new Random(43);
        for (int i = 0; i < 120; i++) post(random);
    }

    @AfterContainer
    static void stop() throws IOException {
        arkan.close();
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static void post(Random random) {
        var date = FIRST.plusDays(random.nextInt(DAYS));
        var amount = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2);
        var debit = CODES.get(random.nextInt(CODES.size()));
        var credit = CODES.get(random.nextInt(CODES.size()));
        LINES.add(new Line(debit, date, amount));
        LINES.add(new Line(credit, date, amount.negate()));
        var entry =
                "{\"date\":\"%s\",\"post\":true,\"lines\":[{\"accountId\":\"%s\",\"debit\":%s},{\"accountId\":\"%s\",\"credit\":%s}]}"
                        .formatted(date, IDS.get(debit), amount, IDS.get(credit), amount);
        assertThat(arkan.as(owner, "POST", "/accounting/journal-entries", entry).statusCode())
                .isEqualTo(201);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-30, DAYS + 30).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Days> days() {
        return Combinators.combine(day(), Arbitraries.integers().between(0, 400))
                .as((from, more) -> new Days(from, from.plusDays(more)));
    }

    @Provide
    Arbitrary<String> code() {
        return Arbitraries.of(CODES);
    }

    @Property(tries = 60)
    void the_trial_balance_is_the_sum_of_the_lines_up_to_its_day(@ForAll("day") LocalDate day) {
        var balance = trialBalance(day);
        var expected = new TreeMap<String, BigDecimal>();
        LINES.stream()
                .filter(line -> !line.date().isAfter(day))
                .forEach(line -> expected.merge(line.code(), line.amount(), BigDecimal::add));
        assertThat(balances(balance)).isEqualTo(expected);
        var totals = balance.getJsonObject("totals");
        assertThat(amount(totals, "debit")).isEqualTo(amount(totals, "credit"));
        assertThat(amount(totals, "debit"))
                .isEqualTo(
                        sum(line -> line.amount().signum() > 0 && !line.date().isAfter(day)));
    }

    @Property(tries = 60)
    void opening_balance_and_turnover_make_the_closing_balance_and_each_line_says_where_it_stands(
            @ForAll("days") Days days, @ForAll("code") String code) {
        var opening = balances(trialBalance(days.from().minusDays(1))).getOrDefault(code, NOTHING);
        var closing = balances(trialBalance(days.to())).getOrDefault(code, NOTHING);
        var running = opening;
        for (var line : ledger(code, days)) {
            running = running.add(amount(line, "debit")).subtract(amount(line, "credit"));
            assertThat(amount(line, "balance")).isEqualTo(running);
        }
        assertThat(running).isEqualTo(closing);
        var turnover = sum(line -> line.code().equals(code) && days.holds(line.date()));
        assertThat(opening.add(turnover)).isEqualTo(closing);
    }

    @Property(tries = 60)
    void a_comparison_is_the_same_report_over_the_days_before_or_a_year_before(@ForAll("days") Days days) {
        // A span that begins on the second is not one of months, and the second is the end of none.
        var odd =
                new Days(days.from().withDayOfMonth(2), days.to().plusMonths(1).withDayOfMonth(2));
        long length = ChronoUnit.DAYS.between(odd.from(), odd.to()) + 1;
        var before = new Days(odd.from().minusDays(length), odd.from().minusDays(1));
        var yearBefore = new Days(odd.from().minusYears(1), odd.to().minusYears(1));
        assertSpansCompared(odd, before, yearBefore);
        assertDaysCompared(odd.to(), odd.to().minusMonths(1), odd.to().minusYears(1));
    }

    @Property(tries = 30)
    void whole_months_are_compared_with_whole_months_and_their_ends_with_ends(@ForAll("days") Days days) {
        var first = YearMonth.from(days.from());
        var last = YearMonth.from(days.to());
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        assertSpansCompared(
                months(first, last),
                months(first.minusMonths(months), first.minusMonths(1)),
                months(first.minusYears(1), last.minusYears(1)));
        assertDaysCompared(
                last.atEndOfMonth(),
                last.minusMonths(1).atEndOfMonth(),
                last.minusYears(1).atEndOfMonth());
    }

    private static Days months(YearMonth first, YearMonth last) {
        return new Days(first.atDay(1), last.atEndOfMonth());
    }

    private static void assertSpansCompared(Days days, Days before, Days yearBefore) {
        for (var report : List.of("profit-loss?", "cash-flow?", "cash-flow?method=direct&")) {
            assertCompared(report + days.query(), "previous_period", report + before.query());
            assertCompared(report + days.query(), "previous_year", report + yearBefore.query());
        }
    }

    private static void assertDaysCompared(LocalDate day, LocalDate before, LocalDate yearBefore) {
        for (var report : List.of("balance-sheet?as_of=", "trial-balance?as_of=")) {
            assertCompared(report + day, "previous_period", report + before);
            assertCompared(report + day, "previous_year", report + yearBefore);
        }
    }

    private static void assertCompared(String report, String with, String other) {
        var compared = report(report + "&compare=" + with);
        assertThat(compared.remove("comparison")).isEqualTo(report(other));
        assertThat(compared).isEqualTo(report(report));
    }

    @Property(tries = 60)
    void profit_over_days_is_the_profit_of_their_parts(@ForAll("days") Days days, @ForAll("day") LocalDate cut) {
        if (!days.holds(cut) || cut.equals(days.to())) return;
        var first = netProfit(new Days(days.from(), cut));
        var second = netProfit(new Days(cut.plusDays(1), days.to()));
        assertThat(first.add(second)).isEqualTo(netProfit(days));
        assertThat(netProfit(days))
                .isEqualTo(sum(line -> days.holds(line.date()) && isOfProfit(line.code()))
                        .negate());
    }

    @Property(tries = 60)
    void opening_cash_and_its_change_make_the_closing_cash_by_both_methods(@ForAll("days") Days days) {
        for (var method : List.of("direct", "indirect")) {
            var flow = report("cash-flow?" + days.query() + "&method=" + method);
            assertThat(amount(flow, "openingCash"))
                    .isEqualTo(sum(line -> isCash(line.code()) && line.date().isBefore(days.from())));
            assertThat(amount(flow, "closingCash"))
                    .isEqualTo(sum(line -> isCash(line.code()) && !line.date().isAfter(days.to())));
            assertThat(amount(flow, "openingCash").add(amount(flow, "netChange")))
                    .isEqualTo(amount(flow, "closingCash"));
        }
    }

    @Property(tries = 60)
    void the_balance_sheet_balances_and_holds_the_profit_of_its_year(@ForAll("day") LocalDate day) {
        var sheet = report("balance-sheet?as_of=" + day);
        assertThat(sheet.getBoolean("balanced")).isTrue();
        assertThat(amount(sheet, "totalAssets"))
                .isEqualTo(
                        sum(line -> line.code().startsWith("1") && !line.date().isAfter(day)));
        assertThat(amount(sheet, "currentEarnings")).isEqualTo(netProfit(new Days(day.withDayOfYear(1), day)));
    }

    private static boolean isCash(String code) {
        return code.equals("1000") || code.equals("1010");
    }

    private static boolean isOfProfit(String code) {
        return code.startsWith("4") || code.startsWith("6");
    }

    private static BigDecimal netProfit(Days days) {
        return amount(report("profit-loss?" + days.query()), "netProfit");
    }

    private static BigDecimal sum(Predicate<Line> which) {
        return LINES.stream().filter(which).map(Line::amount).reduce(NOTHING, BigDecimal::add);
    }

    private static JsonObject trialBalance(LocalDate day) {
        return report("trial-balance?as_of=" + day);
    }

    private static Map<String, BigDecimal> balances(JsonObject trialBalance) {
        return rows(trialBalance, "rows").stream()
                .collect(Collectors.toMap(row -> row.getString("code"), row -> amount(row, "balance")));
    }

    private static List<JsonObject> ledger(String code, Days days) {
        var asked = "general-ledger?account_id=" + IDS.get(code) + "&" + days.query() + "&order=asc&limit=7";
        var lines = new ArrayList<JsonObject>();
        for (var cursor = ""; cursor != null; ) {
            var page = report(asked + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            lines.addAll(rows(page, "data"));
            cursor = page.getJsonObject("meta").getString("cursor");
        }
        return lines;
    }

    private static JsonObject report(String report) {
        return get("/accounting/reports/" + report);
    }

    private static JsonObject get(String path) {
        var answer = arkan.as(owner, "GET", path, "");
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static List<JsonObject> rows(JsonObject answer, String name) {
        return answer.getJsonArray(name).stream().map(JsonObject.class::cast).toList();
    }

    /** The reader makes doubles of numbers; one of two decimals that is not exact would be told. */
    private static BigDecimal amount(JsonObject object, String name) {
        return BigDecimal.valueOf(object.getDouble(name)).setScale(2, RoundingMode.UNNECESSARY);
    }
}
