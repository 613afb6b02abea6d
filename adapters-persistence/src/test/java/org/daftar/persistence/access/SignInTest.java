package org.daftar.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.access.AccessSite.ORIGIN;
import static org.daftar.persistence.access.AccessSite.OWNER;
import static org.daftar.persistence.access.AccessSite.PASSWORD;

import java.nio.file.Path;
import java.time.Duration;
import org.daftar.model.kernel.Refusal;
import org.daftar.persistence.Database;
import org.daftar.ports.access.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Passwords, sessions and refresh secrets, and what ends them. */
@ParameterizedClass
@EnumSource(Database.class)
class SignInTest {

    @Parameter
    Database database;

    @TempDir
    Path directory;

    private AccessSite site;

    @BeforeEach
    void open() {
        site = AccessSite.on(database, directory);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void the_right_password_begins_a_session_and_signing_out_ends_it_with_its_refresh_secret() {
        var granted = site.signIn(OWNER, PASSWORD).orRefuse();
        assertThat(site.daftar().read().directory().session(granted.who().session()))
                .isPresent();
        assertThat(granted.refreshSecret()).hasSize(43);
        site.access().signOut(ORIGIN, granted.who().session());
        assertThat(site.daftar().read().directory().session(granted.who().session()))
                .isEmpty();
        assertDenied(site.access().refresh(ORIGIN, granted.refreshSecret()), "invalid_token");
    }

    @Test
    void an_unknown_user_a_wrong_password_and_a_malformed_address_get_the_same_answer() {
        var wrong = site.signIn(OWNER, "not the password");
        assertDenied(wrong, "wrong_credentials");
        assertThat(site.signIn("nobody@alpha.test", "not the password")).isEqualTo(wrong);
        assertThat(site.signIn("no address", "not the password")).isEqualTo(wrong);
    }

    @Test
    void five_misses_lock_known_and_unknown_accounts_alike_until_the_first_is_fifteen_minutes_old() {
        for (var email : new String[] {OWNER, "nobody@alpha.test"}) {
            for (var miss = 0; miss < 5; miss++)
                assertDenied(site.signIn(email, "not the password"), "wrong_credentials");
            assertThat(site.signIn(email, PASSWORD)).isEqualTo(new SignIn.Denied(new Refusal.TooManyAttempts(900)));
        }
        site.passes(Duration.ofMinutes(14));
        assertThat(site.signIn(OWNER, PASSWORD)).isEqualTo(new SignIn.Denied(new Refusal.TooManyAttempts(60)));
        site.passes(Duration.ofMinutes(1));
        assertThat(site.signIn(OWNER, PASSWORD)).isInstanceOf(SignIn.Granted.class);
    }

    @Test
    void a_success_forgets_the_misses_before_it() {
        for (var round = 0; round < 2; round++) {
            for (var miss = 0; miss < 4; miss++) site.signIn(OWNER, "not the password");
            assertThat(site.signIn(OWNER, PASSWORD)).isInstanceOf(SignIn.Granted.class);
        }
    }

    @Test
    void a_refresh_secret_serves_once_and_its_reuse_ends_the_whole_family() {
        var first = site.signIn(OWNER, PASSWORD).orRefuse();
        var second = site.access().refresh(ORIGIN, first.refreshSecret()).orRefuse();
        assertThat(second.who().session()).isEqualTo(first.who().session());
        var other = site.signIn(OWNER, PASSWORD).orRefuse();
        assertDenied(site.access().refresh(ORIGIN, first.refreshSecret()), "token_reused");
        assertDenied(site.access().refresh(ORIGIN, second.refreshSecret()), "invalid_token");
        assertThat(site.daftar().read().directory().session(first.who().session()))
                .isEmpty();
        assertThat(site.access().refresh(ORIGIN, other.refreshSecret())).isInstanceOf(SignIn.Granted.class);
    }

    @Test
    void a_refresh_secret_lives_seven_days() {
        var granted = site.signIn(OWNER, PASSWORD).orRefuse();
        assertThat(granted.refreshUntil()).isEqualTo(site.now().plus(Duration.ofDays(7)));
        site.passes(Duration.ofDays(7).plusSeconds(1));
        assertDenied(site.access().refresh(ORIGIN, granted.refreshSecret()), "invalid_token");
    }

    @Test
    void whoever_was_switched_off_meanwhile_is_refused_like_an_unknown_user() {
        for (var table : new String[] {"app_user", "tenant"}) {
            var granted = site.signIn(OWNER, PASSWORD).orRefuse();
            var proof = site.access().prove(OWNER, PASSWORD);
            site.execute("UPDATE " + table + " SET active = 0");
            assertDenied(site.access().signIn(ORIGIN, proof), "wrong_credentials");
            assertDenied(site.signIn(OWNER, PASSWORD), "wrong_credentials");
            assertDenied(site.access().refresh(ORIGIN, granted.refreshSecret()), "invalid_token");
            site.execute("UPDATE " + table + " SET active = 1");
        }
        assertThat(site.signIn(OWNER, PASSWORD)).isInstanceOf(SignIn.Granted.class);
    }

    @Test
    void misses_secrets_and_sessions_go_a_few_at_a_time_when_nobody_can_use_them_any_more() {
        for (var i = 0; i < 20; i++) {
            site.signIn("nobody" + i + "@alpha.test", "not the password");
            site.signIn(OWNER, PASSWORD);
        }
        var lasting = site.signIn(OWNER, PASSWORD).orRefuse();
        site.passes(Duration.ofDays(6));
        lasting = site.access().refresh(ORIGIN, lasting.refreshSecret()).orRefuse();
        site.passes(Duration.ofDays(1).plusSeconds(1));
        for (var i = 0; i < 4; i++) {
            assertDenied(site.access().refresh(ORIGIN, "no secret"), "invalid_token");
        }
        assertThat(site.count("sign_in_miss")).isZero();
        assertThat(site.count("refresh_secret")).isEqualTo(1);
        assertThat(site.count("session")).isEqualTo(1);
        assertThat(site.access().refresh(ORIGIN, lasting.refreshSecret())).isInstanceOf(SignIn.Granted.class);
    }

    private static void assertDenied(SignIn outcome, String code) {
        assertThat(outcome).isInstanceOf(SignIn.Denied.class);
        assertThat(((SignIn.Denied) outcome).refusal().code()).isEqualTo(code);
    }
}
