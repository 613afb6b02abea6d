package org.daftar.http.arkan;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** The parameters {@code from} and {@code to}, both included. */
public final class Days {

    private Days() {}

    /** @throws Refused invalid when the span ends before it begins: an empty answer would look like empty books */
    public static void requireOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new Refused(
                    Refusal.Invalid.of("from", "after_to", "The span ends before it begins. Exchange from and to."));
        }
    }
}
