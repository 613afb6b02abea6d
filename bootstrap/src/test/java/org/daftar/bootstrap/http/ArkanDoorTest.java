package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import java.util.UUID;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.CompanyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets in, and how far. */
@ExtendWith(ArkanOfItsOwn.class)
class ArkanDoorTest {

    private static final String ENTRIES = "/accounting/journal-entries";

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanDoorTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    @Test
    void a_wrong_password_and_an_unknown_address_look_alike() {
        arkan.owner("known@alpha.example", Plan.SELF_HOSTED);
        var wrong = arkan.signIn("known@alpha.example", "wrong");
        var unknown = arkan.signIn("unknown@alpha.example", "wrong");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void the_sixth_miss_has_to_wait() {
        arkan.owner("guessed@alpha.example", Plan.SELF_HOSTED);
        for (var miss = 0; miss < 5; miss++) arkan.signIn("guessed@alpha.example", "wrong");
        var locked = arkan.signIn("guessed@alpha.example", RunningArkan.PASSWORD);
        assertThat(locked.statusCode()).as(locked.body()).isEqualTo(429);
        assertThat(locked.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void a_refresh_token_works_once_and_its_reuse_ends_the_family() {
        var first = json(arkan.signIn(owner.email(), RunningArkan.PASSWORD));
        var body = "{\"refreshToken\":\"" + first.getString("refreshToken") + "\"}";
        var second = arkan.send("POST", "/auth/refresh", body);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        assertThat(arkan.send("POST", "/auth/refresh", body).statusCode()).isEqualTo(401);
        var third = "{\"refreshToken\":\"" + json(second).getString("refreshToken") + "\"}";
        assertThat(arkan.send("POST", "/auth/refresh", third).statusCode()).isEqualTo(401);
    }

    @Test
    void an_access_token_is_no_refresh_token() {
        var body = "{\"refreshToken\":\"" + owner.token() + "\"}";
        assertThat(arkan.send("POST", "/auth/refresh", body).statusCode()).isEqualTo(401);
    }

    @Test
    void after_signing_out_the_token_is_dead_at_once() {
        var leaving = arkan.owner("leaving@alpha.example", Plan.SELF_HOSTED);
        assertThat(arkan.as(leaving, "GET", "/accounting/accounts", "").statusCode())
                .isEqualTo(200);
        assertThat(arkan.as(leaving, "POST", "/auth/logout", "").statusCode()).isEqualTo(200);
        assertThat(arkan.as(leaving, "GET", "/accounting/accounts", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_company_is_named_by_a_uuid_in_the_header() {
        var bearer = "Bearer " + owner.token();
        assertThat(arkan.send("GET", ENTRIES, "", "Authorization", bearer).statusCode())
                .isEqualTo(400);
        assertThat(arkan.send("GET", ENTRIES, "", "Authorization", bearer, "X-Company-Id", "1-1-1-1-1")
                        .statusCode())
                .isEqualTo(400);
        var unknown = arkan.send(
                "GET",
                ENTRIES,
                "",
                "Authorization",
                bearer,
                "X-Company-Id",
                UUID.randomUUID().toString());
        assertThat(unknown.statusCode()).isEqualTo(403);
    }

    @Test
    void a_company_of_another_tenant_is_as_unknown_as_one_that_does_not_exist() {
        var stranger = arkan.owner("stranger@omega.example", Plan.SELF_HOSTED);
        var mine = new Owner(owner.email(), stranger.company(), owner.token());
        var foreign = arkan.as(mine, "GET", ENTRIES, "");
        var unknown = arkan.as(new Owner("", new CompanyId(UUID.randomUUID()), owner.token()), "GET", ENTRIES, "");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).isEqualTo(unknown.body());
        assertThat(arkan.as(owner, "GET", "/companies/" + stranger.company(), "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_account_of_another_company_is_not_found() {
        var stranger = arkan.owner("other@omega.example", Plan.SELF_HOSTED);
        var account = arkan.openAccounts(stranger).get(0);
        assertThat(arkan.as(owner, "GET", "/accounting/accounts/" + account, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_viewer_reads_and_does_not_write() {
        var viewer = arkan.colleague(owner, "viewer@alpha.example", Role.VIEWER);
        assertThat(arkan.as(viewer, "GET", ENTRIES, "").statusCode()).isEqualTo(200);
        var refused = arkan.as(viewer, "POST", ENTRIES, "{}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).getString("message")).contains("JOURNAL_WRITE");
    }
}
