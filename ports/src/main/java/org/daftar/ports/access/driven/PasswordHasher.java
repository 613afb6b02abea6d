package org.daftar.ports.access.driven;

import java.util.Optional;

/** A memory-hard, salted, slow hash. Never called inside a unit of work. */
public interface PasswordHasher {

    String hash(String password);

    /** Takes the same time without a stored hash, so that an unknown user cannot be told from a wrong password. */
    boolean matches(String password, Optional<String> stored);
}
