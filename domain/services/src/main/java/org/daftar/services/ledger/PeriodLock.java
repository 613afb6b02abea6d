package org.daftar.services.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** The one judgement of a day against the last day that is locked. */
final class PeriodLock {

    private PeriodLock() {}

    /** @throws Refused period_locked */
    static void requireOpen(Optional<LocalDate> locked, LocalDate date) {
        if (locked.isEmpty() || date.isAfter(locked.get())) return;
        var message = "The books are locked through " + locked.get() + ", so nothing can be dated " + date
                + ". Choose a later date.";
        throw new Refused(new Refusal.RuleViolated(
                "period_locked", message, List.of(new Flaw("date", "period_locked", message))));
    }
}
