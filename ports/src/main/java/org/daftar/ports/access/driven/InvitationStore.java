package org.daftar.ports.access.driven;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Invitation;
import org.daftar.model.access.InvitationId;
import org.daftar.model.access.SecretHash;
import org.daftar.model.kernel.CompanyId;

/** Invitations and the hashes of their tokens. */
public interface InvitationStore {

    void add(Invitation invitation, SecretHash hash);

    Optional<Invitation> find(InvitationId invitation);

    Optional<Invitation> find(SecretHash hash);

    /** Whether one to this address is pending. */
    boolean isPending(CompanyId company, EmailAddress email, Instant now);

    /** Replaces the token and the expiry. */
    void renew(Invitation invitation, SecretHash hash);

    void accept(InvitationId invitation, Instant at);

    void revoke(InvitationId invitation, Instant at);
}
