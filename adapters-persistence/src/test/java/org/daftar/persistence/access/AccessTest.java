package org.daftar.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.RequestId;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Site;
import org.daftar.ports.Storage;
import org.daftar.ports.access.Access;
import org.daftar.ports.access.NewMember;
import org.daftar.ports.access.NewTenant;
import org.daftar.ports.access.SignIn;
import org.daftar.ports.access.query.Directory.MembershipSort;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AccessTest {

    private static final Origin ORIGIN = new Origin(new RequestId("test"), "test");
    private static final String OWNER = "owner@alpha.test";
    private static final String PASSWORD = "correct horse battery";

    @Parameter
    Database database;

    @TempDir
    Path directory;

    private Instant now = Instant.parse("2026-03-15T08:00:00Z");
    private Site site;
    private Storage storage;
    private Daftar daftar;
    private Access access;
    private Company alpha;

    @BeforeEach
    void open() {
        InstantSource clock = () -> now;
        site = database.site(directory);
        storage = site.open(clock, Duration.ofDays(7));
        daftar = Daftar.on(storage, clock, new SecureRandom());
        access = daftar.access();
        alpha = Company.founded(daftar, OWNER);
    }

    @AfterEach
    void close() {
        storage.close();
        site.close();
    }

    @Test
    void the_right_password_begins_a_session_and_signing_out_ends_it_with_its_refresh_secret() {
        var granted = signIn(OWNER, PASSWORD).orRefuse();
        assertThat(daftar.read().directory().session(granted.who().session())).isPresent();
        assertThat(granted.refreshSecret()).hasSize(43);
        access.signOut(ORIGIN, granted.who().session());
        assertThat(daftar.read().directory().session(granted.who().session())).isEmpty();
        assertDenied(access.refresh(ORIGIN, granted.refreshSecret()), "invalid_token");
    }

    @Test
    void an_unknown_user_a_wrong_password_and_a_malformed_address_get_the_same_answer() {
        var wrong = signIn(OWNER, "not the password");
        assertDenied(wrong, "wrong_credentials");
        assertThat(signIn("nobody@alpha.test", "not the password")).isEqualTo(wrong);
        assertThat(signIn("no address", "not the password")).isEqualTo(wrong);
    }

    @Test
    void five_misses_lock_known_and_unknown_accounts_alike_until_the_first_is_fifteen_minutes_old() {
        for (var email : new String[] {OWNER, "nobody@alpha.test"}) {
            for (var miss = 0; miss < 5; miss++) assertDenied(signIn(email, "not the password"), "wrong_credentials");
            assertThat(signIn(email, PASSWORD)).isEqualTo(new SignIn.Denied(new Refusal.TooManyAttempts(900)));
        }
        now = now.plus(Duration.ofMinutes(14));
        assertThat(signIn(OWNER, PASSWORD)).isEqualTo(new SignIn.Denied(new Refusal.TooManyAttempts(60)));
        now = now.plus(Duration.ofMinutes(1));
        assertThat(signIn(OWNER, PASSWORD)).isInstanceOf(SignIn.Granted.class);
    }

    @Test
    void a_success_forgets_the_misses_before_it() {
        for (var round = 0; round < 2; round++) {
            for (var miss = 0; miss < 4; miss++) signIn(OWNER, "not the password");
            assertThat(signIn(OWNER, PASSWORD)).isInstanceOf(SignIn.Granted.class);
        }
    }

    @Test
    void a_refresh_secret_serves_once_and_its_reuse_ends_the_whole_family() {
        var first = signIn(OWNER, PASSWORD).orRefuse();
        var second = access.refresh(ORIGIN, first.refreshSecret()).orRefuse();
        assertThat(second.who().session()).isEqualTo(first.who().session());
        var other = signIn(OWNER, PASSWORD).orRefuse();
        assertDenied(access.refresh(ORIGIN, first.refreshSecret()), "token_reused");
        assertDenied(access.refresh(ORIGIN, second.refreshSecret()), "invalid_token");
        assertThat(daftar.read().directory().session(first.who().session())).isEmpty();
        assertThat(access.refresh(ORIGIN, other.refreshSecret())).isInstanceOf(SignIn.Granted.class);
    }

    @Test
    void a_refresh_secret_lives_seven_days() {
        var granted = signIn(OWNER, PASSWORD).orRefuse();
        assertThat(granted.refreshUntil()).isEqualTo(now.plus(Duration.ofDays(7)));
        now = now.plus(Duration.ofDays(7)).plusSeconds(1);
        assertDenied(access.refresh(ORIGIN, granted.refreshSecret()), "invalid_token");
    }

    @Test
    void the_last_owner_stays_until_there_is_another() {
        var owner = alpha.owner().user();
        assertThatThrownBy(() -> access.removeMember(alpha.owner(), owner))
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo("last_owner"));
        access.addMember(alpha.owner(), member("second@alpha.test"), Role.OWNER);
        access.removeMember(alpha.owner(), owner);
        assertThat(daftar.read().directory().membership(owner, alpha.books().company()))
                .isEmpty();
    }

    @Test
    void only_an_owner_makes_and_removes_owners() {
        var id = access.addMember(alpha.owner(), member("admin@alpha.test"), Role.ADMIN);
        var second = access.addMember(alpha.owner(), member("second@alpha.test"), Role.OWNER);
        var admin = daftar.read()
                .directory()
                .membership(id, alpha.books().company())
                .orElseThrow()
                .caller(ORIGIN);
        assertThatThrownBy(() -> access.addMember(admin, member("third@alpha.test"), Role.OWNER))
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo("owner_only"));
        assertThatThrownBy(() -> access.removeMember(admin, second))
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo("owner_only"));
        access.removeMember(admin, access.addMember(admin, member("clerk@alpha.test"), Role.MEMBER));
    }

    @Test
    void a_member_works_in_the_role_given_and_may_not_invite_others() {
        var id = access.addMember(alpha.owner(), member("clerk@alpha.test"), Role.MEMBER);
        var clerk = daftar.read()
                .directory()
                .membership(id, alpha.books().company())
                .orElseThrow();
        assertThat(clerk.role()).isEqualTo(Role.MEMBER);
        assertThatThrownBy(() -> access.addMember(clerk.caller(ORIGIN), member("third@alpha.test"), Role.VIEWER))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(Refusal.Forbidden.class));
        assertThatThrownBy(() -> access.addMember(alpha.owner(), member("clerk@alpha.test"), Role.VIEWER))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(Refusal.Duplicate.class));
    }

    @Test
    void adding_somebody_who_exists_elsewhere_does_not_change_their_password() {
        var beta = Company.founded(daftar, "owner@beta.test");
        var id = access.addMember(alpha.owner(), member("owner@beta.test"), Role.VIEWER);
        assertThat(id).isEqualTo(beta.owner().user());
        assertDenied(signIn("owner@beta.test", "another long password"), "wrong_credentials");
        assertThat(signIn("owner@beta.test", PASSWORD)).isInstanceOf(SignIn.Granted.class);
    }

    @Test
    void R87_a_company_of_another_tenant_is_answered_like_one_that_does_not_exist() {
        var beta = Company.founded(daftar, "owner@beta.test");
        var directory = daftar.read().directory();
        assertThat(directory.membership(alpha.owner().user(), beta.books().company()))
                .isEmpty();
        assertThat(directory.membership(alpha.owner().user(), new CompanyId(new UUID(1, 2))))
                .isEmpty();
    }

    @Test
    void a_password_has_ten_to_two_hundred_characters_and_an_address_is_taken_once() {
        for (var password : new String[] {"x".repeat(9), "x".repeat(201)}) {
            assertThatThrownBy(() -> access.openTenant(ORIGIN, tenant("new@beta.test", password)))
                    .hasMessageContaining("10 to 200");
        }
        access.openTenant(ORIGIN, tenant("new@beta.test", "x".repeat(10)));
        assertThatThrownBy(() -> access.openTenant(ORIGIN, tenant("new@beta.test", "x".repeat(200))))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(Refusal.Duplicate.class));
    }

    @Test
    void whoever_was_switched_off_meanwhile_is_refused_like_an_unknown_user() {
        for (var table : new String[] {"app_user", "tenant"}) {
            var granted = signIn(OWNER, PASSWORD).orRefuse();
            var proof = access.prove(OWNER, PASSWORD);
            execute("UPDATE " + table + " SET active = 0");
            assertDenied(access.signIn(ORIGIN, proof), "wrong_credentials");
            assertDenied(signIn(OWNER, PASSWORD), "wrong_credentials");
            assertDenied(access.refresh(ORIGIN, granted.refreshSecret()), "invalid_token");
            execute("UPDATE " + table + " SET active = 1");
        }
        assertThat(signIn(OWNER, PASSWORD)).isInstanceOf(SignIn.Granted.class);
    }

    @Test
    void the_address_of_somebody_switched_off_is_still_taken() {
        access.addMember(alpha.owner(), member("clerk@alpha.test"), Role.MEMBER);
        execute("UPDATE app_user SET active = 0 WHERE email = 'clerk@alpha.test'");
        assertThatThrownBy(() -> access.openTenant(ORIGIN, tenant("clerk@alpha.test", PASSWORD)))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(Refusal.Duplicate.class));
        assertThatThrownBy(() -> access.addMember(alpha.owner(), member("clerk@alpha.test"), Role.MEMBER))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(Refusal.Duplicate.class));
    }

    @Test
    void an_owner_who_was_switched_off_is_no_other_owner() {
        access.addMember(alpha.owner(), member("second@alpha.test"), Role.OWNER);
        execute("UPDATE app_user SET active = 0 WHERE email = 'second@alpha.test'");
        assertThatThrownBy(
                        () -> access.removeMember(alpha.owner(), alpha.owner().user()))
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo("last_owner"));
    }

    @Test
    void companies_of_a_closed_tenant_are_neither_listed_nor_counted_yet_their_books_are_still_known_to_verify() {
        var beta = Company.founded(daftar, "owner@beta.test");
        var id = access.addMember(beta.owner(), member(OWNER), Role.VIEWER);
        execute("UPDATE tenant SET active = 0 WHERE id = (SELECT home FROM app_user WHERE email = 'owner@beta.test')");
        var page = daftar.read()
                .directory()
                .memberships(id, new Page.Request<>(MembershipSort.CREATED_AT, true, 10, Optional.empty()));
        assertThat(page.rows()).hasSize(1);
        assertThat(page.total()).isEqualTo(1);
        assertThat(daftar.read().directory().owners()).hasSize(2);
    }

    @Test
    void misses_secrets_and_sessions_go_a_few_at_a_time_when_nobody_can_use_them_any_more() {
        for (var i = 0; i < 20; i++) {
            signIn("nobody" + i + "@alpha.test", "not the password");
            signIn(OWNER, PASSWORD);
        }
        var lasting = signIn(OWNER, PASSWORD).orRefuse();
        now = now.plus(Duration.ofDays(6));
        lasting = access.refresh(ORIGIN, lasting.refreshSecret()).orRefuse();
        now = now.plus(Duration.ofDays(1)).plusSeconds(1);
        for (var i = 0; i < 4; i++) {
            assertDenied(access.refresh(ORIGIN, "no secret"), "invalid_token");
        }
        assertThat(count("sign_in_miss")).isZero();
        assertThat(count("refresh_secret")).isEqualTo(1);
        assertThat(count("session")).isEqualTo(1);
        assertThat(access.refresh(ORIGIN, lasting.refreshSecret())).isInstanceOf(SignIn.Granted.class);
    }

    private void execute(String sql) {
        try (var connection = site.operator();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private long count(String table) {
        try (var connection = site.operator();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    private SignIn signIn(String email, String password) {
        return access.signIn(ORIGIN, access.prove(email, password));
    }

    private static NewTenant tenant(String email, String password) {
        return new NewTenant("Beta", Plan.FREE, new EmailAddress(email), "Owner", password);
    }

    private static NewMember member(String email) {
        return new NewMember(new EmailAddress(email), "Somebody", "another long password");
    }

    private static void assertDenied(SignIn outcome, String code) {
        assertThat(outcome).isInstanceOf(SignIn.Denied.class);
        assertThat(((SignIn.Denied) outcome).refusal().code()).isEqualTo(code);
    }
}
