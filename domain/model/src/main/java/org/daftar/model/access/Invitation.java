package org.daftar.model.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;

/**
 * That whoever has this e-mail address may become a member of the company in this role. Its token is a secret of 256 bits
 * that is shown to the sender only and kept as a hash.
 */
public record Invitation(
        InvitationId id,
        TenantId tenant,
        CompanyId company,
        UserId invitedBy,
        EmailAddress email,
        Role role,
        Instant expiresAt,
        Optional<Instant> acceptedAt,
        Optional<Instant> revokedAt,
        Instant createdAt) {

    public static final Duration LASTS = Duration.ofDays(7);

    /** Whether it can still be accepted. */
    public boolean isPending(Instant now) {
        return isUnanswered() && now.isBefore(expiresAt);
    }

    /** Neither accepted nor revoked, though perhaps expired: it can be sent again. */
    public boolean isUnanswered() {
        return acceptedAt.isEmpty() && revokedAt.isEmpty();
    }

    /** The books of whoever invites, to tell the guest by name where they would go. */
    public Books host() {
        return new GrantedBooks(tenant, company);
    }

    public Invitation expiring(Instant at) {
        return new Invitation(id, tenant, company, invitedBy, email, role, at, acceptedAt, revokedAt, createdAt);
    }
}
