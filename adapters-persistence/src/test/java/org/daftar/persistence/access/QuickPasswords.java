package org.daftar.persistence.access;

import org.daftar.ports.access.driven.PasswordHasher;

/** The real hash at a fraction of its cost: what takes long on purpose would take most of the time of the tests. */
public final class QuickPasswords {

    private QuickPasswords() {}

    public static PasswordHasher hasher() {
        return new Argon2(64, 1);
    }
}
