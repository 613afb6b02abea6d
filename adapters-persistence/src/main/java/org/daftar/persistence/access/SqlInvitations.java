package org.daftar.persistence.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Invitation;
import org.daftar.model.access.InvitationId;
import org.daftar.model.access.Role;
import org.daftar.model.access.SecretHash;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.driven.InvitationStore;
import org.daftar.ports.access.query.PendingInvitations;

record SqlInvitations(ControlTables<InvitationMapper> tables) implements InvitationStore, PendingInvitations {

    @Override
    public void add(Invitation invitation, SecretHash hash) {
        tables.write().add(row(invitation), hash.bytes());
    }

    @Override
    public Optional<Invitation> find(InvitationId invitation) {
        return tables.ask(
                mapper -> Optional.ofNullable(mapper.find(invitation.value())).map(SqlInvitations::invitation));
    }

    @Override
    public Optional<Invitation> find(SecretHash hash) {
        return tables.ask(
                mapper -> Optional.ofNullable(mapper.byHash(hash.bytes())).map(SqlInvitations::invitation));
    }

    @Override
    public boolean isPending(CompanyId company, EmailAddress email, Instant now) {
        return tables.ask(mapper -> mapper.pending(company.value(), email.value(), now)) > 0;
    }

    @Override
    public void renew(Invitation invitation, SecretHash hash) {
        tables.write().renew(invitation.id().value(), hash.bytes(), invitation.expiresAt());
    }

    @Override
    public void accept(InvitationId invitation, Instant at) {
        tables.write().accept(invitation.value(), at);
    }

    @Override
    public void revoke(InvitationId invitation, Instant at) {
        tables.write().revoke(invitation.value(), at);
    }

    @Override
    public List<Invitation> sent(Books books) {
        return tables.ask(mapper -> mapper.sent(books.company().value()).stream()
                .map(SqlInvitations::invitation)
                .toList());
    }

    @Override
    public List<Invitation> received(EmailAddress email, Instant now) {
        return tables.ask(mapper -> mapper.received(email.value(), now).stream()
                .map(SqlInvitations::invitation)
                .toList());
    }

    @Override
    public Optional<Invitation> shown(SecretHash token, Instant now) {
        return find(token).filter(invitation -> invitation.isPending(now));
    }

    private static InvitationMapper.Row row(Invitation invitation) {
        return new InvitationMapper.Row(
                invitation.id().value(),
                invitation.tenant().value(),
                invitation.company().value(),
                invitation.invitedBy().value(),
                invitation.email().value(),
                invitation.role().name(),
                invitation.expiresAt(),
                invitation.acceptedAt().orElse(null),
                invitation.revokedAt().orElse(null),
                invitation.createdAt());
    }

    private static Invitation invitation(InvitationMapper.Row row) {
        return new Invitation(
                new InvitationId(row.id()),
                new TenantId(row.tenant()),
                new CompanyId(row.company()),
                new UserId(row.invitedBy()),
                new EmailAddress(row.email()),
                Role.valueOf(row.role()),
                row.expiresAt(),
                Optional.ofNullable(row.acceptedAt()),
                Optional.ofNullable(row.revokedAt()),
                row.createdAt());
    }
}
