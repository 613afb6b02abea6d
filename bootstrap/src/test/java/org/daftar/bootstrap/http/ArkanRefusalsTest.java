package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.errors;
import static org.daftar.bootstrap.http.RunningArkan.json;

import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the door says no to calls that are no calls, and goes on. */
@ExtendWith(ArkanOfItsOwn.class)
class ArkanRefusalsTest {

    private static final String ENTRIES = "/accounting/journal-entries";

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanRefusalsTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    @Test
    void unknown_addresses_and_methods_are_told_in_arkans_form() {
        var unknown = arkan.as(owner, "GET", "/accounting/unicorns", "");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).getInteger("statusCode")).isEqualTo(404);
        assertThat(errors(unknown)).isEmpty();
        var wrong = arkan.as(owner, "DELETE", "/accounting/accounts", "");
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.headers().firstValue("Allow")).contains("GET, HEAD, POST");
    }

    @Test
    void bad_bodies_are_told_and_break_nothing() {
        for (var body : new String[] {
            "{",
            "[]",
            "\"x\"",
            "{\"date\":1e400}",
            "{\"date\":NaN}",
            "{\"date\":\"2026-01-01\",\"date\":\"2026-01-02\"}",
            "[".repeat(1000),
            "{\"lines\":" + "[".repeat(1000),
            "{\"description\":\"\\u0000\"}",
            "\u0000",
            "null"
        }) {
            var refused = arkan.as(owner, "POST", ENTRIES, body);
            assertThat(refused.statusCode()).as(body + " -> " + refused.body()).isEqualTo(400);
            assertThat(json(refused).getInteger("statusCode")).isEqualTo(400);
            assertThat(refused.body()).doesNotContain("Exception").doesNotContain("org.daftar");
        }
    }

    @Test
    void a_body_over_the_limit_is_413_and_the_connection_lives_on() {
        var large = "{\"description\":\"" + "x".repeat(1 << 20) + "\"}";
        var refused = arkan.as(owner, "POST", ENTRIES, large);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(json(refused).getInteger("statusCode")).isEqualTo(413);
        assertThat(arkan.as(owner, "GET", ENTRIES, "").statusCode()).isEqualTo(200);
    }

    @Test
    void another_protocol_is_not_spoken() {
        assertThat(arkan.raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).contains(" 501 ");
        var upgrade = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
                + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n";
        assertThat(arkan.raw(upgrade)).startsWith("HTTP/1.1 200");
    }

    @Test
    void paging_is_strict_and_a_cursor_stays_with_its_list() {
        for (var query :
                new String[] {"limit=0", "limit=-1", "limit=x", "limit=1.5", "order=up", "sort=hash", "cursor=AAAA"}) {
            assertThat(arkan.as(owner, "GET", "/accounting/accounts?" + query, "")
                            .statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
        var generous = json(arkan.as(owner, "GET", "/accounting/accounts?limit=5000", ""));
        assertThat(generous.getJsonObject("meta").getInteger("limit")).isEqualTo(100);
        var cursor = json(arkan.as(owner, "GET", "/accounting/accounts?limit=2&sort=code", ""))
                .getJsonObject("meta")
                .getString("cursor");
        assertThat(arkan.as(owner, "GET", "/accounting/accounts?limit=2&sort=createdAt&cursor=" + cursor, "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(arkan.as(owner, "GET", "/accounting/accounts?limit=2&sort=code&type=asset&cursor=" + cursor, "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(arkan.as(owner, "GET", "/accounting/accounts?limit=2&sort=code&cursor=" + cursor, "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(arkan.raw(owner, "GET", "/accounting/accounts?q=%ZZ")).startsWith("HTTP/1.1 400");
        assertThat(arkan.raw(owner, "GET", "/accounting/accounts/%ZZ")).startsWith("HTTP/1.1 404");
        assertThat(arkan.raw(owner, "GET", "/../v1/accounting/accounts")).startsWith("HTTP/1.1 404");
    }
}
