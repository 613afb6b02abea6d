package org.daftar.bootstrap.http;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.daftar.persistence.stores.StorageOptions;
import org.daftar.ports.access.driven.PasswordHasher;

/** Passwords kept as they are: what takes long on purpose would take most of the time of the tests. */
final class QuickPasswords implements PasswordHasher {

    static StorageOptions kept() {
        return new StorageOptions(InstantSource.system(), Duration.ofDays(7), new QuickPasswords(), Optional.empty());
    }

    @Override
    public String hash(String password) {
        return "as it is: " + password;
    }

    @Override
    public boolean matches(String password, Optional<String> stored) {
        return stored.filter(hash(password)::equals).isPresent();
    }
}
