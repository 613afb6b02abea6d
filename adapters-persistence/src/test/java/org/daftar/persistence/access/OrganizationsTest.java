package org.daftar.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.persistence.access.AccessSite.ORIGIN;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.ExternalSubject;
import org.daftar.model.access.Role;
import org.daftar.model.access.SignedIn;
import org.daftar.model.access.Slug;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.PartyRole;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.ports.access.ClaimedSlug;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewOrganization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Organizations are founded under a name of their own, and end: without a trace, or with their books kept. */
@ParameterizedClass
@EnumSource(Database.class)
class OrganizationsTest {

    private static final Slug GAMMA = new Slug("gamma-works");

    @Parameter
    Database database;

    @TempDir
    Path directory;

    private AccessSite site;
    private SignedIn founder;

    @BeforeEach
    void open() {
        site = AccessSite.on(database, directory);
        founder = Company.owner(site.daftar(), "founder@gamma.test");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void an_organization_is_a_tenant_of_its_own_with_one_company_owned_by_its_founder() {
        var owner = founded(GAMMA);
        assertThat(owner.books().tenant()).isNotEqualTo(founder.home());
        var seat = site.daftar().read().directory().member(owner.books(), founder.user());
        assertThat(seat.orElseThrow().membership().role()).isEqualTo(Role.OWNER);
        assertThat(seat.orElseThrow().membership().plan()).isEqualTo(founder.plan());
        assertThat(slug(owner)).contains(GAMMA);
        assertThat(site.daftar().read().profiles().profile(owner.books()).name())
                .isEqualTo("Gamma");
    }

    @Test
    void a_slug_is_had_by_one_organization_and_free_again_when_it_is_given_up() {
        var owner = founded(GAMMA);
        refused("duplicate", () -> founded(GAMMA));
        assertThat(site.count("company")).as("what was refused left nothing").isEqualTo(2);
        site.daftar().organizations().claim(owner, new Slug("delta"));
        var other = founded(GAMMA);
        refused("duplicate", () -> site.daftar().organizations().claim(other, new Slug("delta")));
    }

    @Test
    void nobody_takes_a_slug_by_which_a_company_without_one_is_known() {
        var alpha = site.alpha().books().company().toString();
        refused("duplicate", () -> founded(new Slug(alpha)));
        assertThat(site.daftar()
                        .organizations()
                        .claim(site.alpha().owner(), new Slug(alpha))
                        .isChange())
                .isTrue();
    }

    @Test
    void a_claim_is_taken_back_unless_the_former_slug_has_gone() {
        var owner = founded(GAMMA);
        var organizations = site.daftar().organizations();
        organizations.release(owner, organizations.claim(owner, new Slug("delta")));
        assertThat(slug(owner)).contains(GAMMA);
        var claimed = organizations.claim(owner, new Slug("delta"));
        founded(GAMMA);
        organizations.release(owner, claimed);
        assertThat(slug(owner)).contains(new Slug("delta"));
        var overtaken = organizations.claim(owner, new Slug("epsilon"));
        organizations.claim(owner, new Slug("zeta"));
        organizations.release(owner, overtaken);
        assertThat(slug(owner)).contains(new Slug("zeta"));
        organizations.claim(owner, new Slug("delta"));
        organizations.release(owner, ClaimedSlug.none(owner.books().company()));
        assertThat(slug(owner)).contains(new Slug("delta"));
    }

    @Test
    void an_organization_in_which_nothing_was_posted_leaves_nothing_behind() throws SQLException {
        var owner = founded(GAMMA);
        new Company(site.daftar(), owner).party("Worked with", PartyRole.CLIENT);
        site.daftar().invitations().send(owner, new EmailAddress("guest@gamma.test"), Role.MEMBER);
        site.daftar().apiTokens().issue(founder, owner.books().company(), "till", Optional.empty());
        site.daftar().organizations().close(owner);
        assertThat(site.daftar()
                        .read()
                        .directory()
                        .membership(founder.user(), owner.books().company()))
                .isEmpty();
        site.daftar().organizations().clear(owner.books().company());
        assertThat(site.companies()).isEqualTo(1);
        assertThat(site.count("company")).isEqualTo(1);
        for (var table : new String[] {"invitation", "api_token"})
            assertThat(site.count(table)).isZero();
        assertThat(site.daftar().read().directory().everyBooks()).hasSize(1);
        assertThatThrownBy(() -> new Company(site.daftar(), owner).party("Too late", PartyRole.CLIENT))
                .isInstanceOf(RuntimeException.class);
        founded(GAMMA);
    }

    @Test
    void what_was_posted_is_kept_and_verified_when_the_organization_ends() throws SQLException {
        var owner = founded(GAMMA);
        var company = new Company(site.daftar(), owner);
        site.daftar().ledger().record(owner, company.entry(LocalDate.of(2026, 3, 15), "1010", "3000", "1.00"));
        site.daftar().organizations().close(owner);
        site.daftar().organizations().clear(owner.books().company());
        assertThat(site.companies()).isEqualTo(2);
        assertThat(site.daftar().read().directory().everyBooks()).contains(owner.books());
        assertThat(site.daftar()
                        .verification()
                        .verify(owner.books(), (seen, things) -> {})
                        .entries())
                .isEqualTo(1);
        founded(GAMMA);
    }

    @Test
    void an_ending_that_was_cut_off_is_finished_at_the_next_start() throws SQLException {
        var owner = founded(GAMMA);
        site.daftar().organizations().close(owner);
        site.access().sweep();
        assertThat(site.companies()).isEqualTo(1);
        assertThat(site.count("company")).isEqualTo(1);
    }

    @Test
    void an_organization_that_has_not_ended_is_nobodys_to_clear_and_only_an_owners_to_close() throws SQLException {
        var owner = founded(GAMMA);
        site.daftar().organizations().clear(owner.books().company());
        assertThat(site.companies()).isEqualTo(2);
        var sent = site.daftar().invitations().send(owner, new EmailAddress("admin@gamma.test"), Role.ADMIN);
        var guest = new Bearer(
                Optional.empty(),
                Optional.of(new ExternalSubject("https://id.test", "42")),
                Optional.of(new EmailAddress("admin@gamma.test")));
        var admin = site.daftar().invitations().accept(ORIGIN, guest, sent.token(), Optional.of("Ada"));
        refused("forbidden", () -> site.daftar().organizations().close(admin.caller(ORIGIN)));
    }

    private Caller founded(Slug slug) {
        var organizations = site.daftar().organizations();
        var seeded = organizations.seed(founder, new NewOrganization(NewCompany.trading("Gamma"), slug));
        try {
            var company = organizations.register(founder, seeded);
            return site.daftar()
                    .read()
                    .directory()
                    .membership(founder.user(), company)
                    .orElseThrow()
                    .caller(ORIGIN);
        } catch (Refused refused) {
            organizations.abandon(seeded);
            throw refused;
        }
    }

    private Optional<Slug> slug(Caller owner) {
        return site.daftar()
                .read()
                .directory()
                .organization(owner.books().company())
                .orElseThrow()
                .slug();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo(code));
    }
}
