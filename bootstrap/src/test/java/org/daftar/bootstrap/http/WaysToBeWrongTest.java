package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.CompanyId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is wrong with a request, the caller is told in Arkan's form what it is, and the books stay as they were. */
@ExtendWith(ArkanOfItsOwn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaysToBeWrongTest {

    private static final String ENTRIES = "/accounting/journal-entries";
    private static final String ACCOUNTS = "/accounting/accounts";
    private static final String NOBODYS = UUID.randomUUID().toString();

    private final RunningArkan arkan;
    private final Owner owner;
    private final Owner stranger;
    private final List<String> accounts;
    private final String good;

    WaysToBeWrongTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
        stranger = arkan.owner("stranger@omega.example", Plan.SELF_HOSTED);
        accounts = arkan.openAccounts(owner);
        good = RunningArkan.entry(accounts, "100.00", "100.00", true);
        assertThat(post(good).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> post(String body, String... headers) {
        return arkan.as(owner, "POST", ENTRIES, body, headers);
    }

    private HttpResponse<String> get(String path) {
        return arkan.as(owner, "GET", path, "");
    }

    /** What a wrong request might have changed. */
    private List<String> books(Owner whose) {
        return Stream.of("/accounting/reports/trial-balance", ENTRIES, ACCOUNTS, "/audit/events")
                .map(path -> arkan.as(whose, "GET", path, "").body())
                .toList();
    }

    /** @param field empty when the fault is not at one */
    private DynamicTest wrong(String what, Supplier<HttpResponse<String>> call, int status, String code, String field) {
        return dynamicTest(what, () -> {
            var mine = books(owner);
            var theirs = books(stranger);
            var answer = call.get();
            if (field.isEmpty()) ErrorForm.require(answer, status, code);
            else ErrorForm.require(answer, status, code, field);
            assertThat(books(owner)).isEqualTo(mine);
            assertThat(books(stranger)).isEqualTo(theirs);
        });
    }

    private DynamicTest wrongBody(String what, String body, String code, String field) {
        return wrong(what, () -> post(body), 400, code, field);
    }

    private DynamicTest wrongAmount(String amount, String code) {
        return wrongBody(
                "the amount " + amount, RunningArkan.entry(accounts, amount, amount, true), code, "lines[0].debit");
    }

    /** The good entry with another value at the first field of that name. */
    private String with(String name, String value) {
        return good.replaceFirst(
                "\"" + name + "\":(\"[^\"]*\"|[a-z0-9.]+)", Matcher.quoteReplacement("\"" + name + "\":" + value));
    }

    @TestFactory
    Stream<DynamicTest> bodies_that_are_no_sound_JSON() {
        var digits = "9".repeat(2000);
        return Stream.of(
                wrongBody("no body", "", "malformed_json", ""),
                wrongBody("half an object", "{\"date\":", "malformed_json", ""),
                wrongBody("a list", "[]", "wrong_type", ""),
                wrongBody("null", "null", "wrong_type", ""),
                wrongBody("more behind the object", good + "{}", "malformed_json", ""),
                wrongBody("single quotes", good.replace('"', '\''), "malformed_json", ""),
                wrongBody("a comment", "/* all of it */" + good, "malformed_json", ""),
                wrongBody("a duplicate key", "{\"date\":\"2026-03-05\"," + good.substring(1), "duplicate_key", "date"),
                wrongBody("a thousand lists", "[".repeat(1000) + "]".repeat(1000), "wrong_type", ""),
                wrongBody(
                        "a thousand lists in a field",
                        with("description", "[".repeat(1000) + "]".repeat(1000)),
                        "too_deep",
                        ""),
                wrongBody("a number of 2,000 digits", with("debit", digits), "number_form", ""),
                wrongBody("not a number", with("debit", "NaN"), "malformed_json", ""),
                wrongBody(
                        "a character no text has", with("description", "\"\\u0000\""), "bad_character", "description"),
                wrongBody("half a character", with("description", "\"\\ud800\""), "bad_character", "description"),
                wrong("a body over the limit", () -> post(" ".repeat(1 << 20) + good), 413, "body_too_large", ""),
                wrong("a form", () -> typed("application/x-www-form-urlencoded"), 415, "unsupported_media_type", ""),
                wrong("XML", () -> typed("application/xml"), 415, "unsupported_media_type", ""),
                wrong("UTF-16", () -> typed("application/json; charset=utf-16"), 415, "unsupported_media_type", ""),
                wrong("no type at all", () -> typed(";;"), 415, "unsupported_media_type", ""),
                wrong("zip", () -> post(good, "Content-Encoding", "gzip"), 415, "unsupported_encoding", ""));
    }

    private HttpResponse<String> typed(String contentType) {
        return post(good, "Content-Type", contentType);
    }

    @TestFactory
    Stream<DynamicTest> entries_that_are_none() {
        var line = "{\"accountId\":\"" + accounts.get(0) + "\",\"debit\":1}";
        return Stream.of(
                wrongBody("an empty object", "{}", "required", "date"),
                wrongBody("a number for a date", with("date", "20260305"), "wrong_type", "date"),
                wrongBody("a day the month has not", with("date", "\"2026-02-30\""), "not_a_date", "date"),
                wrongBody("a day in ten thousand years", with("date", "\"9999-12-31\""), "out_of_range", "date"),
                wrongBody("a text for a truth value", with("post", "\"yes\""), "wrong_type", "post"),
                wrongBody("an object for the lines", "{\"date\":\"2026-03-05\",\"lines\":{}}", "wrong_type", "lines"),
                wrongBody("a text for a line", "{\"date\":\"2026-03-05\",\"lines\":[\"\"]}", "wrong_type", "lines[0]"),
                wrongBody("no line", "{\"date\":\"2026-03-05\",\"lines\":[]}", "too_few", "lines"),
                wrongBody("one line", "{\"date\":\"2026-03-05\",\"lines\":[" + line + "]}", "too_few", "lines"),
                wrongBody(
                        "unbalanced by 0.01",
                        RunningArkan.entry(accounts, "100.00", "99.99", true),
                        "unbalanced",
                        "lines"),
                wrongBody("both sides", with("debit", "1,\"credit\":1"), "both_sides", "lines[0]"),
                wrongBody(
                        "no such account", with("accountId", quoted(NOBODYS)), "unknown_account", "lines[0].accountId"),
                wrongBody("an account's code", with("accountId", "\"1010\""), "not_a_uuid", "lines[0].accountId"),
                wrongBody("no such journal", with("post", "true,\"journal\":\"NONE\""), "unknown_journal", "journal"),
                wrongBody(
                        "a long reference",
                        with("post", "true,\"reference\":" + quoted("r".repeat(201))),
                        "too_long",
                        "reference"));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    @TestFactory
    Stream<DynamicTest> amounts_that_are_none() {
        return Stream.of(
                wrongAmount("\"100.00\"", "wrong_type"),
                wrongAmount("true", "wrong_type"),
                wrongAmount("1e400", "number_form"),
                wrongAmount("1e2", "number_form"),
                wrongBody("negative zero", RunningArkan.entry(accounts, "-0", "-0.00", true), "no_side", "lines[0]"),
                wrongAmount("-5", "negative"),
                wrongAmount("1.005", "too_precise"),
                wrongAmount("0.0000001", "too_many_decimals"),
                wrongAmount("123456789012345678901234567890", "out_of_range"));
    }

    @TestFactory
    Stream<DynamicTest> ids_of_another_tenant() {
        var account = arkan.openAccounts(stranger).get(0);
        var theirs = arkan.as(stranger, "POST", ENTRIES, arkan.entry(stranger, "7", false));
        var entry = ENTRIES + "/" + json(theirs).getString("id");
        var mine = new Owner(owner.email(), stranger.company(), owner.token());
        return Stream.of(
                wrongBody(
                        "their account in my line",
                        with("accountId", quoted(account)),
                        "unknown_account",
                        "lines[0].accountId"),
                wrong("their account", () -> get(ACCOUNTS + "/" + account), 404, "not_found", ""),
                wrong(
                        "their account renamed",
                        () -> send("PATCH", ACCOUNTS + "/" + account, "{\"name\":\"Mine\"}"),
                        404,
                        "not_found",
                        ""),
                wrong(
                        "their account above mine",
                        () -> send(
                                "POST",
                                ACCOUNTS,
                                "{\"code\":\"9990\",\"name\":\"A\",\"type\":\"asset\",\"parentId\":" + quoted(account)
                                        + "}"),
                        400,
                        "unknown_account",
                        "parentId"),
                wrong("their entry", () -> get(entry), 404, "not_found", ""),
                wrong("their entry posted", () -> send("POST", entry + "/post", ""), 404, "not_found", ""),
                wrong(
                        "their entry reversed",
                        () -> send("POST", entry + "/reverse", "{\"date\":\"2026-03-06\"}"),
                        404,
                        "not_found",
                        ""),
                wrong(
                        "their account's ledger",
                        () -> get("/accounting/reports/general-ledger?account_id=" + account),
                        404,
                        "not_found",
                        ""),
                wrong("their company", () -> get("/companies/" + stranger.company()), 403, "forbidden", ""),
                wrong(
                        "their company renamed",
                        () -> send("PATCH", "/companies/" + stranger.company(), "{\"name\":\"Mine\"}"),
                        403,
                        "forbidden",
                        ""),
                wrong(
                        "their company in the header",
                        () -> arkan.as(mine, "POST", ENTRIES, good),
                        403,
                        "forbidden",
                        ""));
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return arkan.as(owner, method, path, body);
    }

    @TestFactory
    Stream<DynamicTest> tokens_that_are_none_of_ours() {
        var forger = new Forger(arkan, owner.token());
        return Stream.of(
                wrongToken("none", "", "unauthenticated"),
                wrongToken("another scheme", "Basic b3duZXI6c2VjcmV0", "unauthenticated"),
                wrongToken("noise", "Bearer x.y.z", "invalid_token"),
                wrongToken("expired", "Bearer " + forger.expired(), "token_expired"),
                wrongToken("signed by another key", "Bearer " + forger.signedByAnotherKey(), "invalid_token"),
                wrongToken("another user under my signature", "Bearer " + forger.anotherUser(), "invalid_token"),
                wrongToken("of another audience", "Bearer " + forger.anotherAudience(), "invalid_token"),
                wrongToken("alg none", "Bearer " + forger.unsigned("none"), "invalid_token"),
                wrongToken("alg None", "Bearer " + forger.unsigned("None"), "invalid_token"),
                wrongToken(
                        "alg none, my signature",
                        "Bearer " + forger.unsigned("none") + forger.signature(),
                        "invalid_token"),
                wrongToken("a refresh token", "Bearer " + refreshToken(), "invalid_token"),
                wrongToken("too long", "Bearer " + "a".repeat(5000), "invalid_token"));
    }

    private DynamicTest wrongToken(String what, String authorization, String code) {
        var company = owner.company().toString();
        return wrong(
                "a token: " + what,
                () -> authorization.isEmpty()
                        ? arkan.send("POST", ENTRIES, good, "X-Company-Id", company)
                        : arkan.send("POST", ENTRIES, good, "X-Company-Id", company, "Authorization", authorization),
                401,
                code,
                "");
    }

    private String refreshToken() {
        return json(arkan.signIn(owner.email(), RunningArkan.PASSWORD)).getString("refreshToken");
    }

    @TestFactory
    Stream<DynamicTest> addresses_and_headers() {
        var bearer = "Bearer " + owner.token();
        var unknown = new Owner(owner.email(), new CompanyId(UUID.fromString(NOBODYS)), owner.token());
        return Stream.of(
                wrong("no such address", () -> get("/accounting/unicorns"), 404, "not_found", ""),
                wrong("a wrong method", () -> send("DELETE", ENTRIES, ""), 405, "method_not_allowed", ""),
                wrong("a method nobody has", () -> send("BREW", ENTRIES, ""), 405, "method_not_allowed", ""),
                wrong("an id that is none", () -> get(ENTRIES + "/7"), 400, "not_a_uuid", "id"),
                wrong("no such entry", () -> get(ENTRIES + "/" + NOBODYS), 404, "not_found", ""),
                wrong("no such status", () -> get(ENTRIES + "?status=lost"), 400, "not_one_of", "status"),
                wrong(
                        "a parameter in another spelling",
                        () -> get("/accounting/reports/trial-balance?asOf=2026-01-31"),
                        400,
                        "unknown_parameter",
                        "asOf"),
                wrong(
                        "a list's own parameter, misspelt",
                        () -> get(ENTRIES + "?Li_mit=1"),
                        400,
                        "unknown_parameter",
                        "Li_mit"),
                wrong("no such company", () -> arkan.as(unknown, "POST", ENTRIES, good), 403, "forbidden", ""),
                wrong(
                        "no company",
                        () -> arkan.send("GET", ENTRIES, "", "Authorization", bearer),
                        400,
                        "required",
                        "X-Company-Id"),
                wrong(
                        "a company's name",
                        () -> arkan.send("GET", ENTRIES, "", "Authorization", bearer, "X-Company-Id", "Alpha"),
                        400,
                        "not_a_uuid",
                        "X-Company-Id"),
                wrong(
                        "a key with spaces",
                        () -> post(good, "Idempotency-Key", "a b"),
                        400,
                        "invalid_key",
                        "Idempotency-Key"),
                wrong(
                        "a long key",
                        () -> post(good, "Idempotency-Key", "k".repeat(256)),
                        400,
                        "invalid_key",
                        "Idempotency-Key"),
                wrong("perhaps a dry run", () -> post(good, "Dry-Run", "perhaps"), 400, "invalid", "Dry-Run"));
    }
}
