package org.daftar.model.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Money;

/**
 * What is stored beside the entries because speed wants it, as it stood in the snapshot that held the last entry.
 *
 * @param balances debits and credits of every account since the beginning
 * @param movementFaults where years, months and days of an account do not add up to each other, in words; normally none
 * @param countFaults where a last number or a count is not what it counts, in words; normally none
 * @param headSequence of the last entry, as the head says
 * @param locks each setting of the period lock, in order
 * @param trailFaults where the audit trail has a gap or does not say what is so, in words; normally none
 * @param strangers rows that refer to another company's rows, in words; normally none
 */
public record MaintainedState(
        Map<AccountId, Turnover> balances,
        List<String> movementFaults,
        List<String> countFaults,
        long headSequence,
        Digest headHash,
        List<Lock> locks,
        List<String> trailFaults,
        List<String> strangers) {

    public MaintainedState {
        balances = Map.copyOf(balances);
        movementFaults = List.copyOf(movementFaults);
        countFaults = List.copyOf(countFaults);
        locks = List.copyOf(locks);
        trailFaults = List.copyOf(trailFaults);
        strangers = List.copyOf(strangers);
    }

    public record Turnover(Money debit, Money credit) {}

    /** @param afterEntry the last entry's place in the chain when the lock was set: it binds every later one */
    public record Lock(long afterEntry, Optional<LocalDate> through) {}
}
