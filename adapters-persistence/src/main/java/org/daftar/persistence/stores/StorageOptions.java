package org.daftar.persistence.stores;

import java.time.Duration;
import java.time.InstantSource;
import org.daftar.persistence.access.Argon2;
import org.daftar.ports.access.driven.PasswordHasher;

/**
 * What a storage leaves to whoever opens it.
 *
 * @param answersKept how long the answer to an idempotency key is remembered
 */
public record StorageOptions(InstantSource clock, Duration answersKept, PasswordHasher passwords) {

    /** The system's clock; answers for seven days, since a retry may come after a long weekend; Argon2id. */
    public static StorageOptions usual() {
        return new StorageOptions(InstantSource.system(), Duration.ofDays(7), new Argon2());
    }

    public StorageOptions keepingAnswers(Duration kept) {
        return new StorageOptions(clock, kept, passwords);
    }
}
