package org.daftar.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.persistence.access.AccessSite.ORIGIN;
import static org.daftar.persistence.access.AccessSite.OWNER;
import static org.daftar.persistence.access.AccessSite.PASSWORD;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.ports.access.NewMember;
import org.daftar.ports.access.NewTenant;
import org.daftar.ports.access.SignIn;
import org.daftar.ports.access.query.Directory.MembershipSort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who belongs to a company, in which role, and under which address. */
@ParameterizedClass
@EnumSource(Database.class)
class MembersTest {

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
    void the_last_owner_stays_until_there_is_another() {
        var owner = site.alpha().owner().user();
        assertThatThrownBy(() -> site.daftar().members().remove(site.alpha().owner(), owner))
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo("last_owner"));
        site.daftar().members().add(site.alpha().owner(), member("second@alpha.test"), Role.OWNER);
        site.daftar().members().remove(site.alpha().owner(), owner);
        assertThat(site.daftar()
                        .read()
                        .directory()
                        .membership(owner, site.alpha().books().company()))
                .isEmpty();
    }

    @Test
    void only_an_owner_makes_and_removes_owners() {
        var id = site.daftar().members().add(site.alpha().owner(), member("admin@alpha.test"), Role.ADMIN);
        var second = site.daftar().members().add(site.alpha().owner(), member("second@alpha.test"), Role.OWNER);
        var admin = site.daftar()
                .read()
                .directory()
                .membership(id, site.alpha().books().company())
                .orElseThrow()
                .caller(ORIGIN);
        assertThatThrownBy(() -> site.daftar().members().add(admin, member("third@alpha.test"), Role.OWNER))
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo("owner_only"));
        assertThatThrownBy(() -> site.daftar().members().remove(admin, second))
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo("owner_only"));
        site.daftar()
                .members()
                .remove(admin, site.daftar().members().add(admin, member("clerk@alpha.test"), Role.MEMBER));
    }

    @Test
    void a_member_works_in_the_role_given_and_may_not_invite_others() {
        var id = site.daftar().members().add(site.alpha().owner(), member("clerk@alpha.test"), Role.MEMBER);
        var clerk = site.daftar()
                .read()
                .directory()
                .membership(id, site.alpha().books().company())
                .orElseThrow();
        assertThat(clerk.role()).isEqualTo(Role.MEMBER);
        assertThatThrownBy(() ->
                        site.daftar().members().add(clerk.caller(ORIGIN), member("third@alpha.test"), Role.VIEWER))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(Refusal.Forbidden.class));
        assertThatThrownBy(() ->
                        site.daftar().members().add(site.alpha().owner(), member("clerk@alpha.test"), Role.VIEWER))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(Refusal.Duplicate.class));
    }

    @Test
    void adding_somebody_who_exists_elsewhere_does_not_change_their_password() {
        var beta = Company.founded(site.daftar(), "owner@beta.test");
        var id = site.daftar().members().add(site.alpha().owner(), member("owner@beta.test"), Role.VIEWER);
        assertThat(id).isEqualTo(beta.owner().user());
        assertDenied(site.signIn("owner@beta.test", "another long password"), "wrong_credentials");
        assertThat(site.signIn("owner@beta.test", PASSWORD)).isInstanceOf(SignIn.Granted.class);
    }

    @Test
    void R87_a_company_of_another_tenant_is_answered_like_one_that_does_not_exist() {
        var beta = Company.founded(site.daftar(), "owner@beta.test");
        var directory = site.daftar().read().directory();
        assertThat(directory.membership(
                        site.alpha().owner().user(), beta.books().company()))
                .isEmpty();
        assertThat(directory.membership(site.alpha().owner().user(), new CompanyId(new UUID(1, 2))))
                .isEmpty();
    }

    @Test
    void a_password_has_ten_to_two_hundred_characters_and_an_address_is_taken_once() {
        for (var password : new String[] {"x".repeat(9), "x".repeat(201)}) {
            assertThatThrownBy(() -> site.access().openTenant(ORIGIN, tenant("new@beta.test", password)))
                    .hasMessageContaining("10 to 200");
        }
        site.access().openTenant(ORIGIN, tenant("new@beta.test", "x".repeat(10)));
        assertThatThrownBy(() -> site.access().openTenant(ORIGIN, tenant("new@beta.test", "x".repeat(200))))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(Refusal.Duplicate.class));
    }

    @Test
    void the_address_of_somebody_switched_off_is_still_taken() {
        site.daftar().members().add(site.alpha().owner(), member("clerk@alpha.test"), Role.MEMBER);
        site.execute("UPDATE app_user SET active = 0 WHERE email = 'clerk@alpha.test'");
        assertThatThrownBy(() -> site.access().openTenant(ORIGIN, tenant("clerk@alpha.test", PASSWORD)))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(Refusal.Duplicate.class));
        assertThatThrownBy(() ->
                        site.daftar().members().add(site.alpha().owner(), member("clerk@alpha.test"), Role.MEMBER))
                .satisfies(thrown -> assertThat(((Refused) thrown).refusal()).isInstanceOf(Refusal.Duplicate.class));
    }

    @Test
    void an_owner_who_was_switched_off_is_no_other_owner() {
        site.daftar().members().add(site.alpha().owner(), member("second@alpha.test"), Role.OWNER);
        site.execute("UPDATE app_user SET active = 0 WHERE email = 'second@alpha.test'");
        assertThatThrownBy(() -> site.daftar()
                        .members()
                        .remove(site.alpha().owner(), site.alpha().owner().user()))
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo("last_owner"));
    }

    @Test
    void companies_of_a_closed_tenant_are_neither_listed_nor_counted_yet_their_books_are_still_known_to_verify() {
        var beta = Company.founded(site.daftar(), "owner@beta.test");
        var id = site.daftar().members().add(beta.owner(), member(OWNER), Role.VIEWER);
        site.execute(
                "UPDATE tenant SET active = 0 WHERE id = (SELECT home FROM app_user WHERE email = 'owner@beta.test')");
        var page = site.daftar()
                .read()
                .directory()
                .memberships(id, new Page.Request<>(MembershipSort.CREATED_AT, true, 10, Optional.empty()));
        assertThat(page.rows()).hasSize(1);
        assertThat(page.total()).isEqualTo(1);
        assertThat(site.daftar().read().directory().owners()).hasSize(2);
    }

    private static void assertDenied(SignIn outcome, String code) {
        assertThat(outcome).isInstanceOf(SignIn.Denied.class);
        assertThat(((SignIn.Denied) outcome).refusal().code()).isEqualTo(code);
    }

    private static NewTenant tenant(String email, String password) {
        return new NewTenant("Beta", Plan.FREE, new EmailAddress(email), "Owner", password);
    }

    private static NewMember member(String email) {
        return new NewMember(new EmailAddress(email), "Somebody", "another long password");
    }
}
