package org.daftar.persistence.access;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.access.driven.ApiTokenStore;
import org.daftar.ports.access.driven.BooksVault;
import org.daftar.ports.access.driven.CompanyIndex;
import org.daftar.ports.access.driven.IdentityStore;
import org.daftar.ports.access.driven.InvitationStore;
import org.daftar.ports.access.driven.PasswordHasher;
import org.daftar.ports.access.driven.SeatStore;
import org.daftar.ports.access.driven.SessionStore;
import org.daftar.ports.access.query.Credentials;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.access.query.PendingInvitations;

/** The control plane's tables. */
public record SqlAccess(
        Directory directory,
        Credentials credentials,
        PendingInvitations pending,
        IdentityStore identities,
        CompanyIndex companies,
        SeatStore seats,
        InvitationStore invitations,
        ApiTokenStore tokens,
        SessionStore sessions,
        PasswordHasher passwords,
        BooksVault vault)
        implements AccessStores {

    public static AccessStores over(Sessions sessions, BooksVault vault, PasswordHasher hasher) {
        var seats = new ControlTables<>(sessions, SeatMapper.class);
        var companies = new ControlTables<>(sessions, CompanyIndexMapper.class);
        var tokens = new SqlApiTokens(new ControlTables<>(sessions, ApiTokenMapper.class));
        var invitations = new SqlInvitations(new ControlTables<>(sessions, InvitationMapper.class));
        var directory =
                new SqlDirectory(new ControlTables<>(sessions, DirectoryMapper.class), seats, companies, tokens);
        return new SqlAccess(
                directory,
                directory,
                invitations,
                new SqlIdentities(new ControlTables<>(sessions, IdentityMapper.class)),
                new SqlCompanyIndex(companies),
                new SqlSeats(seats),
                invitations,
                tokens,
                new SqlSessions(new ControlTables<>(sessions, SessionMapper.class)),
                hasher,
                vault);
    }
}
