package org.daftar.http.pharus.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.model.access.Invitation;
import org.daftar.model.access.InvitationId;
import org.daftar.ports.access.Invitations.Sent;

/** What is sent and shown of an invitation. */
final class InvitationBodies {

    private InvitationBodies() {}

    record InvitationPath(UUID id) {

        InvitationId invitation() {
            return new InvitationId(id);
        }
    }

    record TokenPath(String token) {

        @Override
        public String toString() {
            return "TokenPath";
        }
    }

    @Example("""
            {"email": "guest@example.com", "role": "member", "inviterDisplayName": "Your name"}""")
    record InvitationBody(
            @Text(min = 1, max = 254) String email,
            MemberRole role,
            @Doc("For the letter, which whoever calls writes.") @Text(max = 255) Optional<String> inviterDisplayName) {}

    @Example("""
            {"inviterDisplayName": "Your name"}""")
    record ResendBody(@Text(max = 255) Optional<String> inviterDisplayName) {}

    @Example("""
            {"token": "the token of the invitation", "displayName": "Your name"}""")
    record AcceptBody(@Text(min = 1, max = 255) String token, @Text(max = 255) Optional<String> displayName) {

        @Override
        public String toString() {
            return "AcceptBody";
        }
    }

    @Example("""
            {"invitationId": "01890a5d-ac96-774b-bcce-b302099a8057"}""")
    record DeclineBody(UUID invitationId) {}

    record DeclinedView(boolean ok) {}

    record InvitationView(
            UUID id,
            UUID orgId,
            UUID invitedBy,
            String email,
            MemberRole role,
            @Doc("Shown when it is sent, and never again.") Optional<String> token,
            Instant expiresAt,
            Optional<Instant> acceptedAt,
            Optional<Instant> revokedAt,
            Instant createdAt) {

        static InvitationView of(Sent sent) {
            return of(sent.invitation(), Optional.of(sent.token()));
        }

        static InvitationView of(Invitation invitation) {
            return of(invitation, Optional.empty());
        }

        private static InvitationView of(Invitation invitation, Optional<String> token) {
            return new InvitationView(
                    invitation.id().value(),
                    invitation.company().value(),
                    invitation.invitedBy().value(),
                    invitation.email().value(),
                    MemberRole.of(invitation.role()),
                    token,
                    invitation.expiresAt(),
                    invitation.acceptedAt(),
                    invitation.revokedAt(),
                    invitation.createdAt());
        }

        @Override
        public String toString() {
            return "InvitationView[" + id + "]";
        }
    }

    record MyInvitationView(
            UUID id,
            UUID orgId,
            String organizationName,
            String email,
            MemberRole role,
            Instant expiresAt,
            Instant createdAt) {

        static MyInvitationView of(Invitation invitation, String host) {
            return new MyInvitationView(
                    invitation.id().value(),
                    invitation.company().value(),
                    host,
                    invitation.email().value(),
                    MemberRole.of(invitation.role()),
                    invitation.expiresAt(),
                    invitation.createdAt());
        }
    }

    record PreviewView(
            UUID id,
            UUID orgId,
            String organizationName,
            String email,
            MemberRole role,
            Instant expiresAt,
            Optional<Instant> acceptedAt,
            Optional<Instant> revokedAt) {

        static PreviewView of(Invitation invitation, String host) {
            return new PreviewView(
                    invitation.id().value(),
                    invitation.company().value(),
                    host,
                    invitation.email().value(),
                    MemberRole.of(invitation.role()),
                    invitation.expiresAt(),
                    invitation.acceptedAt(),
                    invitation.revokedAt());
        }
    }

    record LookedUpView(PreviewView invitation) {}
}
