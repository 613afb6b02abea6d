package org.daftar.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.persistence.access.AccessSite.ORIGIN;
import static org.daftar.persistence.access.AccessSite.OWNER;
import static org.daftar.persistence.access.AccessSite.PASSWORD;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.daftar.model.access.ApiToken;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.ExternalSubject;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.access.SecretHash;
import org.daftar.model.access.SessionId;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UserId;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.ports.access.Members;
import org.daftar.ports.access.NewMember;
import org.daftar.ports.access.People.Sighting;
import org.daftar.ports.access.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people do with their own record, their seats and their tokens. */
@ParameterizedClass
@EnumSource(Database.class)
class PeopleTest {

    private static final EmailAddress GUEST = new EmailAddress("guest@beta.test");
    private static final ExternalSubject SUBJECT = new ExternalSubject("https://id.test", "7");

    @Parameter
    Database database;

    @TempDir
    Path directory;

    private AccessSite site;
    private Members members;

    @BeforeEach
    void open() {
        site = AccessSite.on(database, directory);
        members = site.daftar().members();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void somebody_an_identity_provider_knows_is_registered_once_under_the_address_it_proves() {
        refused("not_yours", () -> register(new EmailAddress("other@beta.test")));
        var user = register(GUEST);
        assertThat(site.daftar()
                        .read()
                        .credentials()
                        .linked(SUBJECT)
                        .orElseThrow()
                        .user())
                .isEqualTo(user);
        refused("already_exists", () -> register(GUEST));
        assertThat(site.signIn(GUEST.value(), "")).isInstanceOf(SignIn.Denied.class);
    }

    @Test
    void a_password_that_somebody_else_set_for_the_address_goes_when_its_owner_comes() {
        members.add(site.alpha().owner(), new NewMember(GUEST, "Planted", "a password I know"), Role.VIEWER);
        assertThat(site.signIn(GUEST.value(), "a password I know")).isInstanceOf(SignIn.Granted.class);
        var granted = (SignIn.Granted) site.signIn(GUEST.value(), "a password I know");
        register(GUEST);
        assertThat(site.signIn(GUEST.value(), "a password I know")).isInstanceOf(SignIn.Denied.class);
        assertThat(site.daftar().read().directory().session(granted.who().session()))
                .isEmpty();
    }

    @Test
    void an_owner_who_comes_by_an_identity_provider_too_keeps_the_password() {
        var bearer = new Bearer(Optional.empty(), Optional.of(SUBJECT), Optional.of(new EmailAddress(OWNER)));
        var user = site.daftar().people().register(ORIGIN, bearer, new EmailAddress(OWNER), Optional.empty());
        assertThat(user).isEqualTo(site.alpha().owner().user());
        assertThat(site.signIn(OWNER, PASSWORD)).isInstanceOf(SignIn.Granted.class);
    }

    @Test
    void a_name_is_changed_and_cleared() {
        var who = who(register(GUEST));
        site.daftar().people().rename(who, new Change.Set<>("Gus"));
        assertThat(name(who)).contains("Gus");
        site.daftar().people().rename(who, Change.keep());
        assertThat(name(who)).contains("Gus");
        site.daftar().people().rename(who, new Change.Clear<>());
        assertThat(name(who)).isEmpty();
    }

    @Test
    void who_deletes_themselves_leaves_no_name_no_address_and_no_way_in() {
        var user = members.add(site.alpha().owner(), new NewMember(GUEST, "Gus", PASSWORD), Role.ADMIN);
        var granted = (SignIn.Granted) site.signIn(GUEST.value(), PASSWORD);
        var token = site.daftar()
                .apiTokens()
                .issue(granted.who(), site.alpha().books().company(), "till", Optional.empty());
        site.daftar().people().delete(granted.who());
        var directory = site.daftar().read().directory();
        assertThat(directory.person(user)).isEmpty();
        assertThat(directory.session(granted.who().session())).isEmpty();
        assertThat(directory.membership(user, site.alpha().books().company())).isEmpty();
        assertThat(holds(token.secret())).isFalse();
        assertThat(site.signIn(GUEST.value(), PASSWORD)).isInstanceOf(SignIn.Denied.class);
        assertThat(register(GUEST)).isNotEqualTo(user);
    }

    @Test
    void the_last_owner_of_anything_cannot_delete_themselves() {
        refused(
                "last_owner",
                () -> site.daftar().people().delete(who(site.alpha().owner().user())));
        members.add(site.alpha().owner(), new NewMember(GUEST, "Gus", PASSWORD), Role.OWNER);
        site.daftar().people().delete(who(site.alpha().owner().user()));
        assertThat(site.daftar().read().directory().owners()).hasSize(1);
    }

    @Test
    void roles_change_within_the_rules() {
        var owner = site.alpha().owner();
        var admin = caller(members.add(owner, new NewMember(GUEST, "Gus", PASSWORD), Role.ADMIN));
        refused("owner_only", () -> members.changeRole(admin, owner.user(), Role.MEMBER));
        refused("owner_only", () -> members.changeRole(admin, admin.user(), Role.OWNER));
        refused("last_owner", () -> members.changeRole(owner, owner.user(), Role.ADMIN));
        refused("last_owner", () -> members.leave(owner));
        refused(
                "not_found",
                () -> members.changeRole(
                        owner, new UserId(owner.books().company().value()), Role.ADMIN));
        members.changeRole(owner, admin.user(), Role.OWNER);
        members.changeRole(owner, owner.user(), Role.VIEWER);
        refused("forbidden", () -> members.changeRole(owner, owner.user(), Role.OWNER));
        assertThat(members.leave(owner)).isFalse();
        refused("forbidden", () -> members.remove(owner, admin.user()));
    }

    @Test
    void who_comes_back_has_the_same_membership_and_none_of_the_tokens() {
        var owner = site.alpha().owner();
        var user = members.add(owner, new NewMember(GUEST, "Gus", PASSWORD), Role.ADMIN);
        var token = site.daftar().apiTokens().issue(who(user), owner.books().company(), "till", Optional.empty());
        assertThat(holds(token.secret())).isTrue();
        members.remove(owner, user);
        refused(
                "forbidden",
                () -> site.daftar().apiTokens().issue(who(user), owner.books().company(), "till", Optional.empty()));
        members.add(owner, new NewMember(GUEST, "Gus", PASSWORD), Role.VIEWER);
        assertThat(site.daftar()
                        .read()
                        .directory()
                        .member(owner.books(), user)
                        .orElseThrow()
                        .membership()
                        .role())
                .isEqualTo(Role.VIEWER);
        assertThat(holds(token.secret())).isFalse();
        assertThat(site.count("membership")).isEqualTo(2);
    }

    @Test
    void the_last_member_who_leaves_ends_the_organization() {
        assertThat(members.leave(site.alpha().owner())).isTrue();
        assertThat(site.daftar()
                        .read()
                        .directory()
                        .organization(site.alpha().books().company()))
                .isEmpty();
    }

    @Test
    void of_two_owners_who_demote_each_other_at_once_one_stays() throws Exception {
        var first = site.alpha().owner();
        var second = caller(members.add(first, new NewMember(GUEST, "Gus", PASSWORD), Role.OWNER));
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var round = 0; round < 5; round++) {
                var one = threads.submit(() -> demote(first, second));
                var other = threads.submit(() -> demote(second, first));
                assertThat(one.get() + other.get()).isEqualTo(1);
                var left = one.get() == 1 ? first : second;
                members.changeRole(left, (left == first ? second : first).user(), Role.OWNER);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_token_is_good_until_it_expires_or_is_revoked_and_only_its_owner_revokes_it() {
        var tokens = site.daftar().apiTokens();
        var company = site.alpha().books().company();
        var owner = who(site.alpha().owner().user());
        var issued = tokens.issue(owner, company, "till", Optional.of(30));
        assertThat(issued.secret())
                .matches("pht_[A-Za-z0-9_-]{43}")
                .startsWith(issued.token().prefix());
        assertThat(issued.token().prefix()).hasSize(ApiToken.PREFIX_LENGTH);
        assertThat(holds(issued.secret())).isTrue();
        var beta = Company.founded(site.daftar(), "owner@beta.test");
        refused(
                "not_found",
                () -> tokens.revoke(who(beta.owner().user()), issued.token().id()));
        refused("forbidden", () -> tokens.issue(who(beta.owner().user()), company, "till", Optional.empty()));
        site.passes(Duration.ofDays(30));
        assertThat(holds(issued.secret())).isFalse();
        var forever = tokens.issue(owner, company, "for ever", Optional.empty());
        site.passes(Duration.ofDays(4000));
        assertThat(holds(forever.secret())).isTrue();
        tokens.revoke(owner, forever.token().id());
        assertThat(holds(forever.secret())).isFalse();
        refused("not_found", () -> tokens.revoke(owner, forever.token().id()));
        assertThat(site.daftar().read().credentials().tokens(owner.user())).hasSize(2);
    }

    @Test
    void nobody_has_more_than_a_hundred_tokens() {
        var tokens = site.daftar().apiTokens();
        var owner = who(site.alpha().owner().user());
        site.together(() -> {
            for (var i = 0; i < 100; i++) {
                tokens.issue(owner, site.alpha().books().company(), "token " + i, Optional.empty());
            }
        });
        refused("too_many", () -> tokens.issue(owner, site.alpha().books().company(), "more", Optional.empty()));
    }

    @Test
    void being_seen_is_noted() {
        var owner = site.alpha().owner();
        var token = site.daftar()
                .apiTokens()
                .issue(who(owner.user()), owner.books().company(), "till", Optional.empty())
                .token();
        site.passes(Duration.ofHours(1));
        site.daftar()
                .people()
                .saw(new Sighting(
                        owner.user(),
                        Optional.of(owner.books().company()),
                        Optional.of(token.id()),
                        Optional.of(site.now())));
        var read = site.daftar().read();
        assertThat(read.directory()
                        .member(owner.books(), owner.user())
                        .orElseThrow()
                        .lastActiveAt())
                .contains(site.now());
        assertThat(read.credentials().tokens(owner.user()).get(0).lastUsedAt()).contains(site.now());
        assertThat(read.directory().person(owner.user()).orElseThrow().lastLoginAt())
                .contains(site.now());
    }

    /** 1 when it succeeded. */
    private int demote(Caller by, Caller whom) {
        try {
            members.changeRole(by, whom.user(), Role.ADMIN);
            return 1;
        } catch (Refused refused) {
            return 0;
        }
    }

    private UserId register(EmailAddress email) {
        var bearer = new Bearer(Optional.empty(), Optional.of(SUBJECT), Optional.of(GUEST));
        return site.daftar().people().register(ORIGIN, bearer, email, Optional.empty());
    }

    private boolean holds(String secret) {
        return site.daftar()
                .read()
                .credentials()
                .holder(SecretHash.of(secret), site.now())
                .isPresent();
    }

    private Caller caller(UserId user) {
        return site.daftar()
                .read()
                .directory()
                .membership(user, site.alpha().books().company())
                .orElseThrow()
                .caller(ORIGIN);
    }

    private SignedIn who(UserId user) {
        return new SignedIn(user, site.alpha().books().tenant(), Plan.SELF_HOSTED, new SessionId(user.value()), ORIGIN);
    }

    private Optional<String> name(SignedIn who) {
        return site.daftar().read().directory().person(who.user()).orElseThrow().name();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo(code));
    }
}
