package org.daftar.ports.access.driven;

import org.daftar.ports.access.query.Directory;

public interface AccessStores {

    Directory directory();

    IdentityStore identities();

    SessionStore sessions();

    PasswordHasher passwords();

    BooksVault vault();
}
