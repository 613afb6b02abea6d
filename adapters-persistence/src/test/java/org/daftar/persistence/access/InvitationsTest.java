package org.daftar.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.persistence.access.AccessSite.ORIGIN;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.ExternalSubject;
import org.daftar.model.access.InvitationId;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Role;
import org.daftar.model.access.SecretHash;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.ports.access.Invitations;
import org.daftar.ports.access.Invitations.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** People come by invitation: to one address, once, for a week, and only as high as the one who invites may lift them. */
@ParameterizedClass
@EnumSource(Database.class)
class InvitationsTest {

    private static final EmailAddress GUEST = new EmailAddress("guest@beta.test");

    @Parameter
    Database database;

    @TempDir
    Path directory;

    private AccessSite site;
    private Invitations invitations;

    @BeforeEach
    void open() {
        site = AccessSite.on(database, directory);
        invitations = site.daftar().invitations();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void who_accepts_becomes_a_user_and_a_member_in_the_role_they_were_invited_to() {
        var sent = send(Role.MEMBER);
        assertThat(shown(sent)).isTrue();
        var seat = invitations.accept(ORIGIN, guest("7"), sent.token(), Optional.of("Gus"));
        assertThat(seat.role()).isEqualTo(Role.MEMBER);
        var person = site.daftar().read().directory().person(seat.user()).orElseThrow();
        assertThat(person.email()).isEqualTo(GUEST.value());
        assertThat(person.name()).contains("Gus");
        assertThat(person.subject()).contains(new ExternalSubject("https://id.test", "7"));
        assertThat(shown(sent)).isFalse();
        refused("not_found", () -> invitations.accept(ORIGIN, guest("7"), sent.token(), Optional.empty()));
        refused("already_exists", () -> send(Role.VIEWER));
    }

    @Test
    void it_lasts_seven_days_and_another_week_when_it_is_sent_again_under_a_new_token() {
        var first = send(Role.MEMBER);
        refused("duplicate", () -> send(Role.VIEWER));
        site.passes(Duration.ofDays(7));
        assertThat(shown(first)).isFalse();
        refused("not_found", () -> invitations.accept(ORIGIN, guest("7"), first.token(), Optional.empty()));
        var second = invitations.resend(site.alpha().owner(), first.invitation().id());
        assertThat(second.invitation().id()).isEqualTo(first.invitation().id());
        assertThat(shown(first)).isFalse();
        assertThat(shown(second)).isTrue();
        assertThat(invitations.accept(ORIGIN, guest("7"), second.token(), Optional.empty()))
                .isNotNull();
        refused(
                "not_found",
                () -> invitations.resend(
                        site.alpha().owner(), first.invitation().id()));
    }

    @Test
    void an_expired_one_cannot_be_sent_again_beside_a_pending_one() {
        var first = send(Role.MEMBER);
        site.passes(Duration.ofDays(8));
        send(Role.MEMBER);
        refused(
                "duplicate",
                () -> invitations.resend(
                        site.alpha().owner(), first.invitation().id()));
    }

    @Test
    void what_was_revoked_or_declined_is_as_if_it_had_never_been() {
        var revoked = send(Role.MEMBER);
        invitations.revoke(site.alpha().owner(), revoked.invitation().id());
        assertThat(site.daftar().read().pendingInvitations().sent(site.alpha().books()))
                .isEmpty();
        refused("not_found", () -> invitations.accept(ORIGIN, guest("7"), revoked.token(), Optional.empty()));
        refused(
                "not_found",
                () -> invitations.revoke(
                        site.alpha().owner(), revoked.invitation().id()));
        var declined = send(Role.MEMBER);
        refused(
                "not_invited",
                () -> invitations.decline(
                        ORIGIN,
                        bearer("8", "other@beta.test"),
                        declined.invitation().id()));
        invitations.decline(ORIGIN, guest("7"), declined.invitation().id());
        refused(
                "not_found",
                () -> invitations.decline(
                        ORIGIN, guest("7"), declined.invitation().id()));
        refused("not_found", () -> invitations.decline(ORIGIN, guest("7"), new InvitationId(new UUID(1, 2))));
        assertThat(site.count("app_user")).as("declining makes nobody a user").isEqualTo(1);
    }

    @Test
    void it_is_for_whoever_proves_to_have_the_address_and_for_nobody_else() {
        var sent = send(Role.MEMBER);
        refused(
                "not_invited",
                () -> invitations.accept(ORIGIN, bearer("8", "other@beta.test"), sent.token(), Optional.empty()));
        var unproven = new Bearer(Optional.empty(), guest("7").subject(), Optional.empty());
        refused("email_unverified", () -> invitations.accept(ORIGIN, unproven, sent.token(), Optional.empty()));
        refused("not_found", () -> invitations.accept(ORIGIN, guest("7"), "no token", Optional.empty()));
        assertThat(site.daftar().read().pendingInvitations().received(GUEST, site.now()))
                .hasSize(1);
    }

    @Test
    void only_an_owner_invites_an_owner_and_invitations_of_others_are_unknown() {
        var sent = send(Role.ADMIN);
        var admin = invitations.accept(ORIGIN, guest("7"), sent.token(), Optional.empty());
        var someone = new EmailAddress("someone@beta.test");
        refused("owner_only", () -> invitations.send(admin.caller(ORIGIN), someone, Role.OWNER));
        var toOwner = invitations.send(site.alpha().owner(), someone, Role.OWNER);
        refused(
                "owner_only",
                () -> invitations.resend(
                        admin.caller(ORIGIN), toOwner.invitation().id()));
        var beta = Company.founded(site.daftar(), "owner@beta.test");
        refused(
                "not_found",
                () -> invitations.revoke(beta.owner(), toOwner.invitation().id()));
        refused(
                "not_found",
                () -> invitations.resend(beta.owner(), toOwner.invitation().id()));
    }

    @Test
    void a_user_by_password_accepts_as_the_user_they_are() {
        var beta = Company.founded(site.daftar(), "owner@beta.test");
        var sent = invitations.send(site.alpha().owner(), new EmailAddress("owner@beta.test"), Role.VIEWER);
        var bearer = new Bearer(
                Optional.of(beta.owner().user()), Optional.empty(), Optional.of(new EmailAddress("owner@beta.test")));
        assertThat(invitations
                        .accept(ORIGIN, bearer, sent.token(), Optional.empty())
                        .user())
                .isEqualTo(beta.owner().user());
    }

    @Test
    void one_invitation_accepted_twice_at_once_makes_one_membership() throws Exception {
        var sent = send(Role.MEMBER);
        var outcomes = atOnce(() -> invitations.accept(ORIGIN, guest("7"), sent.token(), Optional.empty()));
        assertThat(outcomes.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(site.daftar().read().directory().members(site.alpha().books()))
                .hasSize(2);
    }

    private static List<Optional<Membership>> atOnce(Supplier<Membership> act) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Optional<Membership>> attempt = () -> {
                try {
                    return Optional.of(act.get());
                } catch (Refused refused) {
                    return Optional.empty();
                }
            };
            var first = threads.submit(attempt);
            var second = threads.submit(attempt);
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private Sent send(Role role) {
        return invitations.send(site.alpha().owner(), GUEST, role);
    }

    private boolean shown(Sent sent) {
        return site.daftar()
                .read()
                .pendingInvitations()
                .shown(SecretHash.of(sent.token()), site.now())
                .isPresent();
    }

    private static Bearer guest(String subject) {
        return bearer(subject, GUEST.value());
    }

    private static Bearer bearer(String subject, String email) {
        return new Bearer(
                Optional.empty(),
                Optional.of(new ExternalSubject("https://id.test", subject)),
                Optional.of(new EmailAddress(email)));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .satisfies(thrown ->
                        assertThat(((Refused) thrown).refusal().code()).isEqualTo(code));
    }
}
