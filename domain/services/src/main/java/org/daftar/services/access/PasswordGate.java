package org.daftar.services.access;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.access.driven.PasswordHasher;

/** Lets two hashes run at a time and a few wait: a flood of log-ins must not take the memory or the processors of the books. */
final class PasswordGate {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 32;

    private final PasswordHasher hasher;
    private final Semaphore running = new Semaphore(AT_ONCE, true);
    private final Semaphore admitted = new Semaphore(AT_ONCE + WAITING);

    PasswordGate(PasswordHasher hasher) {
        this.hasher = hasher;
    }

    /** @throws Refused invalid when it is too short or too long */
    static void requireSound(String password) {
        if (password.length() < 10 || password.length() > 200) {
            throw new Refused(
                    Refusal.Invalid.of("password", "password_length", "A password has 10 to 200 characters."));
        }
    }

    String hash(String password) {
        return inTurn(() -> hasher.hash(password));
    }

    boolean matches(String password, Optional<String> stored) {
        return inTurn(() -> hasher.matches(password, stored));
    }

    private <T> T inTurn(Supplier<T> hashing) {
        if (!admitted.tryAcquire()) throw full();
        try {
            if (!running.tryAcquire(10, TimeUnit.SECONDS)) throw full();
            try {
                return hashing.get();
            } finally {
                running.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw full();
        } finally {
            admitted.release();
        }
    }

    private static Refused full() {
        return new Refused(new Refusal.TooManyAttempts(5));
    }
}
