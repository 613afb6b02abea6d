package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a careless client sends, and that it hears of it. */
@ExtendWith(ArkanOfItsOwn.class)
class ArkanFormsTest {

    private static final String ENTRIES = "/accounting/journal-entries";
    private static final String ACCOUNTS = "/accounting/accounts";

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanFormsTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    private static void assertFault(HttpResponse<String> answer, String field, String code) {
        ErrorForm.require(answer, 400, code, field);
    }

    @Test
    void a_header_that_decides_something_is_sent_once() {
        assertFault(
                arkan.as(
                        owner,
                        "GET",
                        ACCOUNTS,
                        "",
                        "X-Company-Id",
                        owner.company().toString()),
                "X-Company-Id",
                "repeated_header");
        assertFault(
                arkan.as(owner, "GET", ACCOUNTS, "", "Authorization", "Bearer " + owner.token()),
                "Authorization",
                "repeated_header");
        var entry = arkan.entry(owner, "1", false);
        assertFault(
                arkan.as(owner, "POST", ENTRIES, entry, "Idempotency-Key", "a", "Idempotency-Key", "b"),
                "Idempotency-Key",
                "repeated_header");
        assertFault(
                arkan.as(owner, "POST", ENTRIES, entry, "X-Idempotency-Key", "a"),
                "X-Idempotency-Key",
                "unknown_header");
    }

    @Test
    void a_parameter_of_paging_is_given_once_and_a_span_ends_after_it_begins() {
        assertFault(arkan.as(owner, "GET", ACCOUNTS + "?limit=1&limit=2", ""), "limit", "too_many");
        assertFault(arkan.as(owner, "GET", ENTRIES + "?from=2026-12-01&to=2026-01-01", ""), "from", "after_to");
    }

    @Test
    void a_name_of_blanks_is_none() {
        assertFault(
                arkan.as(owner, "POST", ACCOUNTS, "{\"code\":\"9990\",\"name\":\"  \",\"type\":\"asset\"}"),
                "name",
                "blank");
    }

    @Test
    void what_must_have_a_value_is_not_cleared_in_silence() {
        var company = "/companies/" + owner.company();
        assertFault(arkan.as(owner, "PATCH", company, "{\"name\":null}"), "name", "required");
        assertFault(arkan.as(owner, "PATCH", company, "{\"currency\":null}"), "currency", "required");
        var account = ACCOUNTS + "/" + arkan.openAccounts(owner).get(0);
        assertFault(arkan.as(owner, "PATCH", account, "{\"isActive\":null}"), "isActive", "required");
    }

    @Test
    void a_country_is_one_of_the_list() {
        assertFault(arkan.as(owner, "POST", "/companies", "{\"name\":\"A\",\"country\":\"ZZ\"}"), "country", "unknown");
    }

    @Test
    void HEAD_answers_like_GET_without_the_body() {
        var head = arkan.as(owner, "HEAD", ACCOUNTS, "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("X-RateLimit-Limit")).isPresent();
        var wrong = arkan.as(owner, "PUT", ACCOUNTS, "{}");
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.headers().firstValue("Allow")).contains("GET, HEAD, POST");
        assertThat(arkan.at("/health", "HEAD", "").statusCode()).isEqualTo(200);
        assertThat(arkan.at("/health", "DELETE", "").statusCode()).isEqualTo(405);
    }

    @Test
    void what_is_no_request_is_told_so_and_the_connection_ends() {
        assertThat(arkan.raw("GARBAGE\r\n\r\n")).startsWith("HTTP/1.").contains(" 400 ", "\"statusCode\":400");
        assertThat(arkan.raw("GET /" + "a".repeat(9000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .contains(" 414 ", "\"statusCode\":414");
        assertThat(arkan.raw("GET / HTTP/1.1\r\nHost: x\r\nX-A: " + "a".repeat(20_000) + "\r\n\r\n"))
                .contains(" 431 ", "\"statusCode\":431");
        assertThat(arkan.raw(
                        "POST /health HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"))
                .contains(" 400 ");
    }
}
