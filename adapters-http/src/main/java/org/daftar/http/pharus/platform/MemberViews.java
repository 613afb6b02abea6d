package org.daftar.http.pharus.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.access.MembershipId;
import org.daftar.ports.access.query.Directory.MemberRow;

/** How a membership is shown: by itself, and in the list of an organization's members. */
final class MemberViews {

    private MemberViews() {}

    record MembershipView(
            UUID id,
            UUID userId,
            UUID orgId,
            MemberRole role,
            boolean isActive,
            Instant joinedAt,
            @Doc("To the minute.") Optional<Instant> lastActiveAt,
            Instant createdAt,
            Instant updatedAt) {

        static MembershipView of(MemberRow row) {
            var seat = row.membership();
            return new MembershipView(
                    MembershipId.of(seat.user(), seat.company()).value(),
                    seat.user().value(),
                    seat.company().value(),
                    MemberRole.of(seat.role()),
                    true,
                    row.joinedAt(),
                    row.lastActiveAt(),
                    row.createdAt(),
                    row.updatedAt());
        }
    }

    record OrganizationMemberView(
            UUID id,
            UUID userId,
            UUID orgId,
            String email,
            Optional<String> displayName,
            MemberRole role,
            boolean isActive,
            Instant joinedAt,
            @Doc("To the minute.") Optional<Instant> lastActiveAt,
            Instant createdAt,
            Instant updatedAt) {

        static OrganizationMemberView of(MemberRow row) {
            var seat = MembershipView.of(row);
            return new OrganizationMemberView(
                    seat.id(),
                    seat.userId(),
                    seat.orgId(),
                    row.email(),
                    row.name(),
                    seat.role(),
                    seat.isActive(),
                    seat.joinedAt(),
                    seat.lastActiveAt(),
                    seat.createdAt(),
                    seat.updatedAt());
        }
    }
}
