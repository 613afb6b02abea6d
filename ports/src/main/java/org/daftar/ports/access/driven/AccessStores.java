package org.daftar.ports.access.driven;

import org.daftar.ports.access.query.Credentials;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.access.query.PendingInvitations;

public interface AccessStores {

    Directory directory();

    Credentials credentials();

    PendingInvitations pending();

    IdentityStore identities();

    CompanyIndex companies();

    SeatStore seats();

    InvitationStore invitations();

    ApiTokenStore tokens();

    SessionStore sessions();

    PasswordHasher passwords();

    BooksVault vault();
}
