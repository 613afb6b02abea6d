package org.daftar.persistence.stores;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.daftar.persistence.access.Argon2;
import org.daftar.ports.access.driven.PasswordHasher;

/**
 * What a storage leaves to whoever opens it.
 *
 * @param answersKept how long the answer to an idempotency key is remembered
 * @param documents the folder that keeps the content of documents; empty for the storage's own
 */
public record StorageOptions(
        InstantSource clock, Duration answersKept, PasswordHasher passwords, Optional<Path> documents) {

    /** The system's clock; answers for seven days, since a retry may come after a long weekend; Argon2id. */
    public static StorageOptions usual() {
        return new StorageOptions(InstantSource.system(), Duration.ofDays(7), new Argon2(), Optional.empty());
    }

    public StorageOptions keepingAnswers(Duration kept) {
        return new StorageOptions(clock, kept, passwords, documents);
    }

    public StorageOptions keepingDocumentsIn(Path folder) {
        return new StorageOptions(clock, answersKept, passwords, Optional.of(folder));
    }
}
