package org.daftar.http.pharus.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.model.access.ExternalSubject;
import org.daftar.model.access.Membership;
import org.daftar.model.kernel.Change;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.ports.access.query.Directory.MembershipRow;
import org.daftar.ports.access.query.Directory.OrganizationRow;
import org.daftar.ports.access.query.Directory.PersonRow;

/** What is sent and shown of a user. */
final class UserBodies {

    private UserBodies() {}

    @Example("""
            {"email": "you@example.com", "displayName": "Your name"}""")
    record UserBody(
            @Doc("The one your token proves to be yours.") @Text(min = 1, max = 254) String email,
            @Text(max = 255) Optional<String> displayName) {}

    @Example("""
            {"displayName": "Your name"}""")
    record UserChange(@Text(max = 255) Change<String> displayName) {}

    record UserView(
            UUID id,
            @Doc("At the identity provider; for somebody who signs in here, their id.") String firebaseUid,
            String email,
            Optional<String> displayName,
            boolean isActive,
            Optional<Instant> lastLoginAt,
            Instant createdAt,
            Instant updatedAt) {

        static UserView of(PersonRow row) {
            return new UserView(
                    row.user().value(),
                    row.subject()
                            .map(ExternalSubject::subject)
                            .orElse(row.user().toString()),
                    row.email(),
                    row.name(),
                    true,
                    row.lastLoginAt(),
                    row.createdAt(),
                    row.updatedAt());
        }
    }

    record MeView(UserView user, List<OrganizationMembershipView> organizations) {}

    record OrganizationMembershipView(
            UUID id, String name, String slug, MemberRole role, boolean isActive, Instant joinedAt) {

        static OrganizationMembershipView of(MembershipRow row, OrganizationRow organization, CompanyProfile profile) {
            Membership seat = row.membership();
            return new OrganizationMembershipView(
                    seat.company().value(),
                    profile.name(),
                    organization.knownAs(),
                    MemberRole.of(seat.role()),
                    true,
                    row.joinedAt());
        }
    }
}
